import { Readability } from '@mozilla/readability'
import type { Article, Block } from '../../glossary/article.ts'
import { articleBlocks } from './article-blocks.ts'
import { articleSource, dayOf } from './article-source.ts'
import { creditLine, isCreditLine } from './credit-line.ts'

/** What reading may cost at most; a larger page is refused before any work. */
export interface ReadLimits {
  readonly elements: number
  /** Characters (UTF-16 units) of the page's text, scripts and styles not counted. */
  readonly characters: number
}

export const READ_LIMITS: ReadLimits = { elements: 60_000, characters: 1_000_000 }

/**
 * Why there is no article:
 * - `too-large`: the page exceeds the limits;
 * - `no-article`: no part of it reads like an article;
 * - `cancelled`: the signal was aborted.
 */
export type ReadProblem = 'too-large' | 'no-article' | 'cancelled'

export type ReadResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problem: ReadProblem }

/** Lets the page answer between two steps. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

const ELEMENTS_AND_TEXT = 5
/** Their text is not the page's: programs, styles and data can be megabytes. */
const UNREAD = /^(?:script|style|template|noscript)$/i

/** Whether a page exceeds the limits; counts only as far as they go. */
export function isTooLarge(document: Document, limits: ReadLimits = READ_LIMITS): boolean {
  const walker = document.createTreeWalker(document.documentElement, ELEMENTS_AND_TEXT)
  let elements = 0
  let characters = 0
  while (walker.nextNode() !== null) {
    const { nodeType, nodeValue, parentNode } = walker.currentNode
    if (nodeType === 1) elements++
    else if (!UNREAD.test(parentNode?.nodeName ?? '')) characters += nodeValue?.length ?? 0
    if (elements > limits.elements || characters > limits.characters) return true
  }
  return false
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A line of nothing but a date ("December 13, 2012"), as stands under a headline. */
function isDateLine(text: string): boolean {
  return text.length <= 40 && dayOf(text) !== '' && /^\W*(?:\p{L}+,? )?[\p{L}\d., ]+$/u.test(text)
}

/** Headline, date and copyright line are kept as facts about the article, not as its text. */
function bodyOf(
  blocks: readonly Block[],
  title: string,
): { body: Block[]; date: string; credit: string } {
  const firstProse = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  const opening = firstProse < 0 ? blocks.length : firstProse
  let date = ''
  let credit = ''
  const body = blocks.filter(({ text }, index) => {
    if (index < opening && lettersOf(text) === lettersOf(title)) return false
    if (index < opening && isDateLine(text)) {
      date ||= dayOf(text)
      return false
    }
    if (index <= opening || !isCreditLine(text)) return true
    credit = text
    return false
  })
  return { body, date, credit }
}

/**
 * Reads the article of a page: its blocks (@mozilla/readability on a clone, the page itself is
 * not touched) and what the page says about it. Work is done in three steps with a pause between
 * them, at which `signal` is heard; each step is bounded by the limits.
 *
 * This module brings Readability (11 KB compressed): load it when it is asked for.
 */
export async function readArticle(
  document: Document,
  signal?: AbortSignal,
  limits: ReadLimits = READ_LIMITS,
): Promise<ReadResult> {
  if (signal?.aborted) return { ok: false, problem: 'cancelled' }
  if (isTooLarge(document, limits)) return { ok: false, problem: 'too-large' }
  const clone = document.cloneNode(true) as Document
  await pause()
  if (signal?.aborted) return { ok: false, problem: 'cancelled' }
  const parsed = new Readability<Node>(clone, {
    keepClasses: true,
    serializer: (node) => node,
  }).parse()
  await pause()
  if (signal?.aborted) return { ok: false, problem: 'cancelled' }
  const root = parsed?.content
  if (!parsed || !root) return { ok: false, problem: 'no-article' }
  const source = articleSource(document, { title: parsed.title ?? '', byline: parsed.byline ?? '' })
  const { body, date, credit } = bodyOf(articleBlocks(root), source.title)
  if (body.length === 0) return { ok: false, problem: 'no-article' }
  const creditText = credit || creditLine(document)
  const article: Article = {
    ...source,
    language: source.language || (parsed.lang ?? ''),
    date: source.date || date,
    credit: creditText,
    blocks: creditText === '' ? body : [...body, { kind: 'credit', text: creditText }],
  }
  return { ok: true, article }
}
