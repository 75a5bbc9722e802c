import { browser } from 'wxt/browser'
import { openBriefing } from '../../platform/extension/open-briefing.ts'
import { managed } from '../../platform/extension/policy.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import { lookUpSelected } from './look-up-menu.ts'

const MAKE = 'make-briefing'
const ADD = 'add-selection'
const LOOK_UP = 'look-up-selection'

/** Only where something can be read. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']

/** The browser keeps the menus; they are made anew at each start, install and update. */
export async function makeMenus(): Promise<void> {
  if (browser.contextMenus === undefined) return
  const { policy } = await managed()
  const { translate } = textSource
  // An extension that is just being loaded anew has no texts any more; the next start makes them.
  if (translate('makeBriefing') === '') return
  await browser.contextMenus.removeAll()
  const makes = !policy.without.has('briefings')
  browser.contextMenus.create({
    id: MAKE,
    visible: makes,
    title: translate('makeBriefing'),
    contexts: ['page'],
    documentUrlPatterns: PAGES,
  })
  browser.contextMenus.create({
    // Wherever something can be selected, in a viewer too.
    id: LOOK_UP,
    // The browser puts the selection in the place of %s.
    title: translate('lookUpIn', ['%s']),
    contexts: ['selection'],
  })
  browser.contextMenus.create({
    id: ADD,
    visible: makes,
    title: translate('menuAddSelection', ['%s']),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  })
}

/**
 * Offers a briefing of a page, and of a selection what it means and a new entry; to be called at the
 * start.
 */
export function offerMenus(): void {
  // Firefox for Android has no context menus.
  if (browser.contextMenus === undefined) return
  browser.runtime.onInstalled.addListener(() => void makeMenus())
  browser.runtime.onStartup.addListener(() => void makeMenus())
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const { menuItemId, frameId = 0, selectionText = '' } = click
    if (tab === undefined) return
    if (menuItemId === LOOK_UP) void lookUpSelected(selectionText, tab, frameId)
    if (tab.id === undefined) return
    if (menuItemId === MAKE) void openBriefing({ tab: tab.id, purpose: 'article' })
    if (menuItemId === ADD) {
      void openBriefing({ tab: tab.id, purpose: 'selection', frame: frameId })
    }
  })
}
