import { readFileSync } from 'node:fs'
import { contentStems, sameLongForm } from '../../glossary/context/long-form.ts'
import { stableHash } from './stable-hash.ts'

/** The sentences of one meaning of a form. */
export interface SenseSentences {
  readonly longForm: string
  readonly sentences: readonly string[]
}

/** A form with its meanings. */
export interface FormSentences {
  readonly form: string
  readonly senses: readonly SenseSentences[]
}

/** A meaning with fewer sentences has none left to be tested on. */
const FEWEST_SENTENCES = 4

/** Two long forms that share this part of their words are namesakes rather than two meanings. */
const NAMESAKES = 0.5

/**
 * Reads sentences from JSON lines of `form`, `sense` and `text`. Left out are rare meanings,
 * repeated sentences and forms with a single meaning (there is nothing to decide about them).
 *
 * @param namesakes keep meanings whose long forms share half of their words with a commoner one
 *   ("National Basketball League", "National Bicycle League"); spelling variants are never kept.
 */
export function readSentences(path: string, namesakes = false): readonly FormSentences[] {
  const forms = new Map<string, Map<string, Set<string>>>()
  for (const [number, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const row: unknown = JSON.parse(line)
    const { form, sense, text } = checked(row, `${path}:${number + 1}`)
    const senses = forms.get(form) ?? new Map<string, Set<string>>()
    senses.set(sense, (senses.get(sense) ?? new Set<string>()).add(text))
    forms.set(form, senses)
  }
  return [...forms]
    .map(([form, senses]) => ({ form, senses: distinct(senses, namesakes) }))
    .filter(({ senses }) => senses.length > 1)
}

/** The meanings of a form that differ enough from every commoner one. */
function distinct(
  senses: ReadonlyMap<string, ReadonlySet<string>>,
  namesakes: boolean,
): readonly SenseSentences[] {
  const kept: SenseSentences[] = []
  const ranked = [...senses].toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  for (const [longForm, sentences] of ranked) {
    if (sentences.size < FEWEST_SENTENCES) continue
    const alike = kept.some((other) =>
      namesakes
        ? sameLongForm(contentStems(longForm), contentStems(other.longForm))
        : overlap(wordsOf(longForm), wordsOf(other.longForm)) >= NAMESAKES,
    )
    if (!alike) kept.push({ longForm, sentences: [...sentences] })
  }
  return kept
}

function wordsOf(longForm: string): ReadonlySet<string> {
  return new Set(
    longForm
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word.length > 3),
  )
}

/** Jaccard index. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / Math.max(1, a.union(b).size)
}

function checked(row: unknown, where: string): { form: string; sense: string; text: string } {
  if (typeof row === 'object' && row !== null && 'form' in row && 'sense' in row && 'text' in row) {
    const { form, sense, text } = row
    if (typeof form === 'string' && typeof sense === 'string' && typeof text === 'string') {
      return { form, sense, text }
    }
  }
  throw new Error(`${where}: expected form, sense and text`)
}

/** The most pages of one length made of one meaning, so that no meaning drowns the others. */
const MOST_PAGES = 12

/**
 * The sentences cues are mined from (half; or `sources` of them) and the rest. Each
 * round deals the sentences anew.
 */
export function parted(
  { sentences }: SenseSentences,
  round: number,
  sources?: number,
): { readonly sources: readonly string[]; readonly rest: readonly string[] } {
  const dealt = sentences.toSorted(
    (a, b) => stableHash(`${round}${a}`) - stableHash(`${round}${b}`),
  )
  const count = sources ?? Math.floor(sentences.length / 2)
  return { sources: dealt.slice(0, count), rest: dealt.slice(count) }
}

/** Disjoint pages of exactly `length` sentences. */
export function pagesOf(sentences: readonly string[], length: number): readonly string[] {
  const pages: string[] = []
  for (let at = 0; at + length <= sentences.length && pages.length < MOST_PAGES; at += length) {
    pages.push(sentences.slice(at, at + length).join('\n'))
  }
  return pages
}
