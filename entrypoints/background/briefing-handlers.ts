import { parsePack } from '../../glossary/pack/parse-pack.ts'
import type { briefingCalls } from '../../platform/extension/briefing-calls.ts'
import { selectorOf } from '../../platform/extension/cited-passage.ts'
import { dropDraft, saveDraft } from '../../platform/extension/drafts.ts'
import type { Handlers } from '../../platform/extension/messages.ts'
import { readShelf } from '../../platform/extension/packs.ts'
import { passageInTab } from '../../platform/extension/passage-in-tab.ts'
import { dropPrivatePack, keepPrivatePack } from '../../platform/extension/private-session.ts'
import { restartPages } from './sites.ts'

type BriefingHandlers = Pick<Handlers, keyof typeof briefingCalls>

export const briefingHandlers: BriefingHandlers = {
  'show-passage'({ url, selector, tab }) {
    return passageInTab({ url, selector, ...(tab === undefined ? {} : { tab }) })
  },

  async 'follow-passage'({ entry, passage }, { tab, private: isPrivate }) {
    const found = (await readShelf(isPrivate)).find(entry)
    const citation = found?.entry.citations[passage]
    const source = found?.pack.sources.find(({ id }) => id === citation?.source)
    if (citation === undefined || source === undefined) return 'no-page'
    const here = tab === undefined ? {} : { tab }
    return passageInTab({ url: source.url, selector: selectorOf(citation), ...here })
  },

  'save-draft': ({ draft, private: isPrivate, base }) => saveDraft(draft, isPrivate, base),

  async 'drop-draft'({ draft }) {
    await dropDraft(draft)
    return null
  },

  async 'keep-privately'({ pack: given }) {
    const { pack, problems } = parsePack(given)
    if (pack === undefined) {
      const problem = problems.find(({ severity }) => severity === 'error')
      const detail = `${problem?.path ?? ''} ${problem?.message ?? ''}`.trim()
      return { done: false, problem: { kind: 'invalid', detail } }
    }
    if (!(await keepPrivatePack(pack))) return { done: false, problem: { kind: 'full' } }
    await restartPages()
    return { done: true }
  },

  async 'drop-privately'({ pack }) {
    await dropPrivatePack(pack)
    await restartPages()
    return null
  },
}
