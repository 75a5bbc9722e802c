import { browser } from 'wxt/browser'
import type { Handlers } from '../../platform/extension/messages.ts'
import { pause, resume } from '../../platform/extension/pauses.ts'
import { scopeAt } from '../../platform/extension/site-decision.ts'
import { changePackChoice } from '../../platform/extension/storage.ts'
import { replaceSites, restartPages, setSite, switchSite } from './sites.ts'
import { showStateOfAll } from './toolbar.ts'

type SiteCall = 'switch-site' | 'set-site' | 'set-sites' | 'set-pack-sites' | 'pause' | 'resume'

export const siteHandlers: Pick<Handlers, SiteCall> = {
  async 'switch-site'({ tab, scope, on, instead }) {
    const { url, incognito } = await browser.tabs.get(tab)
    const request = { scope, on, ...(instead === undefined ? {} : { instead }) }
    if (url !== undefined) await switchSite(url, request, incognito)
    return null
  },

  async 'set-site'({ scope, on }) {
    await setSite(scope, on)
    return null
  },

  async 'set-sites'({ rules }) {
    await replaceSites(rules)
    return null
  },

  async 'set-pack-sites'({ pack, sites }) {
    await changePackChoice(pack, ({ enabled }) =>
      sites === null ? { enabled } : { enabled, sites },
    )
    await restartPages()
    return null
  },

  async pause({ tab, length }) {
    const { url, incognito } = await browser.tabs.get(tab)
    await pause({ tab, scope: scopeAt(url ?? ''), isPrivate: incognito }, length, Date.now())
    await restartPages()
    await showStateOfAll()
    return null
  },

  async resume({ tab }) {
    const { url, incognito } = await browser.tabs.get(tab)
    await resume({ tab, scope: scopeAt(url ?? ''), isPrivate: incognito })
    await restartPages()
    await showStateOfAll()
    return null
  },
}
