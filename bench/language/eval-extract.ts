// Measures the pair extractor against annotated text, with Schwartz & Hearst beside it.
//
//   node bench/language/eval-extract.ts un-legal.jsonl wikipedia.jsonl [articles-dir [pairs.json]]
//
// un-legal.jsonl: { text, pairs: [{ short: [start, end], long: [start, end] }] } a line.
// wikipedia.jsonl: { id, text, defined: [[short, long]] } a line.
// articles-dir: ground-truth.json { id: { articleBody } }; pairs.json: { id: [[short, long]] }.
// Add --errors to list what was missed and what was found too much.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Article, Block } from '../../glossary/article.ts'
import { draftBriefing } from '../../glossary/briefing/draft-briefing.ts'
import { findPairs } from '../../glossary/extract/pairs.ts'
import { indexWords, spelledOutForms } from '../../glossary/extract/spelled-out.ts'
import { usedForms } from '../../glossary/extract/used-forms.ts'
import { fieldsOf, listOf, numberOf, readLines, textOf } from './read-lines.ts'
import type { BaselinePair } from './schwartz-hearst.ts'
import { schwartzHearst } from './schwartz-hearst.ts'
import { compareSets, formatScore } from './score.ts'

type Finder = (text: string) => readonly BaselinePair[]

const SYSTEMS: ReadonlyArray<readonly [string, Finder]> = [
  ['Schwartz & Hearst', schwartzHearst],
  ['this extractor', findPairs],
]
const TIMED_WORDS = 1500
const TIMED_RUNS = 21
/** One form makes up an eighth of the mentions of the legal set; mentions are counted without it. */
const OVERWEIGHT = /^UN-?Women$/

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const showErrors = process.argv.includes('--errors')

function report(name: string, found: ReadonlySet<string>, gold: ReadonlySet<string>): void {
  console.log(`  ${name.padEnd(34)} ${formatScore(compareSets(found, gold))}`)
}

function reportErrors(found: ReadonlySet<string>, gold: ReadonlySet<string>): void {
  if (!showErrors) return
  for (const key of found) if (!gold.has(key)) console.log(`    + ${key}`)
  for (const key of gold) if (!found.has(key)) console.log(`    - ${key}`)
}

function spans(value: unknown): readonly [number, number] {
  const [start = 0, end = 0] = listOf(value, numberOf)
  return [start, end]
}

function evaluateLegal(path: string): void {
  const lines = readLines(path, (line) => ({
    text: textOf(line['text']),
    pairs: listOf(line['pairs'], (pair) => ({
      short: spans(fieldsOf(pair)['short']),
      long: spans(fieldsOf(pair)['long']),
    })),
  }))
  console.log(`\nUN legal: ${lines.length} paragraphs, exact spans`)
  for (const [name, find] of SYSTEMS) {
    const distinct = { found: new Set<string>(), gold: new Set<string>() }
    const mentions = { found: new Set<string>(), gold: new Set<string>() }
    for (const [index, { text, pairs }] of lines.entries()) {
      for (const { short, long } of pairs) {
        const form = text.slice(...short)
        distinct.gold.add(`${form} | ${text.slice(...long)}`)
        if (!OVERWEIGHT.test(form)) mentions.gold.add(`${index} ${short.join()} ${long.join()}`)
      }
      for (const { short, long } of find(text)) {
        const [s, l] = [`${short.start},${short.end}`, `${long.start},${long.end}`]
        distinct.found.add(`${short.text} | ${long.text}`)
        if (!OVERWEIGHT.test(short.text)) mentions.found.add(`${index} ${s} ${l}`)
      }
    }
    report(`${name}: distinct pairs`, distinct.found, distinct.gold)
    report(`${name}: mentions`, mentions.found, mentions.gold)
    if (find === findPairs) reportErrors(distinct.found, distinct.gold)
  }
}

function pairKey(id: string, short: string, long: string): string {
  const words = long.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  return `${id}: ${short} | ${words.trim()}`
}

