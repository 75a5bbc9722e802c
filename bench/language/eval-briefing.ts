// Shows what a briefing of one article is made of, from its text as a web page.
//
//   node bench/language/eval-briefing.ts article.txt
//
// The text's first paragraph is the title; empty lines part paragraphs. It is set as HTML, read
// like any page, and drafted; the time is that of drafting, first run and median of thirty.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { anchorQuote } from '../../glossary/anchor/anchor-quote.ts'
import type { Article } from '../../glossary/article.ts'
import { articleText } from '../../glossary/article.ts'
import type { BriefingDraft } from '../../glossary/briefing/draft-briefing.ts'
import { draftBriefing } from '../../glossary/briefing/draft-briefing.ts'
import type { CandidateOrigin } from '../../glossary/briefing/entry-candidate.ts'
import { readArticle } from '../../platform/dom/read-article.ts'
import { documentOf } from './read-html.ts'

const RUNS = 30

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function pageOf(text: string): string {
  const [title = '', ...paragraphs] = text.trim().split(/\n{2,}/)
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${escapeHtml(title)}</title></head><body><article><h1>${escapeHtml(title)}</h1>${body}</article></body></html>`
}

function time(article: Article): string {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    draftBriefing(article)
    return performance.now() - start
  })
  const median = times.toSorted((a, b) => a - b)[RUNS >> 1]
  const words = articleText(article).split(/\s+/).length
  return `drafting ${words} words: first ${times[0]?.toFixed(1)} ms, median ${median?.toFixed(1)} ms`
}

function show(draft: BriefingDraft): void {
  const { article, candidates, points } = draft
  console.log(`${article.title} (${article.date || 'no date'})`)
  const origins: readonly CandidateOrigin[] = ['declared', 'defined', 'undefined', 'recurring']
  for (const origin of origins) {
    const some = candidates.filter((candidate) => candidate.origin === origin)
    console.log(`\n${origin}:`)
    for (const { term, uses, longForms, suggestedLongForms, explanation } of some) {
      const long = longForms[0] ?? (suggestedLongForms[0] ? `perhaps ${suggestedLongForms[0]}` : '')
      console.log(`  ${term} ×${uses}  ${long}  [${explanation.role}]`)
    }
  }
  console.log('\nkey points:')
  const text = articleText(article)
  for (const point of points) {
    const place = anchorQuote(text, point.selector)
    const found = place !== undefined && text.slice(place.start, place.end) === point.text
    console.log(`  ${found ? '' : '(not found again) '}${point.text}`)
  }
}

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('usage: eval-briefing.ts article.txt')
  process.exitCode = 1
} else {
  const result = await readArticle(documentOf(pageOf(readFileSync(path, 'utf8'))))
  if (!result.ok) throw new Error(result.problem)
  const first = time(result.article)
  show(draftBriefing(result.article))
  console.log(`\n${first}`)
}
