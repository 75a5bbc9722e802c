import type { QuoteSelector } from '../anchor/quote-selector.ts'
import { quoteSelector } from '../anchor/quote-selector.ts'
import type { Article } from '../article.ts'
import { articleText } from '../article.ts'
import type { BodySentence } from './body-sentence.ts'
import { bodySentences } from './body-sentence.ts'
import { choosePoints } from './choose-points.ts'

/** A sentence taken from an article word for word, and where it stands in `articleText`. */
export interface KeyPoint {
  readonly text: string
  readonly selector: QuoteSelector
}

/**
 * The sentences that say most of an article, whole, unedited and in the article's order, each
 * with a selector that finds it again. They are extracts, not a summary in other words: nothing
 * is said that the article does not say.
 *
 * @param count how many at most (3 to 5 read well); a short article gives fewer.
 */
export function keyPoints(article: Article, count: number): KeyPoint[] {
  return keyPointsOf(article.title, articleText(article), bodySentences(article), count)
}

/** `keyPoints` of an article whose text and sentences are at hand. */
export function keyPointsOf(
  title: string,
  text: string,
  sentences: readonly BodySentence[],
  count: number,
): KeyPoint[] {
  return choosePoints(sentences, title, count).flatMap((index) => {
    const sentence = sentences[index]
    if (sentence === undefined) return []
    return [{ text: sentence.text, selector: quoteSelector(text, sentence.start, sentence.end) }]
  })
}
