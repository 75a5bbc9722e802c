import type { Article } from '../../glossary/article.ts'
import { articleBlocks } from './article-blocks.ts'
import { articleSource } from './article-source.ts'
import { creditLine } from './credit-line.ts'
import type { ReadLimits, ReadResult } from './read-article.ts'
import { isTooLarge, READ_LIMITS } from './read-article.ts'

/**
 * Reads a page that is a list of terms: all of its text, since what Readability takes for the
 * article of such a page is often a part of the list. The page is only read.
 */
export function readGlossary(document: Document, limits: ReadLimits = READ_LIMITS): ReadResult {
  if (isTooLarge(document, limits)) return { ok: false, problem: 'too-large' }
  const blocks = articleBlocks(document.body)
  if (blocks.length === 0) return { ok: false, problem: 'no-article' }
  const article: Article = {
    ...articleSource(document, { title: document.title, byline: '' }),
    credit: creditLine(document),
    blocks,
  }
  return { ok: true, article }
}
