import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { isViewKey } from './tab-views.ts'
import { reportSchema, type FrameReport, type ReportedTerm } from './state.ts'

/**
 * What the frames of each tab have reported, in `storage.session`: it outlives a sleeping
 * background and is gone with the browser.
 */
const storedSchema = v.record(v.string(), reportSchema)

const keyOf = (tab: number) => `tab:${tab}`

/** Reports of one tab change one after the other: two frames may report at once. */
const queues = new Map<number, Promise<unknown>>()

function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(tab) ?? Promise.resolve()).then(work, work)
  queues.set(tab, turn)
  void turn
    .catch(() => undefined)
    .then(() => {
      if (queues.get(tab) === turn) queues.delete(tab)
    })
  return turn
}

async function read(tab: number): Promise<Record<string, FrameReport>> {
  const key = keyOf(tab)
  const stored = v.safeParse(storedSchema, (await browser.storage.session.get(key))[key])
  return stored.success ? stored.output : {}
}

/** Keeps a frame's report. The top frame's first report (`fresh`) forgets the page before. */
export function keepReport(tab: number, frame: number, report: FrameReport): Promise<void> {
  return inTurn(tab, async () => {
    const reports = { ...(await read(tab)), [frame]: report }
    await browser.storage.session.set({ [keyOf(tab)]: reports })
  })
}

export function forgetReports(tab: number): Promise<void> {
  return inTurn(tab, () => browser.storage.session.remove(keyOf(tab)))
}

export function readReports(tab: number): Promise<ReadonlyMap<number, FrameReport>> {
  return inTurn(tab, async () => {
    const reports = Object.entries(await read(tab))
    return new Map(reports.map(([frame, report]) => [Number(frame), report]))
  })
}

/** Calls back when any tab's reports or pauses change, in whatever page; returns the way to stop. */
export function watchReports(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && !Object.keys(changes).every(isViewKey)) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

type TermList = 'marked' | 'possible'

/** The terms of all frames as one list, the top frame's first, the same entry counted together. */
export function combine(
  reports: ReadonlyMap<number, FrameReport>,
  list: TermList,
): readonly ReportedTerm[] {
  const all = new Map<string, ReportedTerm>()
  const frames = [...reports].toSorted(([a], [b]) => a - b)
  for (const [, report] of frames) {
    for (const term of report[list]) {
      const known = all.get(term.entry)
      all.set(term.entry, known ? { ...known, count: known.count + term.count } : term)
    }
  }
  return [...all.values()]
}
