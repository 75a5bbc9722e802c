/**
 * What a block of an article is. Sentences are taken as key points from paragraphs and lists
 * only: headings announce, quotes speak for somebody else, captions, tables and code are no prose.
 * `credit` is the copyright or licence line, the last block if there is one.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'list'
  | 'definition'
  | 'table'
  | 'caption'
  | 'code'
  | 'credit'

/**
 * One block of an article's body: its text in reading order, white space collapsed, without
 * line breaks. A list gives one block per list point, a table one per row.
 */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
}

/**
 * A page's article, read apart from the page. Strings are empty where the page says nothing.
 * `author` is the byline; `publisher` the site or organisation; `date` the day of publication
 * (ISO 8601, `2012-12-13`); `url` the canonical address; `language` a BCP 47 tag; `licence` a
 * name or address of the terms of use; `credit` the copyright or licence line as printed.
 */
export interface Article {
  readonly title: string
  readonly author: string
  readonly publisher: string
  readonly date: string
  readonly url: string
  readonly language: string
  readonly licence: string
  readonly licenceUrl?: string
  readonly credit: string
  readonly blocks: readonly Block[]
}

/** Between two blocks of an article's plain text: a break no sentence or name runs across. */
const BREAK = '\n\n'

/**
 * The plain text of an article: its blocks in order with an empty line between. Citations of the
 * article count their `position` in this text.
 */
export function articleText(article: Pick<Article, 'blocks'>): string {
  return article.blocks.map((block) => block.text).join(BREAK)
}

/** The offset in `articleText` at which each block begins, in UTF-16 units. */
export function blockStarts(article: Pick<Article, 'blocks'>): number[] {
  const starts: number[] = []
  let at = 0
  for (const block of article.blocks) {
    starts.push(at)
    at += block.text.length + BREAK.length
  }
  return starts
}
