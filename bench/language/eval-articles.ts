// Measures how much of an article's text is read from its page, and how much else.
//
//   node bench/language/eval-articles.ts articles-dir
//
// articles-dir: ground-truth.json { id: { articleBody, url } } and html/<id>.html.gz. Scored as
// the article-extraction-benchmark does: runs of four words, precision and recall averaged over
// the pages. Readability's own text stands beside ours. Add --pages for a line per page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { readArticle } from '../../platform/dom/read-article.ts'
import { documentOf } from './read-html.ts'
import { fieldsOf, textOf } from './read-lines.ts'

interface PageScore {
  readonly precision: number
  readonly recall: number
}

const RUN = 4

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join(' ')
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

function shareOf(part: number, rest: number): number {
  return part + rest === 0 ? 0 : part / (part + rest)
}

function scorePage(truth: string, found: string): PageScore {
  const [wanted, had] = [runsOf(truth), runsOf(found)]
  let [both, extra, missed] = [0, 0, 0]
  for (const run of new Set([...wanted.keys(), ...had.keys()])) {
    const [a, b] = [wanted.get(run) ?? 0, had.get(run) ?? 0]
    both += Math.min(a, b)
    extra += Math.max(0, b - a)
    missed += Math.max(0, a - b)
  }
  if (extra === 0 && missed === 0) return { precision: 1, recall: 1 }
  return { precision: shareOf(both, extra), recall: shareOf(both, missed) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
}

function total(scores: readonly PageScore[]): string {
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  const f1 = (2 * precision * recall) / (precision + recall)
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F ${f1.toFixed(3)}`
}

function readabilityText(html: string): string {
  const parsed = new Readability(documentOf(html)).parse()
  // Its text runs words of neighbouring blocks together; a blank per tag is kinder to it.
  return (parsed?.content ?? '').replace(/<[^>]*>/g, ' ').replace(/&[a-z#\d]+;/gi, ' ')
}

async function ourText(html: string): Promise<string> {
  const result = await readArticle(documentOf(html))
  if (!result.ok) return ''
  const { blocks } = result.article
  const body = blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'credit')
  return body.map(({ text }) => text).join('\n')
}

async function evaluate(directory: string, perPage: boolean): Promise<void> {
  const truth = fieldsOf(JSON.parse(readFileSync(join(directory, 'ground-truth.json'), 'utf8')))
  const ours: PageScore[] = []
  const theirs: PageScore[] = []
  const times: number[] = []
  for (const [id, page] of Object.entries(truth)) {
    const html = gunzipSync(readFileSync(join(directory, 'html', `${id}.html.gz`))).toString('utf8')
    const body = textOf(fieldsOf(page)['articleBody'])
    const start = performance.now()
    const text = await ourText(html)
    times.push(performance.now() - start)
    const score = scorePage(body, text)
    ours.push(score)
    theirs.push(scorePage(body, readabilityText(html)))
    if (perPage)
      console.log(
        `${id.slice(0, 8)}  P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}`,
      )
  }
  const sorted = times.toSorted((a, b) => a - b)
  console.log(`\n${ours.length} pages`)
  console.log(`  Readability   ${total(theirs)}`)
  console.log(`  our blocks    ${total(ours)}`)
  console.log(`  median ${sorted[sorted.length >> 1]?.toFixed(0)} ms a page, parsing included`)
}

const [directory] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (directory === undefined) {
  console.error('usage: eval-articles.ts articles-dir [--pages]')
  process.exitCode = 1
} else {
  await evaluate(directory, process.argv.includes('--pages'))
}
