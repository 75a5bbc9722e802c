import { useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { NoticeModel, TermCallbacks } from '../../components/popup-model.ts'
import type { Scope } from '../../components/scope.ts'
import { call } from '../../platform/extension/call.ts'
import { entryRef } from '../../platform/extension/entry-ref.ts'
import { readKept, type Kept } from '../../platform/extension/storage.ts'

const REACH = { page: 'page', site: 'host', everywhere: 'everywhere' } as const

/** What was decided last, and how to take it back. */
interface Decided {
  readonly notice: NoticeModel
  readonly undo: () => Promise<unknown>
}

/** What holds in a tab's window. */
async function keptIn(tab: number): Promise<Kept> {
  return readKept((await browser.tabs.get(tab)).incognito)
}

/** The keys of an entry's corrections that are new or different since `before`. */
function changedSince(before: Kept, now: Kept, entry: string): readonly string[] {
  return [...now.correction].flatMap(([key, correction]) => {
    if (entryRef(correction.pack, correction.entry) !== entry) return []
    const old = before.correction.get(key)
    return JSON.stringify(old) === JSON.stringify(correction) ? [] : [key]
  })
}

/** Where a correction is kept is the page's to say: whatever it added for the entry goes again. */
async function forgetSince(before: Kept, entry: string, tab: number): Promise<void> {
  const keys = changedSince(before, await keptIn(tab), entry)
  await Promise.all(keys.map((key) => call('forget-correction', { key, tab })))
}

/** The reader's decisions about the terms of a tab; the last one can be taken back. */
export function useDecisions(
  tab: number | undefined,
  termOf: (entry: string) => string,
): { readonly notice: NoticeModel | undefined; readonly decisions: TermCallbacks } {
  const [notice, setNotice] = useState<NoticeModel>()
  const lastRef = useRef<Decided>(undefined)
  const decided = (last: Decided) => {
    lastRef.current = last
    setNotice(last.notice)
  }
  const decisions = (at: number): TermCallbacks => ({
    onJump: (entry) => void call('jump-to-term', { tab: at, entry }),
    onMute(entry, muted) {
      if (!muted) {
        lastRef.current = undefined
        setNotice(undefined)
        void call('unmute', { tab: at, entry })
        return
      }
      const undo = () => call('unmute', { tab: at, entry })
      void call('mute-in-tab', { tab: at, entry })
      decided({ notice: { kind: 'muted', term: termOf(entry) }, undo })
    },
    onAnswer(entry, answer, scope) {
      void answered(at, entry, answer, scope).then((undo) =>
        decided({ notice: { kind: answer, term: termOf(entry), scope }, undo }),
      )
    },
    onUndo() {
      const last = lastRef.current
      lastRef.current = undefined
      if (last === undefined) return
      void last.undo().then(() => setNotice({ kind: 'undone', term: last.notice.term }))
    },
  })
  return { notice, decisions: tab === undefined ? nothing : decisions(tab) }
}

async function answered(tab: number, entry: string, answer: 'yes' | 'no', scope: Scope) {
  const before = await keptIn(tab)
  await call('correct-term', { tab, entry, answer, scope: REACH[scope] })
  return () => forgetSince(before, entry, tab)
}

/** Without a tab there are no terms to decide about. */
const nothing: TermCallbacks = {
  onJump: () => undefined,
  onMute: () => undefined,
  onAnswer: () => undefined,
  onUndo: () => undefined,
}
