import { expectedByChance } from './chance.ts'
import type { CompiledSense } from './compiled-sense.ts'
import { decidingCorrection } from './correction.ts'
import type { Reason } from './decision.ts'
import { contentStems, sameLongForm } from './long-form.ts'
import { negativeAt } from './negative-pattern.ts'
import type { PageText } from './page-text.ts'
import type { RegionWords } from './region-words.ts'
import { topicalEvidence } from './topical-evidence.ts'
import { stemsOf } from './words.ts'

/** What a region says about one sense, before other senses are looked at. */
export interface Evidence {
  /** What speaks for the sense, less what speaks against it, in cue weights. */
  readonly own: number
  /** The strongest rival's evidence; undefined where no rival is known. */
  readonly rival: number | undefined
  /** What the sense's cues would come to on any page of this length. */
  readonly chance: number
  /** The region spells the form out as ours, or as something else. */
  readonly defined: boolean
  readonly vetoed: boolean
  /** The reader's word, where it decides here. */
  readonly corrected: 'yes' | 'no' | undefined
  readonly reasons: readonly Reason[]
  /** Indexes into the region's occurrences: all of this sense, and those ruled out in place. */
  readonly occurrences: readonly number[]
  readonly excluded: readonly number[]
}

/** One region, read once for all senses. */
export interface Region {
  readonly page: PageText
  readonly words: RegionWords
  /** What the region spells each form out as. */
  readonly expansions: ReadonlyMap<string, readonly string[]>
}

/** Weighs what a region says about a sense that occurs in it at the given occurrences. */
export function gatherEvidence(
  sense: CompiledSense,
  occurrences: readonly number[],
  region: Region,
): Evidence {
  const reasons: Reason[] = []
  const { page, words } = region
  const expansion = readExpansions(sense, occurrences, region, reasons)
  const forUs =
    longFormEvidence(sense, region, expansion.defined, reasons) +
    ownEvidence(sense, reasons) +
    topicalEvidence(sense, words, sense.weights, reasons) +
    hostEvidence(sense, page, reasons) +
    learntEvidence(sense, 'yes', region, reasons)
  const { excluded, weight } = localEvidence(sense, occurrences, page, reasons)
  const againstUs = learntEvidence(sense, 'no', region, reasons) + weight
  return {
    ...expansion,
    own: forUs - againstUs,
    rival: rivalEvidence(sense, region, reasons),
    chance: expectedByChance(sense.cues, words.count),
    corrected: decidingCorrection(sense.data, page)?.answer,
    reasons,
    occurrences,
    excluded,
  }
}

function readExpansions(
  sense: CompiledSense,
  occurrences: readonly number[],
  region: Region,
  reasons: Reason[],
): { readonly defined: boolean; readonly vetoed: boolean } {
  if (region.expansions.size === 0) return { defined: false, vetoed: false }
  const forms = new Set(occurrences.map((index) => region.page.occurrences[index]?.form ?? ''))
  const found = new Set([...forms].flatMap((form) => region.expansions.get(form) ?? []))
  const ours: string[] = []
  const others: string[] = []
  for (const text of found) {
    const content = contentStems(text)
    const isOneOf = (longForms: readonly { readonly content: readonly string[] }[]) =>
      longForms.some((longForm) => sameLongForm(longForm.content, content))
    if (isOneOf(sense.longForms)) ours.push(text)
    // Without a long form of our own a strange one may be ours; only a known rival's is not.
    else if (sense.longForms.length > 0 || isOneOf(sense.rivals.map(({ longForm }) => longForm))) {
      others.push(text)
    }
  }
  if (ours.length > 0) reasons.push({ kind: 'long-form', effect: 'for', words: ours, weight: 0 })
  if (others.length > 0) {
    reasons.push({ kind: 'rival-expansion', effect: 'against', words: others, weight: 0 })
  }
  return { defined: ours.length > 0, vetoed: others.length > 0 }
}

