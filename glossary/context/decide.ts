import { finish, type Steps } from '../steps.ts'
import { compete } from './compete.ts'
import { compileSense } from './compiled-sense.ts'
import type { CompiledSense } from './compiled-sense.ts'
import type { Decision } from './decision.ts'
import { gatherEvidence } from './evidence.ts'
import type { Evidence, Region } from './evidence.ts'
import { expansionAt } from './expansion.ts'
import type { PageText } from './page-text.ts'
import { prepareRarity } from './rarity.ts'
import { regionWordSteps } from './region-words.ts'
import { relatedEvidence } from './related.ts'
import type { SenseData } from './sense-data.ts'
import { settle } from './settle.ts'
import { WEIGHTS } from './weights.ts'
import type { Weights } from './weights.ts'

/** Chooses senses for regions of pages. */
export interface Decider {
  readonly senses: readonly SenseData[]
  /**
   * Decides about every sense that occurs in the region, in the order of the senses. The answer
   * depends on the region and its corrections alone; a region is decided as one, so a sense is
   * marked at all its occurrences (but those `excluded`) or at none.
   */
  decide(page: PageText): readonly Decision[]
  /** The same in steps, none of them longer than a long article takes to read. */
  steps(page: PageText): Steps<readonly Decision[]>
}

/**
 * A decider for the given senses. Costs nothing until a sense first occurs on a page, so the
 * number of senses does not matter; deciding costs one pass over the region's words and one
 * look-up per cue of the senses that occur there.
 *
 * @example
 * const decider = createDecider(pack.entries.map((entry) => senseData(entry, pack)))
 * const text = 'The ITU (International Telecommunication Union) met.'
 * decider.decide({ text, occurrences: [{ form: 'ITU', start: 4, end: 7, senses: [0] }] })
 * // [{ sense: 0, verdict: 'mark', occurrences: [0], reasons: [{ kind: 'long-form', … }], … }]
 */
export function createDecider(senses: readonly SenseData[], weights: Weights = WEIGHTS): Decider {
  const compiled = new Map<number, CompiledSense>()
  const senseAt = (index: number): CompiledSense | undefined => {
    const known = compiled.get(index)
    const data = senses[index]
    if (known || !data) return known
    const made = compileSense(data, weights)
    compiled.set(index, made)
    return made
  }
  function* steps(page: PageText): Steps<readonly Decision[]> {
    const places = occurringSenses(page)
    if (places.size === 0) return []
    const words = yield* regionWordSteps(page)
    const region: Region = { page, words, expansions: yield* readAllExpansions(page) }
    yield* prepareRarity()
    const found = new Map<number, { readonly sense: CompiledSense; readonly evidence: Evidence }>()
    for (const [index, occurrences] of places) {
      const sense = senseAt(index)
      if (!sense) continue
      yield
      found.set(index, { sense, evidence: gatherEvidence(sense, occurrences, region) })
      yield
    }
    const related = relatedEvidence(found, region)
    yield
    const settled: Decision[] = []
    for (const [index, { sense, evidence }] of found) {
      settled.push(settle(index, sense, evidence, related.get(index), region))
      yield
    }
    return compete(settled, page, senses)
  }
  return { senses, steps, decide: (page) => finish(steps(page)) }
}

/** The occurrences of each sense, senses in ascending order. */
function occurringSenses(page: PageText): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [index, { senses }] of page.occurrences.entries()) {
    for (const sense of senses) {
      const known = places.get(sense)
      if (known) known.push(index)
      else places.set(sense, [index])
    }
  }
  return new Map([...places].toSorted(([a], [b]) => a - b))
}

/** Occurrences looked at in one step. */
const STEP = 32

function* readAllExpansions(page: PageText): Steps<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const [index, { form, start, end }] of page.occurrences.entries()) {
    if (index % STEP === STEP - 1) yield
    const expansion = expansionAt(page.text, start, end)
    if (expansion === undefined) continue
    const known = found.get(form)
    if (known) known.push(expansion)
    else found.set(form, [expansion])
  }
  return found
}
