import type { SiteCallbacks } from '../../components/site-model.ts'
import { call } from '../../platform/extension/call.ts'
import { askForAllAccess } from '../../platform/extension/host-access.ts'

/** What the site switch of a tab does. */
export function siteCallbacks(tab: number | undefined): SiteCallbacks {
  return {
    onSwitch(on, scope, instead) {
      if (tab === undefined) return
      void call('switch-site', { tab, scope, on, ...(instead === undefined ? {} : { instead }) })
    },
    onPause: (length) => tab !== undefined && void call('pause', { tab, length }),
    onResume: () => tab !== undefined && void call('resume', { tab }),
    onGrantAccess: () => void askForAllAccess(),
  }
}
