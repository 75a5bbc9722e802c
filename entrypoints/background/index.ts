import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerCalls } from '../../platform/extension/messages.ts'
import { handlers } from './handlers.ts'
import { keepUpPacks } from './pack-upkeep.ts'
import { showState, showStateOfAll } from './toolbar.ts'
import { keepManagedSubscriptions } from './managed-subscriptions.ts'
import { watchPolicy } from '../../platform/extension/policy.ts'
import { runCommand } from './commands.ts'
import { welcome } from './first-run.ts'
import { answerAddressBar } from './omnibox.ts'
import { makeMenus, offerMenus } from './context-menus.ts'
import { applyRules, applySites, followAddress, startInOpenTabs } from './sites.ts'
import { endWithPrivateWindows } from '../../platform/extension/private-session.ts'
import { watchAccess } from '../../platform/extension/host-access.ts'
import { openPanel } from '../../platform/extension/side-panel.ts'
import { forgetReports } from '../../platform/extension/tab-reports.ts'
import { forgetView } from '../../platform/extension/tab-views.ts'

export default defineBackground(() => {
  answerCalls(handlers)
  keepUpPacks()
  offerMenus()
  answerAddressBar()
  watchPolicy(() => {
    void applySites()
    void keepManagedSubscriptions()
    void makeMenus()
  })
  // Pages open meanwhile are begun or left at once.
  watchAccess(() => void applySites())
  endWithPrivateWindows()
  browser.commands.onCommand.addListener((name, tab) => {
    // Before anything is waited for: the browser opens it in answer to the key alone.
    if (name === 'open-panel') openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT)
    else void runCommand(name, tab?.id)
  })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void applyRules().then(startInOpenTabs)
    void welcome(reason)
  })
  browser.runtime.onStartup.addListener(() => void applyRules().then(showStateOfAll))
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === undefined && change.url === undefined) return
    void showState(tab)
    if (change.url !== undefined || change.status === 'complete') void followAddress(tab)
  })
  browser.tabs.onRemoved.addListener((tab) => {
    void forgetReports(tab)
    void forgetView(tab)
  })
})