function longFormEvidence(
  sense: CompiledSense,
  { page, words }: Region,
  defined: boolean,
  reasons: Reason[],
): number {
  if (defined) return sense.weights.definition
  const found = sense.longForms.find(({ stems }) =>
    stems.length > 1
      ? words.has(stems)
      : page.occurrences.some(({ form }) => stemsOf(form).join(' ') === stems[0]),
  )
  if (!found) return 0
  reasons.push({
    kind: 'long-form',
    effect: 'for',
    words: [found.text],
    weight: sense.weights.longForm,
  })
  return sense.weights.longForm
}

/** What the term says by being there at all. */
function ownEvidence({ data, ownWeight }: CompiledSense, reasons: Reason[]): number {
  if (ownWeight === 0) return 0
  const words = data.forms.slice(0, 1)
  reasons.push({ kind: 'own-term', effect: 'for', words, weight: ownWeight })
  return ownWeight
}

function hostEvidence(sense: CompiledSense, page: PageText, reasons: Reason[]): number {
  const site = page.host?.replace(/^www\./, '')
  if (page.host === undefined || site === undefined) return 0
  if (!sense.data.hosts.some((host) => host.replace(/^www\./, '') === site)) return 0
  reasons.push({ kind: 'host', effect: 'for', words: [page.host], weight: sense.weights.host })
  return sense.weights.host
}

/** Words learnt from the reader's corrections of this sense, wherever they were made. */
function learntEvidence(
  sense: CompiledSense,
  answer: 'yes' | 'no',
  { page, words }: Region,
  reasons: Reason[],
): number {
  if (!page.corrections?.length) return 0
  const learnt = new Set(
    page.corrections
      .filter(
        (correction) =>
          correction.answer === answer &&
          correction.pack === sense.data.pack &&
          correction.entry === sense.data.entry,
      )
      .flatMap((correction) => correction.words),
  )
  const found = [...learnt].filter((word) => words.has(stemsOf(word)))
  if (found.length === 0) return 0
  const weight = found.length * sense.weights.learnt
  const effect = answer === 'yes' ? 'for' : 'against'
  reasons.push({ kind: 'correction', effect, words: found, weight })
  return weight
}

/** The evidence of the strongest rival, weighed as the sense's own is. */
function rivalEvidence(
  sense: CompiledSense,
  { words }: Region,
  reasons: Reason[],
): number | undefined {
  let strongest: { readonly sum: number; readonly reasons: readonly Reason[] } | undefined
  for (const rival of sense.rivals) {
    const found: Reason[] = []
    let sum = topicalEvidence(rival, words, sense.weights, found)
    const { stems, text } = rival.longForm
    if (stems.length > 1 && words.has(stems)) {
      sum += sense.weights.longForm
      found.push({
        kind: 'long-form',
        effect: 'for',
        words: [text],
        weight: sense.weights.longForm,
      })
    }
    if (!strongest || sum > strongest.sum) strongest = { sum, reasons: found }
  }
  for (const { kind, words: said, weight } of strongest?.reasons ?? []) {
    if (kind !== 'topics')
      reasons.push({ kind: 'rival-cues', effect: 'against', words: said, weight })
  }
  return strongest?.sum
}

/** Mentions ruled out where they stand; together they also speak against the other mentions. */
function localEvidence(
  sense: CompiledSense,
  occurrences: readonly number[],
  page: PageText,
  reasons: Reason[],
): { readonly excluded: readonly number[]; readonly weight: number } {
  if (sense.data.negatives.length === 0) return { excluded: [], weight: 0 }
  const excluded: number[] = []
  const snippets = new Set<string>()
  for (const index of occurrences) {
    const occurrence = page.occurrences[index]
    if (!occurrence || sense.spelledOut.has(stemsOf(occurrence.form).join(' '))) continue
    const { start, end } = occurrence
    const found = negativeAt(page.text, start, end, sense.data.negatives)
    if (!found) continue
    excluded.push(index)
    snippets.add(found.snippet)
  }
  if (excluded.length === 0) return { excluded, weight: 0 }
  const weight = sense.weights.negativePattern
  reasons.push({ kind: 'negative-pattern', effect: 'against', words: [...snippets], weight })
  return { excluded, weight }
}
