import type { FinderName } from './finder.ts'
import { figuresOf, isSkipped, type PageResult, type SizeResult, timesOf } from './result.ts'

/** The most that finding may cost, in floors, by the number of terms. */
const WARM = { upTo10000: 1.6, above: 2.4 }
const COLD = { upTo10000: 2, above: 3 }
const BUILD_10000 = 20
const MARK_JS = 100

/** Readers, and a finder that is blind at the edges of elements and blocks by its design. */
const NO_PEERS: ReadonlySet<FinderName> = new Set([
  'floor',
  'bare floor',
  'regexp by node',
  'glosslight, marking',
])

interface Check {
  readonly text: string
  readonly holds: boolean
}

function check(what: string, value: number, limit: number, unit: string): Check {
  return {
    text: `${what} ${value.toFixed(2)} ${unit}, at most ${limit} ${unit}`,
    holds: value <= limit,
  }
}

function checksOfSize(size: SizeResult): Check[] {
  const ours = timesOf(size, 'glosslight')
  if (ours === undefined) return []
  const figures = figuresOf(size, ours)
  const key = size.terms <= 10_000 ? 'upTo10000' : 'above'
  const terms = `${size.terms.toLocaleString('en')} terms:`
  const checks = [
    check(`${terms} warm`, figures.warmRatio, WARM[key], '× floor'),
    check(`${terms} cold`, figures.coldRatio, COLD[key], '× floor'),
  ]
  if (size.terms === 10_000) checks.push(check(`${terms} build`, figures.build, BUILD_10000, 'ms'))
  for (const result of size.finders) {
    if (isSkipped(result) || result === ours || NO_PEERS.has(result.finder)) continue
    const own = result.finder === 'mark.js, marking' ? timesOf(size, 'glosslight, marking') : ours
    if (own === undefined) continue
    const times = figuresOf(size, result).warm / figuresOf(size, own).warm
    checks.push(againstPeer(terms, result.finder, times, size.terms))
  }
  return checks
}

function againstPeer(terms: string, finder: FinderName, times: number, count: number): Check {
  const least = finder.startsWith('mark.js') && count === 10 ? MARK_JS : 1
  return {
    text: `${terms} warm, ${finder} takes ${times.toFixed(2)} × as long, at least ${least} ×`,
    holds: times >= least,
  }
}

/** Prints the targets that a page's results miss, or that none is missed; the number missed. */
export function printTargets(page: PageResult): number {
  const checks = page.sizes.flatMap(checksOfSize)
  const missed = checks.filter(({ holds }) => !holds)
  console.log(`\n${page.page}: ${checks.length - missed.length} of ${checks.length} targets met`)
  for (const { text } of missed) console.log(`  missed: ${text}`)
  return missed.length
}
