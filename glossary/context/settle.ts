import type { CompiledSense } from './compiled-sense.ts'
import type { Decision, Reason, Verdict } from './decision.ts'
import type { Evidence, Region } from './evidence.ts'
import type { RelatedEvidence } from './related.ts'

/** What is needed for `mark` in this region. */
export function thresholdOf(
  sense: CompiledSense,
  { chance, rival }: Evidence,
  { page }: Region,
): number {
  const { data, weights } = sense
  const cues = data.authored ? weights.authored : knowledge(sense)
  const language = sameLanguage(data.language, page.language) ? 1 : weights.otherLanguage
  const base = (weights.threshold + chance * weights.chance) * cues * language
  if (rival === undefined) return base
  return Math.max(base * weights.rivalKnown, rival + weights.clearance)
}

/** How much of the threshold a sense with mined cues can be asked for. */
function knowledge({ known, weights }: CompiledSense): number {
  return Math.min(1, Math.max(weights.littleKnown, known / weights.wellKnown))
}

/** Whether an entry is certain by its own evidence, so that it may vouch for others of its pack. */
export function isCertain(sense: CompiledSense, evidence: Evidence, region: Region): boolean {
  if (evidence.corrected === 'no' || evidence.vetoed) return false
  if (evidence.excluded.length === evidence.occurrences.length) return false
  if (evidence.corrected === 'yes' || evidence.defined) return true
  return evidence.own >= thresholdOf(sense, evidence, region)
}

/** The decision about a sense by its own evidence; competition with other senses comes after. */
export function settle(
  index: number,
  sense: CompiledSense,
  evidence: Evidence,
  related: RelatedEvidence | undefined,
  region: Region,
): Decision {
  const needed = thresholdOf(sense, evidence, region)
  const own = evidence.own + (related?.weight ?? 0)
  const anchored = related?.anchored ?? false
  const { verdict, because } = verdictOf(sense, evidence, own, needed, anchored, region)
  const reasons = [...evidence.reasons, ...because]
  if (related?.reason) reasons.push(related.reason)
  const excluded = new Set(evidence.excluded)
  return {
    sense: index,
    verdict,
    score: scoreOf(verdict, own, needed),
    raw: own,
    threshold: needed,
    reasons: reasons.toSorted((a, b) => b.weight - a.weight),
    alternatives: [],
    occurrences:
      verdict === 'mark' ? evidence.occurrences.filter((place) => !excluded.has(place)) : [],
    excluded: evidence.excluded,
  }
}

interface Outcome {
  readonly verdict: Verdict
  readonly because: readonly Reason[]
}

function verdictOf(
  sense: CompiledSense,
  evidence: Evidence,
  own: number,
  needed: number,
  anchored: boolean,
  { page }: Region,
): Outcome {
  if (evidence.corrected === 'no') return outcome('nothing', 'correction')
  if (evidence.excluded.length === evidence.occurrences.length) return outcome('nothing')
  if (evidence.vetoed) return outcome(evidence.defined ? 'possible' : 'nothing')
  if (evidence.corrected === 'yes') {
    const reason: Reason = { kind: 'correction', effect: 'for', words: [], weight: 0 }
    return { verdict: 'mark', because: [reason] }
  }
  if (evidence.defined) return outcome('mark')
  const foreign = !sameLanguage(sense.data.language, page.language)
  if (foreign && sense.data.kind === 'ordinary') return outcome('nothing', 'language')
  if (own >= needed) {
    if (sense.data.kind !== 'ordinary' || anchored) return outcome('mark')
    return outcome('possible', 'no-anchor')
  }
  const why = foreign ? 'language' : 'too-little'
  return outcome(own >= needed * sense.weights.possible ? 'possible' : 'nothing', why)
}

function outcome(verdict: Verdict, ...kinds: readonly Reason['kind'][]): Outcome {
  const because = kinds.map((kind): Reason => ({ kind, effect: 'against', words: [], weight: 0 }))
  return { verdict, because }
}

/** 0.5 at the threshold, towards 1 above it; a veto or a correction pins it to its side. */
function scoreOf(verdict: Verdict, own: number, needed: number): number {
  const ratio = Math.max(0, own) / Math.max(0.1, needed)
  const score = ratio / (1 + ratio)
  if (verdict === 'mark') return Math.max(0.5, score)
  return Math.min(verdict === 'possible' ? 0.49 : 0.24, score)
}

/** Same primary subtag (BCP 47); an unknown language is not held against a sense. */
function sameLanguage(pack: string, page: string | undefined): boolean {
  if (page === undefined || page === '' || pack === '' || page === pack) return true
  return primarySubtag(pack) === primarySubtag(page)
}

function primarySubtag(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0]
}
