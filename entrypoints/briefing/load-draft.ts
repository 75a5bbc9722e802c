import { beginReview } from '../../glossary/briefing/review.ts'
import { readCandidate, readingOf } from '../../glossary/briefing/read-candidate.ts'
import type { Review } from '../../glossary/briefing/review.ts'
import { draftOfPage, readDraft, type Draft } from '../../platform/extension/drafts.ts'
import { managed } from '../../platform/extension/policy.ts'
import {
  placeOf,
  readTab,
  readTabSelection,
  type ReadingProblem,
} from '../../platform/extension/read-tab.ts'
import { draftInWorker } from './draft-in-worker.ts'
import type { PageRequest } from './request-in.ts'

/** Something to review. */
export interface Loaded {
  readonly draft: Draft
  /** From a private window: nothing of it is written to disk. */
  readonly private: boolean
  /** Whether it was there before, as the reader left it. */
  readonly restored: boolean
}

/** `managed`: an organisation has switched it off. */
export type LoadProblem = ReadingProblem | 'no-draft' | 'managed'

export type Loading =
  | { readonly ok: true; readonly loaded: Loaded }
  | { readonly ok: false; readonly problem: LoadProblem }

export interface LoadWatch {
  readonly signal: AbortSignal
  readonly tell: (step: 'reading' | 'drafting', done: number) => void
}

const no = (problem: LoadProblem) => ({ ok: false, problem }) as const

/** The reader's day, ISO 8601. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function freshDraft(page: string, purpose: Draft['purpose'], review: Review): Draft {
  const id = `urn:uuid:${crypto.randomUUID()}`
  const saved = new Date().toISOString()
  return { id, page, purpose, saved, readOn: today(), kept: 0, review }
}

/** The draft that the address names, or the last one of the page in the tab. */
async function known({ draft: id, tab, purpose }: PageRequest): Promise<Loaded | undefined> {
  if (id !== undefined) {
    const found = await readDraft(id)
    if (found !== undefined) return { ...found, restored: true }
  }
  const place = tab === undefined ? undefined : await placeOf(tab)
  if (place === undefined || typeof place === 'string') return undefined
  if (purpose === 'selection') return undefined
  const draft = await draftOfPage(place.page, purpose, place.private)
  return draft === undefined ? undefined : { draft, private: place.private, restored: true }
}

/** Reads the tab and drafts what it gives. */
async function readAnew(
  tab: number,
  purpose: Draft['purpose'],
  { signal, tell }: LoadWatch,
): Promise<Loading> {
  tell('reading', 0)
  const read = await readTab(tab, purpose, signal)
  if (!read.ok) return no(read.problem)
  const { article, declared, page, private: isPrivate } = read.reading
  tell('drafting', 0)
  const task = { article, declared }
  const drafted = await draftInWorker(task, (done) => tell('drafting', done), signal)
  if (drafted === undefined) return no('cancelled')
  const review = beginReview(drafted, purpose === 'terms')
  const draft = freshDraft(page, purpose, review)
  return { ok: true, loaded: { draft, private: isPrivate, restored: false } }
}

/** One term, taken from what is selected in the tab. */
async function readSelected(
  tab: number,
  frame: number,
  { signal, tell }: LoadWatch,
): Promise<Loading> {
  tell('reading', 0)
  const read = await readTabSelection(tab, frame, signal)
  if (!read.ok) return no(read.problem)
  const { article, term, at, page, private: isPrivate } = read.reading
  const seed = { aliases: [], longForms: [], suggestedLongForms: [], declaredText: '' }
  const given = { ...seed, term, origin: 'added', definedAt: at } as const
  const candidate = readCandidate(readingOf(article), given, 'selected')
  const review = { article, terms: [{ candidate, kept: true }], points: [], private: false }
  const draft = freshDraft(page, 'article', review)
  return { ok: true, loaded: { draft, private: isPrivate, restored: false } }
}

/**
 * What there is to review: the draft that was left here, or one made of the tab. `anew` leaves
 * earlier drafts aside.
 */
export async function loadDraft(
  request: PageRequest,
  watch: LoadWatch,
  anew = false,
): Promise<Loading> {
  if ((await managed()).policy.without.has('briefings')) return no('managed')
  const { tab, purpose, frame } = request
  const before = anew ? undefined : await known(request)
  if (before !== undefined) return { ok: true, loaded: before }
  if (tab === undefined) return no('no-draft')
  if (purpose === 'selection') return readSelected(tab, frame, watch)
  return readAnew(tab, purpose, watch)
}
