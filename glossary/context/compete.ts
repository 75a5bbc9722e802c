import type { Decision, Reason } from './decision.ts'
import { contentStems, sameLongForm } from './long-form.ts'
import type { PageText } from './page-text.ts'
import type { SenseData } from './sense-data.ts'

/** Two senses whose context scores are closer than this fit alike. */
const TIE = 0.04

/**
 * Lets senses of the same form compete: at each occurrence the best fitting sense stays, the
 * others lose it and are named as alternatives; where two different meanings fit alike, neither
 * is marked. Two packs that explain the same meaning do not compete: the first is marked.
 */
export function compete(
  decisions: readonly Decision[],
  page: PageText,
  senses: readonly SenseData[],
): readonly Decision[] {
  const bySense = new Map(decisions.map((decision) => [decision.sense, decision]))
  const lost = new Map<number, Map<number, Reason['kind']>>()
  const others = new Map<number, Set<number>>()
  for (const [place, occurrence] of page.occurrences.entries()) {
    if (occurrence.senses.length < 2) continue
    const ranked = rank(occurrence.senses, bySense)
    for (const { sense } of ranked) {
      const known = others.get(sense) ?? new Set<number>()
      for (const other of ranked) if (other.sense !== sense) known.add(other.sense)
      others.set(sense, known)
    }
    const marked = ranked.filter(({ occurrences }) => occurrences.includes(place))
    const [best, second] = marked
    if (!best || !second) continue
    const tied = best.score - second.score < TIE && !sameMeaning(best, second, senses)
    for (const loser of tied ? marked : marked.slice(1)) {
      const known = lost.get(loser.sense) ?? new Map<number, Reason['kind']>()
      known.set(place, tied ? 'tie' : 'outscored')
      lost.set(loser.sense, known)
    }
  }
  return decisions.map((decision) =>
    afterCompetition(decision, lost.get(decision.sense), others.get(decision.sense), bySense),
  )
}

function rank(
  candidates: readonly number[],
  bySense: ReadonlyMap<number, Decision>,
): readonly Decision[] {
  return [...new Set(candidates)]
    .flatMap((sense) => bySense.get(sense) ?? [])
    .toSorted((a, b) => b.score - a.score || a.sense - b.sense)
}

function afterCompetition(
  decision: Decision,
  lost: ReadonlyMap<number, Reason['kind']> | undefined,
  others: ReadonlySet<number> | undefined,
  bySense: ReadonlyMap<number, Decision>,
): Decision {
  const alternatives = rank([...(others ?? [])], bySense).map(({ sense }) => sense)
  if (!lost) return alternatives.length > 0 ? { ...decision, alternatives } : decision
  const occurrences = decision.occurrences.filter((place) => !lost.has(place))
  const kinds = [...new Set(lost.values())]
  const reasons = [
    ...decision.reasons,
    ...kinds.map((kind): Reason => ({ kind, effect: 'against', words: [], weight: 0 })),
  ]
  if (occurrences.length > 0) return { ...decision, occurrences, reasons, alternatives }
  const score = Math.min(decision.score, 0.49)
  return { ...decision, verdict: 'possible', score, occurrences, reasons, alternatives }
}

/** The same long form, or none to compare and mostly the same words found on the page. */
function sameMeaning(a: Decision, b: Decision, senses: readonly SenseData[]): boolean {
  const ours = senses[a.sense]?.longForms ?? []
  const theirs = senses[b.sense]?.longForms ?? []
  if (ours.length > 0 && theirs.length > 0) {
    return ours.some((one) =>
      theirs.some((other) => sameLongForm(contentStems(one), contentStems(other))),
    )
  }
  const found = new Set(cueWords(a))
  const shared = cueWords(b).filter((word) => found.has(word)).length
  return shared > 0 && shared * 2 >= Math.min(found.size, cueWords(b).length)
}

function cueWords({ reasons }: Decision): readonly string[] {
  return reasons.filter(({ kind }) => kind === 'cues').flatMap(({ words }) => words)
}
