import type { Handlers } from '../../platform/extension/messages.ts'
import { entryDetail } from '../../platform/extension/found-entries.ts'
import { readShelf } from '../../platform/extension/packs.ts'
import { sendOrder } from '../../platform/extension/orders.ts'
import { injectPart } from '../../platform/extension/registration.ts'
import { changePackChoice, keepSetting } from '../../platform/extension/storage.ts'
import { keepReport } from '../../platform/extension/tab-reports.ts'
import { keepView } from '../../platform/extension/tab-views.ts'
import { briefingHandlers } from './briefing-handlers.ts'
import { lookUpHandlers } from './look-up-handlers.ts'
import { packHandlers } from './pack-handlers.ts'
import { askTerms, pageSetup } from './page-setup.ts'
import { decisionHandlers } from './decision-handlers.ts'
import { siteHandlers } from './site-handlers.ts'
import { applySites, restartPages } from './sites.ts'
import { sendToFirst, tabState } from './tab-state.ts'
import { showState, showStateOfAll } from './toolbar.ts'

export const handlers: Handlers = {
  ...packHandlers,
  ...briefingHandlers,
  ...lookUpHandlers,
  ...siteHandlers,
  ...decisionHandlers,

  'page-start': (_, caller) => pageSetup(caller),

  'ask-terms': ({ words }, caller) => askTerms(words, caller),

  async 'page-report'(report, { tab, frame }) {
    if (tab === undefined) return null
    await keepReport(tab, frame, report)
    await showState(tab)
    return null
  },

  async 'page-view'({ entries }, { tab, frame }) {
    if (tab !== undefined && frame === 0) await keepView(tab, entries)
    return null
  },

  async 'watch-view'({ tab }) {
    await sendOrder(tab, { order: 'watch-view' }, 0)
    return null
  },

  async 'load-part'({ part }, { tab, frame }) {
    if (tab !== undefined) await injectPart(tab, frame, part)
    return null
  },

  async 'card-above'({ card }, { tab, frame }) {
    if (tab !== undefined) await sendOrder(tab, { order: 'show-above', frame, card }, 0)
    return null
  },

  async 'card-above-closed'({ frame }, { tab }) {
    if (tab !== undefined) await sendOrder(tab, { order: 'above-closed' }, frame)
    return null
  },

  async 'correct-below'({ frame, ...answered }, { tab }) {
    if (tab !== undefined) await sendOrder(tab, { order: 'correct', ...answered }, frame)
    return null
  },

  async 'step-below'({ frame, back }, { tab, frame: caller }) {
    if (tab !== undefined && caller === 0) await sendOrder(tab, { order: 'step', back }, frame)
    return null
  },

  async 'read-entry'({ entry }, caller) {
    return entryDetail(await readShelf(caller.private), entry)
  },

  async 'correct-term'({ tab, ...answered }) {
    await sendToFirst(tab, answered.entry, { order: 'correct', ...answered })
    return null
  },

  'tab-state': ({ tab }) => tabState(tab),

  async 'jump-to-term'({ tab, entry }) {
    await sendToFirst(tab, entry, { order: 'jump', entry })
    return null
  },

  async 'set-setting'({ name, value }) {
    await keepSetting(name, value)
    if (name === 'siteMode') await applySites()
    else await restartPages()
    if (name === 'badge') await showStateOfAll()
    return null
  },

  async 'set-pack'({ pack, enabled }) {
    await changePackChoice(pack, (choice) => ({ ...choice, enabled }))
    await restartPages()
    return null
  },
}
