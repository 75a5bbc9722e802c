// Everything that has to hold, step by step; the last line counts the checks.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { audit } from './audit.ts'
import { buildCommands } from './build.ts'
import { root, run, runAll } from './run.ts'
import {
  add,
  emptyTally,
  failedFiles,
  single,
  summaryLine,
  tallyOfRun,
  tallyOfRuns,
  type Run,
  type Tally,
} from './tally.ts'
import { typeCommands } from './types.ts'

const pack = 'public/packs/wcit-2012.json'
const article = '../shared/article/wcit-watch-day-11.txt'
const reports = '.output/test'
const triedAgain: string[] = []

async function command(name: string, commands: readonly (readonly string[])[]): Promise<Tally> {
  const code = await timed(name, () => runAll(commands))
  return single(code === 0)
}

async function vitest(name: string, args: readonly string[]): Promise<Run> {
  const report = `${root}${reports}/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitCode = await timed(name, () => run('vitest', ['run', ...args, ...reporters]))
  return { report, exitCode }
}

async function unitTests(): Promise<Tally> {
  return tallyOfRun(await vitest('unit', ['--project', 'unit']))
}

async function citations(): Promise<Tally> {
  if (existsSync(`${root}${article}`)) {
    return command('citations', [['node', 'scripts/check-citations.ts', pack, article]])
  }
  return { ...emptyTally, skipped: [`citations against the article: ${article} is not here`] }
}

/** Not asked is not passed: offline, or where the registry answers no audits, it says so. */
function audited(): Tally {
  const found = audit()
  if (found.outcome === 'clean') return single(true)
  console.log(`\nnpm audit --omit=dev: ${found.outcome === 'holes' ? found.count : found.why}`)
  if (found.outcome === 'holes') return single(false)
  return { ...emptyTally, skipped: [`known holes in what ships, npm audit: ${found.why}`] }
}

async function reproducible(built: Tally): Promise<Tally> {
  if (built.failed > 0) return single(false)
  return command('reproducible', [['node', 'scripts/check-reproducible.ts']])
}

/**
 * Real browsers, two at a time, fill a small computer, and a test may then wait in vain. A file that
 * failed is run again alone, in new browsers, and that is said at the end.
 */
async function endToEnd(built: Tally): Promise<Tally> {
  if (built.failed > 0) {
    console.log('\nThe end-to-end tests did not run: the build failed.')
    return single(false)
  }
  const first = await vitest('e2e', ['--project', 'e2e'])
  triedAgain.push(...failedFiles(first).map((file) => relative(root, file)))
  if (triedAgain.length === 0) return tallyOfRun(first)
  console.log(`\nTried again, alone: ${triedAgain.join(', ')}`)
  const alone = ['--project', 'e2e', '--maxWorkers', '1', ...triedAgain]
  return tallyOfRuns(first, await vitest('e2e-again', alone))
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(`(${name}: ${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return result
}

rmSync(`${root}${reports}`, { recursive: true, force: true })
mkdirSync(`${root}${reports}`, { recursive: true })

const format = await command('format', [['prettier', '--check', '.']])
const lint = await command('lint', [['oxlint', '--deny-warnings']])
const types = await command('types', typeCommands)
const build = await command('build', buildCommands)
// The unit tests leave a processor free, and either only reads what was built.
const [unit, again] = await Promise.all([unitTests(), reproducible(build)])
const cited = await citations()
const known = audited()
const e2e = await endToEnd(build)

const total = [format, lint, types, build, unit, cited, known, again, e2e].reduce(add, emptyTally)
console.log('')
for (const name of triedAgain) console.log(`Failed at first, tried again alone: ${name}`)
for (const name of total.skipped) console.log(`Skipped: ${name}`)
console.log(summaryLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
