// Measures the key points against people's one-sentence summaries, with baselines beside them.
//
//   node bench/language/eval-keypoints.ts gum.jsonl
//
// A line: { genre, title, sentences, paragraphs (an index per sentence), summaries }. The score is
// the share of the content words of the summaries written by people (marked "(human…)") that the
// chosen sentences have. Lines that are no sentence (headings, bylines) are left out for all.
import { performance } from 'node:perf_hooks'
import { anchorQuote } from '../../glossary/anchor/anchor-quote.ts'
import type { Article, Block } from '../../glossary/article.ts'
import { articleText } from '../../glossary/article.ts'
import type { BodySentence } from '../../glossary/summary/body-sentence.ts'
import { choosePoints } from '../../glossary/summary/choose-points.ts'
import { contentStems } from '../../glossary/summary/content-stems.ts'
import { keyPoints } from '../../glossary/summary/key-points.ts'
import { textRank } from '../../glossary/summary/text-rank.ts'
import { contentWords } from './content-words.ts'
import { fieldsOf, listOf, numberOf, readLines, textOf } from './read-lines.ts'

interface Document {
  readonly genre: string
  readonly title: string
  readonly sentences: readonly BodySentence[]
  readonly summaries: readonly string[]
}

type Chooser = (document: Document, count: number) => readonly number[]

const SENTENCE_END = /[.!?…:]["”’')\]]*$/
const LONG_LINE = 150

function isSentence(text: string): boolean {
  return SENTENCE_END.test(text.trim()) || text.length >= LONG_LINE
}

function readDocument(line: ReturnType<typeof fieldsOf>): Document {
  const paragraphs = listOf(line['paragraphs'], numberOf)
  const sentences = listOf(line['sentences'], textOf).map((text, index): BodySentence => ({
    text,
    start: 0,
    end: text.length,
    block: paragraphs[index] ?? 0,
    kind: isSentence(text) ? 'paragraph' : 'heading',
  }))
  const summaries = Object.values(fieldsOf(line['summaries']))
    .map(textOf)
    .filter((summary) => summary.startsWith('(human'))
    .map((summary) => summary.replace(/^\([^)]*\)\s*/, ''))
  return { genre: textOf(line['genre']), title: textOf(line['title']), sentences, summaries }
}

function proseOf(document: Document): number[] {
  return document.sentences.flatMap(({ kind }, index) => (kind === 'paragraph' ? [index] : []))
}

function bestBy(document: Document, count: number, scores: readonly number[]): number[] {
  const prose = proseOf(document)
  return prose
    .map((sentence, at) => ({ sentence, score: scores[at] ?? 0 }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ sentence }) => sentence)
}

const lead: Chooser = (document, count) => proseOf(document).slice(0, count)

const plainTextRank: Chooser = (document, count) => {
  const sets = proseOf(document).map(
    (at) => new Set(contentStems(document.sentences[at]?.text ?? '')),
  )
  return bestBy(document, count, textRank(sets))
}

/** The sentences that cover the summaries best, chosen with the summaries in hand: a ceiling. */
const oracle: Chooser = (document, count) => {
  const chosen: number[] = []
  const prose = proseOf(document)
  while (chosen.length < Math.min(count, prose.length)) {
    const open = prose.filter((at) => !chosen.includes(at))
    const [best] = open
      .map((at) => ({ at, value: recallOf(document, [...chosen, at]) }))
      .toSorted((a, b) => b.value - a.value)
    if (best === undefined) break
    chosen.push(best.at)
  }
  return chosen
}

const mine: Chooser = (document, count) => choosePoints(document.sentences, document.title, count)

function recallOf(document: Document, chosen: readonly number[]): number {
  const covered = new Set(
    chosen.flatMap((at) => [...contentWords(document.sentences[at]?.text ?? '')]),
  )
  const shares = document.summaries.map((summary) => {
    const wanted = contentWords(summary)
    return [...wanted].filter((word) => covered.has(word)).length / Math.max(wanted.size, 1)
  })
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1)
}

function articleOf(document: Document): Article {
  const blocks: Block[] = []
  let last = -1
  for (const { text, block, kind } of document.sentences) {
    const open = blocks.at(-1)
    if (block === last && open?.kind === kind)
      blocks[blocks.length - 1] = { kind, text: `${open.text} ${text}` }
    else blocks.push({ kind, text })
    last = block
  }
  const none = { author: '', publisher: '', date: '', url: '', licence: '', credit: '' }
  return { ...none, title: document.title, language: 'en', blocks }
}

/** Every point of every article: verbatim in its text, and found by its selector in a page. */
function checkAnchors(documents: readonly Document[]): void {
  let points = 0
  let verbatim = 0
  let located = 0
  let slowest = 0
  for (const document of documents) {
    const article = articleOf(document)
    const text = articleText(article)
    const page = `Menu Home About\n\n${text.replaceAll(' ', '\n ')}\n\nRelated: ${text.slice(0, 300)}`
    const start = performance.now()
    const chosen = keyPoints(article, 5)
    slowest = Math.max(slowest, performance.now() - start)
    for (const { text: point, selector } of chosen) {
      points++
      if (text.includes(point)) verbatim++
      const place = anchorQuote(page, selector)
      const found = place && page.slice(place.start, place.end).replace(/\s+/g, ' ')
      if (found === point.replace(/\s+/g, ' ')) located++
    }
  }
  console.log(
    `\n${points} points of ${documents.length} articles: ${verbatim} verbatim, ${located} found again`,
  )
  console.log(`slowest article ${slowest.toFixed(1)} ms`)
}

const CHOOSERS: ReadonlyArray<readonly [string, Chooser]> = [
  ['first sentences (LEAD)', lead],
  ['TextRank', plainTextRank],
  ['this ranking', mine],
  ['greedy oracle', oracle],
]

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('usage: eval-keypoints.ts gum.jsonl')
  process.exitCode = 1
} else {
  const documents = readLines(path, readDocument)
  for (const genre of new Set(documents.map((document) => document.genre))) {
    const some = documents.filter((document) => document.genre === genre)
    console.log(`\n${genre}: ${some.length} articles, content-word recall of people's summaries`)
    for (const [name, choose] of CHOOSERS) {
      const scores = [3, 5].map((count) => {
        const total = some.reduce((sum, one) => sum + recallOf(one, choose(one, count)), 0)
        return `k=${count} ${(total / some.length).toFixed(3)}`
      })
      console.log(`  ${name.padEnd(24)} ${scores.join('   ')}`)
    }
  }
  checkAnchors(documents)
}
