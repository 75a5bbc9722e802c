import type { EntryModel } from '../../components/entry-model.ts'
import { entryModel, outcomeModel } from '../../components/models-from-pack.ts'
import type { PageTerm, PopupModel, PossibleTerm } from '../../components/popup-model.ts'
import { doubtOf, whyOf } from '../../components/reason-model.ts'
import type { BlockedReason, SiteModel, SiteState } from '../../components/site-model.ts'
import type { Citation, Source } from '../../glossary/citation.ts'
import { passageUrl } from '../../glossary/citation-link.ts'
import { entryRef } from '../../platform/extension/entry-ref.ts'
import type { TabState } from '../../platform/extension/state.ts'

const link = (citation: Citation, source: Source) => passageUrl(source, citation)

/** What the popup shows of a tab; of no tab, that nothing can be read there. */
export function popupModel(state: TabState | undefined, nextTermKeys?: string): PopupModel {
  if (state === undefined) {
    const blocked: SiteState = { kind: 'blocked', reason: 'unknown' }
    const site = { state: blocked, host: '', locked: false }
    return { phase: 'ready', site, terms: [], possible: [] }
  }
  const entries = entriesOf(state)
  const muted = new Set(state.muted)
  const terms = state.marked.flatMap(({ entry, count, reasons }): PageTerm[] => {
    const model = entries.get(entry)
    if (model === undefined) return []
    const why = whyOf(reasons)
    const told = why === undefined ? {} : { why }
    return [{ entry: model, count, muted: muted.has(entry), ...told }]
  })
  const possible = state.possible.flatMap(({ entry, count, reasons }): PossibleTerm[] => {
    const model = entries.get(entry)
    return model === undefined ? [] : [{ entry: model, count, doubt: doubtOf(reasons) }]
  })
  const outcome = outcomeOf(state)
  return {
    phase: state.read ? 'ready' : 'reading',
    site: siteOf(state),
    ...(outcome === undefined ? {} : { outcome }),
    terms,
    possible,
    ...(nextTermKeys === undefined || nextTermKeys === '' ? {} : { nextTermKeys }),
  }
}

function entriesOf({ packs }: TabState): ReadonlyMap<string, EntryModel> {
  const models = packs.flatMap((pack) =>
    pack.entries.map((entry) => {
      const ref = entryRef(pack.id, entry.id)
      return [ref, { ...entryModel(pack, entry, link), id: ref }] as const
    }),
  )
  return new Map(models)
}

/** The outcome of the briefing that most of the page's terms belong to. */
function outcomeOf({ packs, marked }: TabState) {
  const count = (id: string) => marked.filter(({ entry }) => entry.startsWith(`${id}#`)).length
  const [best] = packs
    .filter((pack) => pack.outcome !== undefined && count(pack.id) > 0)
    .toSorted((a, b) => count(b.id) - count(a.id))
  return best === undefined ? undefined : outcomeModel(best, link)
}

const REASONS: Record<NonNullable<TabState['obstacle']>, BlockedReason> = {
  'browser-page': 'browser-page',
  store: 'store',
  viewer: 'pdf',
  'not-a-page': 'not-a-page',
  'no-access': 'no-access',
}

function siteOf(state: TabState): SiteModel {
  const { scope, domain, page, rule } = state
  const isPage = /^https?:/.test(page)
  return {
    state: stateOf(state),
    host: scope,
    ...(domain === undefined ? {} : { domain }),
    ...(isPage ? { page } : {}),
    movable: isPage && rule !== undefined && rule.byHand !== true,
    private: state.private,
    locked: rule?.locked === true,
  }
}

function stateOf({ obstacle, on, pause, rule }: TabState): SiteState {
  if (obstacle !== undefined) return { kind: 'blocked', reason: REASONS[obstacle] }
  const decided = rule === undefined ? {} : { rule: rule.scope }
  if (!on) return { kind: 'off', ...decided }
  return pause === undefined ? { kind: 'on', ...decided } : { kind: 'paused', ...pause }
}
