/**
 * How good the tests of `glossary/` are: `npm run quality` measures which branches they reach and
 * which changes to the matcher and the judging of context they notice. Both have to be enough.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.ts'

const BRANCHES = 95
const SCORE = 80

const coverageReport = join(root, '.output/coverage/coverage-summary.json')
const mutationReport = join(root, '.output/mutation/report.json')

export const coverageCommand = ['vitest', 'run', '--project', 'unit', 'glossary/', '--coverage']
export const mutationCommand = ['stryker', 'run', 'scripts/quality/stryker.json']

interface Mutant {
  readonly status: string
}
interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

const readJson = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined

/** Mutants noticed, in per cent of those that could have been. */
export function scoreOf(mutants: readonly Mutant[]): number {
  const count = (...statuses: string[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const all = noticed + count('Survived', 'NoCoverage')
  return all === 0 ? 0 : (100 * noticed) / all
}

function branchesLine(): readonly [ok: boolean, line: string] {
  const report = readJson<{ total: { branches: { pct: number; covered: number; total: number } } }>(
    coverageReport,
  )
  if (report === undefined) return [false, 'Branches of glossary/: no report']
  const { pct, covered, total } = report.total.branches
  return [
    pct >= BRANCHES,
    `Branches of glossary/: ${pct} % (${covered} of ${total}), at least ${BRANCHES} %`,
  ]
}

function scoreLines(): readonly (readonly [ok: boolean, line: string])[] {
  const report = readJson<MutationReport>(mutationReport)
  if (report === undefined) return [[false, 'Mutation score: no report']]
  return ['glossary/match', 'glossary/context'].map((room) => {
    const mutants = Object.entries(report.files)
      .filter(([path]) => path.startsWith(`${room}/`))
      .flatMap(([, file]) => file.mutants)
    const score = scoreOf(mutants)
    return [score >= SCORE, `Mutation score of ${room}: ${score.toFixed(1)} %, at least ${SCORE} %`]
  })
}

async function measure(): Promise<number> {
  const codes = [
    await run(coverageCommand[0] ?? '', coverageCommand.slice(1)),
    await run(mutationCommand[0] ?? '', mutationCommand.slice(1)),
  ]
  const lines = [branchesLine(), ...scoreLines()]
  console.log('')
  for (const [ok, line] of lines) console.log(`${ok ? 'ok  ' : 'FAIL'} ${line}`)
  return codes.every((code) => code === 0) && lines.every(([ok]) => ok) ? 0 : 1
}

if (import.meta.main) process.exitCode = await measure()
