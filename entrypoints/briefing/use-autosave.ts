import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Saving } from '../../components/briefing-model.ts'
import { call } from '../../platform/extension/call.ts'
import type { Draft } from '../../platform/extension/drafts.ts'
import type { Loaded } from './load-draft.ts'

/** After a change nothing is written for so long: letters come in quick succession. */
const PAUSE = 400

export interface Autosave {
  readonly saving: Saving
  /** Saves over what another page has saved. */
  readonly insist: () => void
}

/** What a draft is saved with: the latest of it, and from which saved one it goes out. */
interface Work {
  waiting: Draft | undefined
  base: string | null
  /** One save after another: each goes out from the one before. */
  last: Promise<void>
}

/**
 * Saves the draft after each change, and at once when the page goes out of sight. Where another
 * page has saved it since this one did, nothing is written until the reader insists.
 */
export function useAutosave(
  current: Draft,
  { draft: loaded, restored, private: isPrivate }: Loaded,
  isOn: boolean,
): Autosave {
  const saved = restored ? loaded : undefined
  const [saving, setSaving] = useState<Saving>(isPrivate ? 'memory' : 'saved')
  const workRef = useRef<Work>({
    waiting: undefined,
    base: saved?.saved ?? null,
    last: Promise.resolve(),
  })
  const save = useCallback(() => {
    const work = workRef.current
    work.last = work.last.then(async () => {
      const draft = work.waiting
      if (draft === undefined) return
      work.waiting = undefined
      const now = { ...draft, saved: new Date().toISOString() }
      const request = { draft: now, private: isPrivate, base: work.base }
      const done = await call('save-draft', request).catch(() => 'failed' as const)
      if (done === 'saved') work.base = now.saved
      if (done === 'conflict' && work.waiting === undefined) work.waiting = draft
      if (done === 'conflict' || work.waiting === undefined) setSaving(shownFor(done, isPrivate))
    })
  }, [isPrivate])
  // Before the page can be closed: what was typed last is saved, too.
  useLayoutEffect(() => {
    const work = workRef.current
    const isAsLoaded = saved?.review === current.review && saved.kept === current.kept
    if (!isOn || (isAsLoaded && work.waiting === undefined && work.base === saved.saved)) return
    work.waiting = current
    if (!isPrivate) setSaving((now) => (now === 'conflict' ? now : 'saving'))
    const timer = setTimeout(save, PAUSE)
    const hidden = () => {
      if (document.visibilityState === 'hidden') save()
    }
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [current, saved, isPrivate, isOn, save])
  const insist = () => {
    workRef.current.base = null
    setSaving('saving')
    save()
  }
  return { saving, insist }
}

function shownFor(done: 'saved' | 'failed' | 'conflict', isPrivate: boolean): Saving {
  return done === 'saved' && isPrivate ? 'memory' : done
}