/** Defined pairs, and the undefined forms that the text spells out elsewhere. */
function withSpelledOut(text: string): ReadonlyArray<readonly [string, string]> {
  const pairs = findPairs(text).map((pair) => [pair.short.text, pair.long.text] as const)
  const defined = new Set(pairs.map(([short]) => short.replace(/s$/, '')))
  const index = indexWords(text)
  const suggested = usedForms(text)
    .filter((used) => !defined.has(used.form.replace(/s$/, '')))
    .map((used) => [used.form, spelledOutForms(index, used.form)[0]?.text ?? ''] as const)
  return [...pairs, ...suggested.filter(([, long]) => long !== '')]
}

function evaluateArticles(
  title: string,
  articles: ReadonlyArray<{
    readonly id: string
    readonly text: string
    readonly gold: readonly (readonly string[])[]
  }>,
  spelledOut: boolean,
): void {
  console.log(`\n${title}: ${articles.length} whole texts, letter case and punctuation ignored`)
  const gold = new Set<string>()
  for (const { id, gold: pairs } of articles)
    for (const [short = '', long = ''] of pairs) gold.add(pairKey(id, short, long))
  for (const [name, find] of SYSTEMS) {
    const found = new Set<string>()
    for (const { id, text } of articles)
      for (const pair of find(text)) found.add(pairKey(id, pair.short.text, pair.long.text))
    report(`${name}: defined pairs`, found, gold)
    if (find === findPairs && !spelledOut) reportErrors(found, gold)
  }
  if (!spelledOut) return
  const found = new Set<string>()
  for (const { id, text } of articles)
    for (const [short, long] of withSpelledOut(text)) found.add(pairKey(id, short, long))
  report('this extractor: and spelled out', found, gold)
  reportErrors(found, gold)
}

function evaluateWikipedia(path: string): void {
  const articles = readLines(path, (line) => ({
    id: textOf(line['id']),
    text: textOf(line['text']),
    gold: listOf(line['defined'], (pair) => listOf(pair, textOf)),
  }))
  evaluateArticles('Wikipedia', articles, true)
}

function evaluateNews(directory: string, pairsPath: string | undefined): void {
  const truth = fieldsOf(JSON.parse(readFileSync(join(directory, 'ground-truth.json'), 'utf8')))
  const pairs = pairsPath ? fieldsOf(JSON.parse(readFileSync(pairsPath, 'utf8'))) : {}
  const articles = Object.entries(truth).map(([id, article]) => ({
    id,
    text: textOf(fieldsOf(article)['articleBody']),
    gold: listOf(pairs[id] ?? [], (pair) => listOf(pair, textOf)),
  }))
  if (pairsPath) return evaluateArticles('News', articles, false)
  console.log(`\nNews: ${articles.length} articles, no list of pairs given; found:`)
  for (const { id, text } of articles)
    for (const { short, long } of findPairs(text))
      console.log(`  ${id.slice(0, 8)}  ${short.text} | ${long.text}`)
}

/** A whole draft (pairs, terms, uses, key points) of the first 1,500 words of `texts`. */
function timeOn(texts: readonly string[]): void {
  const blocks: Block[] = []
  let words = 0
  for (const text of texts.flatMap((one) => one.split(/\n+/)).filter((one) => one.trim() !== '')) {
    if (words >= TIMED_WORDS) break
    words += text.split(/\s+/).length
    blocks.push({ kind: 'paragraph', text })
  }
  const facts = { author: '', publisher: '', date: '', url: '', licence: '', credit: '' }
  const article: Article = { ...facts, title: '', language: 'en', blocks }
  const times = Array.from({ length: TIMED_RUNS }, () => {
    const start = performance.now()
    draftBriefing(article)
    return performance.now() - start
  })
  const median = times.toSorted((one, other) => one - other)[TIMED_RUNS >> 1]
  console.log(
    `\nDrafting ${words} words: first ${times[0]?.toFixed(1)} ms, median ${median?.toFixed(1)} ms`,
  )
}

const [legal, wikipedia, articles, newsPairs] = files
if (legal === undefined || wikipedia === undefined) {
  console.error('usage: eval-extract.ts un-legal.jsonl wikipedia.jsonl [articles-dir [pairs.json]]')
  process.exitCode = 1
} else {
  evaluateLegal(legal)
  evaluateWikipedia(wikipedia)
  if (articles !== undefined) evaluateNews(articles, newsPairs)
  timeOn(readLines(wikipedia, (line) => textOf(line['text'])))
}
