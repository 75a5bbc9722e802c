import { COMMON, FUNCTION_WORDS, VERY_COMMON } from './common-words.ts'
import type { PageText } from './page-text.ts'
import { stemOf, stemsOf } from './words.ts'

/** How far the reader's word reaches. */
export type CorrectionScope = 'page' | 'host' | 'everywhere'

/**
 * The reader's word on a sense: "not this meaning" (`no`) or "yes, this meaning" (`yes`).
 * Inside its scope it decides. Elsewhere its `words`, learnt from the page it was given on,
 * speak for or against the sense with a small weight. Later corrections of the same scope
 * override earlier ones, narrower scopes override wider ones.
 */
export interface Correction {
  readonly pack: string
  readonly entry: string
  readonly answer: 'yes' | 'no'
  readonly scope: CorrectionScope
  /** Host the correction was made on; decides for scope `host`. */
  readonly host: string
  /** Address (no fragment) it was made on; decides for scope `page`. */
  readonly url: string
  /** Telling words of that page, most telling first. */
  readonly words: readonly string[]
}

/** How many words of the page are kept with a correction. */
const LEARNT_WORDS = 5
const WORD = /\p{L}[\p{L}\p{N}]{2,}/gu

/**
 * A correction made of the reader's answer and the page it was given on. A `yes` learns the
 * page's most telling words as cues of the sense, a `no` as cues against it.
 *
 * @param answer which sense, what the reader said and how far it shall reach.
 * @param page the region the reader was looking at.
 */
export function learnFrom(
  answer: Pick<Correction, 'pack' | 'entry' | 'answer' | 'scope'>,
  page: PageText,
): Correction {
  const own = new Set(page.occurrences.map(({ form }) => stemOf(form)))
  return {
    ...answer,
    host: page.host ?? '',
    url: page.url ?? '',
    words: tellingWords(`${page.title ?? ''}\n${page.text}`, own),
  }
}

/** Stems too common to learn, and those that say little. Made at the first correction. */
let lists: { readonly empty: ReadonlySet<string>; readonly common: ReadonlySet<string> } | undefined

/** A coarser measure than the rarity that cues are mined by: page scripts are spared its lists. */
function telling(stem: string): number {
  lists ??= {
    empty: new Set(stemsOf(FUNCTION_WORDS + VERY_COMMON)),
    common: new Set(stemsOf(COMMON)),
  }
  if (lists.empty.has(stem)) return 0
  return lists.common.has(stem) ? 0.4 : 1
}

function tellingWords(text: string, own: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, { readonly word: string; times: number }>()
  for (const [word] of text.matchAll(WORD)) {
    const key = stemOf(word)
    if (own.has(key)) continue
    const known = counts.get(key) ?? { word: word.toLowerCase(), times: 0 }
    known.times += 1
    counts.set(key, known)
  }
  return [...counts]
    .map(([key, { word, times }]) => ({ key, word, weight: telling(key) * Math.log2(1 + times) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, LEARNT_WORDS)
    .map(({ word }) => word)
}

/** The correction that decides about a sense on this page, if any. */
export function decidingCorrection(
  sense: { readonly pack: string; readonly entry: string },
  page: PageText,
): Correction | undefined {
  let best: Correction | undefined
  for (const correction of page.corrections ?? []) {
    if (correction.pack !== sense.pack || correction.entry !== sense.entry) continue
    if (!covers(correction, page)) continue
    if (!best || reach(correction.scope) <= reach(best.scope)) best = correction
  }
  return best
}

function covers(correction: Correction, page: PageText): boolean {
  if (correction.scope === 'everywhere') return true
  if (correction.scope === 'host') return correction.host !== '' && correction.host === page.host
  return correction.url !== '' && correction.url === page.url
}

function reach(scope: CorrectionScope): number {
  return scope === 'page' ? 0 : scope === 'host' ? 1 : 2
}
