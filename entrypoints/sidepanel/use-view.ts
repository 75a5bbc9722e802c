import { useEffect, useState } from 'preact/hooks'
import { call } from '../../platform/extension/call.ts'
import { watchView } from '../../platform/extension/tab-views.ts'

/** A page tells of its view for half a minute; asked more often, it never stops while we look. */
const AGAIN = 20_000

/** The entries in view in a tab. `page` stands for its document: a new one is asked at once. */
export function useView(tab: number | undefined, page: unknown): readonly string[] {
  const [inView, setInView] = useState<readonly string[]>([])
  useEffect(() => {
    setInView([])
    return tab === undefined ? undefined : watchView(tab, setInView)
  }, [tab])
  useEffect(() => {
    if (tab === undefined) return undefined
    const ask = () => void call('watch-view', { tab })
    ask()
    const timer = setInterval(ask, AGAIN)
    return () => clearInterval(timer)
  }, [tab, page])
  return inView
}
