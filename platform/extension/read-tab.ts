import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Article } from '../../glossary/article.ts'
import type { DeclaredTerm } from '../../glossary/extract/declared-term.ts'
import type { Obstacle } from './address.ts'
import { pageReadingSchema, selectedSchema } from './briefing-shape.ts'
import { obstacleIn } from './host-access.ts'
import { localAddress } from './local-address.ts'
import { askPage } from './page-part.ts'
import { decideAt } from './site-decision.ts'
import { readKept } from './storage.ts'

/** Why nothing was read from a tab. */
export type ReadingProblem =
  | 'too-large'
  | 'no-article'
  | 'cancelled'
  /** The tab is closed. */
  | 'no-tab'
  /** Glosslight is switched off on its site, so nothing of it goes into the page. */
  | 'off'
  /** The page is too busy to answer, or does not let itself be read. */
  | 'no-answer'
  /** Files are read only where the browser was told so. */
  | 'no-file-access'
  | 'nothing-declared'
  | 'nothing-selected'
  | Obstacle

/** Where a tab is. */
export interface Place {
  /** The tab's address, without fragment. */
  readonly page: string
  /** Whether the tab is in a private window: then nothing of it may be written to disk. */
  readonly private: boolean
}

/** What was read from a tab. */
export interface TabReading extends Place {
  readonly article: Article
  readonly declared: readonly DeclaredTerm[]
}

export interface SelectionReading extends Omit<TabReading, 'declared'> {
  readonly term: string
  /** Where the term begins in the article's text. */
  readonly at: number
}

type Read<T> =
  | { readonly ok: true; readonly reading: T }
  | { readonly ok: false; readonly problem: ReadingProblem }

const no = (problem: ReadingProblem) => ({ ok: false, problem }) as const

/** A page is given so long to answer, in milliseconds. */
const PATIENCE = 30_000

function abortion(signal: AbortSignal): Promise<'cancelled'> {
  return new Promise((resolve) => {
    // The reader may have been quicker than what was looked up before.
    if (signal.aborted) resolve('cancelled')
    signal.addEventListener('abort', () => resolve('cancelled'), { once: true })
  })
}

/** The answer of a page; cancelled by the signal, and given up when the page is silent too long. */
async function answerOf(
  tab: number,
  method: string,
  values: readonly unknown[],
  signal: AbortSignal,
  frame: number,
): Promise<{ readonly value: unknown } | ReadingProblem> {
  const late = new Promise<'no-answer'>((resolve) => setTimeout(resolve, PATIENCE, 'no-answer'))
  const asked = askPage(tab, 'reader', method, values, frame).then(
    (value) => ({ value }),
    () => 'no-access' as const,
  )
  const answer = await Promise.race([asked, late, abortion(signal)])
  if (answer === 'cancelled') void askPage(tab, 'reader', 'cancel').catch(() => undefined)
  return answer
}

/** Where a tab is, or why it is not read. */
export async function placeOf(tabId: number): Promise<Place | ReadingProblem> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  if (tab === undefined) return 'no-tab'
  const url = tab.url ?? ''
  const obstacle = await obstacleIn(tab.url)
  if (obstacle !== undefined) return obstacle
  if (!decideAt(url, await readKept(tab.incognito)).on) return 'off'
  return { page: url.split('#', 1)[0] ?? '', private: tab.incognito }
}

/** Both browsers keep extensions out of files until their user lets them in. */
function refined(problem: ReadingProblem, { page }: Place): ReadingProblem {
  return problem === 'no-access' && page.startsWith('file:') ? 'no-file-access' : problem
}

/** Longer addresses are not taken by packs; what makes them long is hardly ever needed. */
const LONGEST_ADDRESS = 2_000

/** A page that is on no web server is named by an address that leads nowhere. */
function addressed(article: Article, page: string): Article {
  const { url } = article
  if (url === '') return { ...article, url: localAddress(page) }
  return url.length > LONGEST_ADDRESS ? { ...article, url: url.split(/[?#]/, 1)[0] ?? '' } : article
}

/** Reads the article of a tab's top frame, or, for `terms`, the terms that its page declares. */
export async function readTab(
  tab: number,
  purpose: 'article' | 'terms',
  signal: AbortSignal,
): Promise<Read<TabReading>> {
  const place = await placeOf(tab)
  if (typeof place === 'string') return no(place)
  const answer = await answerOf(tab, 'read', [purpose], signal, 0)
  if (typeof answer === 'string') return no(refined(answer, place))
  const parsed = v.safeParse(pageReadingSchema, answer.value)
  if (!parsed.success) return no('no-answer')
  const { result, declared } = parsed.output
  if (!result.ok) return no(result.problem)
  if (purpose === 'terms' && declared.length === 0) return no('nothing-declared')
  const article = addressed(result.article, place.page)
  return { ok: true, reading: { article, declared, ...place } }
}

/** Reads what is selected in a frame of a tab, with the paragraph around it. */
export async function readTabSelection(
  tab: number,
  frame: number,
  signal: AbortSignal,
): Promise<Read<SelectionReading>> {
  const place = await placeOf(tab)
  if (typeof place === 'string') return no(place)
  const answer = await answerOf(tab, 'selection', [], signal, frame)
  if (typeof answer === 'string') return no(refined(answer, place))
  const parsed = v.safeParse(selectedSchema, answer.value)
  if (!parsed.success) return no('no-answer')
  if (parsed.output === null) return no('nothing-selected')
  const { term, at, article } = parsed.output
  return { ok: true, reading: { term, at, article: addressed(article, place.page), ...place } }
}

/**
 * How many terms a tab's page seems to declare; 0 where it cannot be read.
 *
 * @param count runs in the page, so it can use nothing of ours.
 */
export async function declaredIn(tab: number, count: () => number): Promise<number> {
  const place = await placeOf(tab)
  if (typeof place === 'string') return 0
  const target = { tabId: tab }
  const counted = await browser.scripting
    .executeScript({ target, func: count, injectImmediately: true })
    .catch(() => [])
  const found: unknown = counted[0]?.result
  return typeof found === 'number' ? found : 0
}
