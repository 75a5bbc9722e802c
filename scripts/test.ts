// Everything that has to hold, step by step; the last line counts the checks.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { audit } from './audit.ts'
import { buildCommands } from './build.ts'
import { root, run, runAll } from './run.ts'
import { add, emptyTally, single, summaryLine, tallyOfReport, type Tally } from './tally.ts'
import { typeCommands } from './types.ts'

const pack = 'public/packs/wcit-2012.json'
const article = '../shared/article/wcit-watch-day-11.txt'
const reports = '.output/test'

async function command(name: string, commands: readonly (readonly string[])[]): Promise<Tally> {
  const code = await timed(name, () => runAll(commands))
  return single(code === 0)
}

async function vitest(project: string): Promise<Tally> {
  const report = `${reports}/${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await timed(project, () =>
    run('vitest', ['run', '--project', project, ...reporters]),
  )
  return tallyOfReport(`${root}${report}`, code)
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

async function endToEnd(built: Tally): Promise<Tally> {
  if (built.failed === 0) return vitest('e2e')
  console.log('\nThe end-to-end tests did not run: the build failed.')
  return single(false)
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
const [unit, again] = await Promise.all([vitest('unit'), reproducible(build)])
const cited = await citations()
const known = audited()
const e2e = await endToEnd(build)

const total = [format, lint, types, build, unit, cited, known, again, e2e].reduce(add, emptyTally)
console.log('')
for (const name of total.skipped) console.log(`Skipped: ${name}`)
console.log(summaryLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
