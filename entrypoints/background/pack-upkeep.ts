import { browser } from 'wxt/browser'
import { dropLeftovers } from '../../platform/extension/handover.ts'
import { keepManagedSubscriptions } from './managed-subscriptions.ts'
import { finishRestore } from './restore-backup.ts'
import { CHECK_ALARM, checkDue, planChecks } from './subscription-checks.ts'
import { heardForSync, sync, SYNC_ALARM } from './sync.ts'

function begin(): void {
  void planChecks()
  void keepManagedSubscriptions()
  void dropLeftovers(Date.now())
  void sync()
}

/** Keeps packs fresh and whole over the background's many lives; to be called at its start. */
export function keepUpPacks(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === CHECK_ALARM) void checkDue()
    if (name === SYNC_ALARM) void sync()
  })
  browser.storage.onChanged.addListener(heardForSync)
  browser.runtime.onInstalled.addListener(begin)
  browser.runtime.onStartup.addListener(begin)
  void finishRestore()
}
