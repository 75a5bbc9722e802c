import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PopupModel } from '../../components/popup-model.ts'
import { call } from '../../platform/extension/call.ts'
import { readKept, watchKept } from '../../platform/extension/storage.ts'
import { watchReports } from '../../platform/extension/tab-reports.ts'
import type { Settings } from '../../platform/extension/stored.ts'
import { popupModel } from './popup-model-of.ts'

export interface Shown {
  readonly model: PopupModel
  readonly theme: Settings['theme']
  /** False where an organisation has switched that off. */
  readonly mayMake: boolean
  /** Ids of the entries muted in the tab, found there or not. */
  readonly muted: readonly string[]
}

/** A page that is read again after a decision is back so soon, in milliseconds. */
const PATIENCE = 1_000

async function readShown(tab: number | undefined): Promise<Shown> {
  const [state, { settings, policy }, commands] = await Promise.all([
    tab === undefined ? undefined : call('tab-state', { tab }),
    readKept(),
    browser.commands.getAll(),
  ])
  const keys = commands.find(({ name }) => name === 'next-term')?.shortcut
  return {
    model: popupModel(state, keys),
    theme: settings.theme,
    mayMake: !policy.without.has('briefings'),
    muted: state?.muted ?? [],
  }
}

/** Whether a page known already is being read again, as it is after every decision. */
function isReadAgain(before: Shown | undefined, now: Shown): before is Shown {
  return (
    before !== undefined &&
    before.model.phase === 'ready' &&
    now.model.phase === 'reading' &&
    before.model.site.host === now.model.site.host &&
    before.model.site.state.kind === 'on' &&
    now.model.site.state.kind === 'on'
  )
}

/** What is known of the page already, with what the decision alone has changed. */
function meanwhile(before: Shown, now: Shown): Shown {
  const muted = new Set(now.muted)
  const terms = before.model.terms.map((term) => ({ ...term, muted: muted.has(term.entry.id) }))
  return { ...now, model: { ...before.model, site: now.model.site, terms } }
}

/** A tab as popup and panel show it, kept up with what its page and the site rules become. */
export function useTabModel(tab: number | undefined): Shown | undefined {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    let live = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (next: Shown) => {
      clearTimeout(timer)
      if (!live) return
      // An empty list in between would take rows, and the focus in them, away for a moment.
      setShown((before) => (isReadAgain(before, next) ? meanwhile(before, next) : next))
      if (next.model.phase === 'reading') timer = setTimeout(() => setShown(next), PATIENCE)
    }
    // The tab may have closed; whoever shows it moves on then.
    const read = () => void readShown(tab).then(show, () => undefined)
    const moved = (changed: number, { url, status }: { url?: string; status?: string }) => {
      if (changed === tab && (url !== undefined || status !== undefined)) read()
    }
    read()
    const stops = [watchKept(read), watchReports(read)]
    browser.tabs.onUpdated.addListener(moved)
    return () => {
      live = false
      clearTimeout(timer)
      for (const stop of stops) stop()
      browser.tabs.onUpdated.removeListener(moved)
    }
  }, [tab])
  return shown
}
