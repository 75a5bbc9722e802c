// Brings what a fresh clone lacks before `npm start` and `npm test`: the npm packages (among them
// the pinned Node the other scripts run on) and the two browsers. Plain JavaScript without imports
// from node_modules, because it is the one script that may run on an older Node with nothing
// installed. Says nothing when nothing is missing.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const lockfile = join(root, 'package-lock.json')
const stamp = join(modules, '.glosslight-lock')
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Ends the run with a message that says what to do. */
function giveUp(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

/**
 * The environment for npm: without this project's own `node` on the path, since `npm ci` deletes
 * the very directory that Node lives in.
 */
function environmentOutsideTheProject() {
  const kept = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(modules))
  return { ...process.env, PATH: kept.join(delimiter) }
}

function runNpm(args) {
  const env = environmentOutsideTheProject()
  const cli = process.env.npm_execpath
  const options = { cwd: root, env, stdio: 'inherit' }
  // The npm that started us, whichever version that is; its own `node` is looked up on the path.
  return cli?.endsWith('.js') && process.platform !== 'win32'
    ? spawnSync('node', [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

const lockHash = () => createHash('sha256').update(readFileSync(lockfile)).digest('hex')

function packagesAreCurrent() {
  const installed = join(modules, '.package-lock.json')
  if (!existsSync(installed)) return false
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8').trim() === lockHash()
  // Installed by hand with `npm install` or `npm ci`: trust it when it is newer than the lockfile.
  return statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs
}

function bringPackages() {
  if (!packagesAreCurrent()) {
    console.log('Installing the packages of package-lock.json …')
    const result = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if (result.status !== 0) giveUp('The packages could not be installed; npm says why above.')
  }
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8').trim() !== lockHash()) {
    writeFileSync(stamp, `${lockHash()}\n`)
  }
}

/** The scripts are TypeScript that Node runs itself and ask `import.meta.main`: Node 24.2. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 24 || (major === 24 && minor >= 2)) return
  if (existsSync(pinnedNode) && spawnSync(pinnedNode, ['--version']).status === 0) return
  giveUp(
    [
      `Node ${process.versions.node} is too old for the scripts, and the Node that the package`,
      '"node" brings was not set up: its install script did not run.',
      'Allow it once with:  npm rebuild node --ignore-scripts=false',
    ].join('\n'),
  )
}

const paths = JSON.parse(readFileSync(join(root, 'scripts', 'browser-paths.json'), 'utf8'))

const isHere = (browser) =>
  [process.env[`GLOSSLIGHT_${browser.toUpperCase()}`], ...paths[browser]].some(
    (path) => path && existsSync(path),
  )

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' }

function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function installOnDebian(missing) {
  const packages = missing.map((browser) => debianPackage[browser])
  console.log(`Installing ${packages.join(' and ')} with apt-get …`)
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options)
}

function bringBrowsers() {
  const all = ['chromium', 'firefox']
  if (all.every(isHere)) return
  if (isDebianAsRoot()) installOnDebian(all.filter((browser) => !isHere(browser)))
  const missing = all.filter((browser) => !isHere(browser))
  // `npm start` needs one browser and says itself when it is the other one; tests need both.
  const enough = process.env.npm_lifecycle_event === 'prestart' ? 1 : all.length
  if (all.length - missing.length >= enough) return
  giveUp(
    [
      `Missing: ${missing.join(' and ')} (Chromium 140 or later, Firefox 150 or later).`,
      `Debian, Ubuntu:  sudo apt-get install -y ${missing.map((b) => debianPackage[b]).join(' ')}`,
      'macOS:           brew install --cask chromium firefox',
      'Elsewhere:       https://www.chromium.org/getting-involved/download-chromium/',
      '                 https://www.mozilla.org/firefox/',
      'Installed in an unusual place? Set GLOSSLIGHT_CHROMIUM or GLOSSLIGHT_FIREFOX to its path.',
    ].join('\n'),
  )
}

bringPackages()
requireNode()
bringBrowsers()
