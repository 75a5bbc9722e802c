import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { tabOfPopup } from '../popup/tab-of-popup.ts'

/** The tab in front of the panel's window, whichever that becomes; a tab named in the address stays. */
export function useActiveTab(): number | undefined {
  const [tab, setTab] = useState<number>()
  useEffect(() => {
    let live = true
    const find = () => void tabOfPopup().then((found) => live && setTab(found))
    find()
    browser.tabs.onActivated.addListener(find)
    return () => {
      live = false
      browser.tabs.onActivated.removeListener(find)
    }
  }, [])
  return tab
}
