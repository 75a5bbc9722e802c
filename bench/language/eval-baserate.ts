/**
 * Whether a pack keeps silent on pages that do not concern it:
 *
 *     npm run eval:baserate -- public/packs/wcit-2012.json <folder>
 *
 * The folder holds `ground-truth.json` (id to `articleBody` and `url`) and `html/<id>.html.gz`.
 * Every page is decided twice, by its article's text alone and by all its text. Every mark is
 * printed with its reasons, and counted as wrong.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createDecider } from '../../glossary/context/decide.ts'
import type { PageText } from '../../glossary/context/page-text.ts'
import { senseData } from '../../glossary/context/sense-data.ts'
import { htmlText } from './html-text.ts'
import { readPack } from './read-pack.ts'
import { reasonLine } from './reason-line.ts'
import { regionReader } from './region-of.ts'

function main(): void {
  const [, , packPath, folder] = process.argv
  if (packPath === undefined || folder === undefined) {
    throw new Error('usage: npm run eval:baserate -- <pack.json> <folder>')
  }
  const pack = readPack(packPath)
  const read = regionReader(pack.entries)
  const decider = createDecider(pack.entries.map((entry) => senseData(entry, pack)))
  const totals = { pages: 0, words: 0, occurrences: 0, marks: 0, possible: 0 }
  const judge = (name: string, page: Omit<PageText, 'occurrences'>) => {
    const region = { ...page, ...read(page.text) }
    totals.pages += 1
    totals.words += page.text.split(/\s+/).length
    totals.occurrences += region.occurrences.length
    for (const decision of decider.decide(region)) {
      if (decision.verdict === 'possible') totals.possible += 1
      if (decision.verdict !== 'mark') continue
      totals.marks += 1
      const term = pack.entries[decision.sense]?.term ?? ''
      console.log(`${name}: ${term}: ${reasonLine(decision)}`)
    }
  }
  for (const { id, url, body } of readArticles(folder)) {
    const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? ''
    const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8')
    const { title, language, text } = htmlText(html)
    judge(`${url} (article)`, { text: body, title, language, host, url })
    judge(`${url} (page)`, { text, title, language, host, url })
  }
  console.log(
    `${totals.pages} texts, ${totals.words} words, ${totals.occurrences} places where a form ` +
      `stands: ${totals.marks} marked, ${totals.possible} possible (goal: 0 marked)`,
  )
  if (totals.marks > 0) process.exitCode = 1
}

interface Article {
  readonly id: string
  readonly url: string
  readonly body: string
}

function readArticles(folder: string): readonly Article[] {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  if (typeof json !== 'object' || json === null) throw new Error('ground-truth.json: no object')
  return Object.entries(json).map(([id, value]: [string, unknown]) => {
    if (
      typeof value === 'object' &&
      value !== null &&
      'articleBody' in value &&
      'url' in value &&
      typeof value.articleBody === 'string' &&
      typeof value.url === 'string'
    ) {
      return { id, url: value.url, body: value.articleBody }
    }
    throw new Error(`ground-truth.json: ${id}: expected url and articleBody`)
  })
}

main()
