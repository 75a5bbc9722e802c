import { outcomeModel } from '../../../components/models-from-pack.ts'
import type { PackModel, UndoModel } from '../../../components/pack-model.ts'
import type { SubscriptionModel } from '../../../components/subscription-model.ts'
import { passageUrl } from '../../../glossary/citation-link.ts'
import type { Citation, Source } from '../../../glossary/citation.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { draftIds } from '../../../platform/extension/drafts.ts'
import { readPacks } from '../../../platform/extension/packs.ts'
import { OWN_PACK, packIn, type PackState } from '../../../platform/extension/pack-state.ts'
import { readUserPacks, type StoreProblem } from '../../../platform/extension/pack-store.ts'
import type { Policy } from '../../../platform/extension/policy.ts'
import {
  isPackUsed,
  packSitesOf,
  readKept,
  type Kept,
} from '../../../platform/extension/storage.ts'
import type { Subscription } from '../../../platform/extension/subscription-state.ts'
import { readSyncStatus, type SyncStatus } from '../../../platform/extension/sync-status.ts'

/** Everything the briefings part shows, as it is kept at one moment. */
export interface Briefings {
  /** In the reader's order. */
  readonly packs: readonly Pack[]
  readonly state: PackState
  readonly kept: Kept
  readonly problems: readonly StoreProblem[]
  readonly sync: SyncStatus
  /** Ids of packs whose drafts are still there. */
  readonly drafts: ReadonlySet<string>
}

export async function readBriefings(): Promise<Briefings> {
  const [packs, { state, problems }, kept, sync, drafts] = await Promise.all([
    readPacks(),
    readUserPacks(),
    readKept(),
    readSyncStatus(),
    draftIds(),
  ])
  return { packs, state, kept, problems, sync, drafts }
}

const link = (citation: Citation, source: Source) => passageUrl(source, citation)

/** A pack as lists show it; `checking` has the addresses that are being checked. */
export function packModel(
  pack: Pack,
  { state, kept, drafts }: Briefings,
  checking: ReadonlySet<string>,
): PackModel {
  const { id, title, description, language, revision, sources } = pack
  const stored = packIn(state, id)
  const subscription = state.subscriptions.find((each) => each.pack === id)
  const outcome = outcomeModel(pack, link)
  const [earlier] = stored?.earlier ?? []
  const sites = packSitesOf(kept, id)
  return {
    id,
    title,
    description,
    language,
    revision,
    sources,
    private: pack.private,
    origin: stored?.origin ?? 'built-in',
    enabled: isPackUsed(kept, id),
    locked: kept.policy.packs.has(id),
    entries: pack.entries.length,
    ...(sites === undefined
      ? {}
      : { sites: { only: sites.only, text: sites.scopes.map((each) => `${each}\n`).join('') } }),
    ...(stored === undefined ? {} : { updated: stored.current.since }),
    ...(earlier === undefined ? {} : { earlier: earlier.revision }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(drafts.has(id) ? { hasDraft: true } : {}),
    ...(subscription === undefined
      ? {}
      : { subscription: subscriptionModel(subscription, checking, kept.policy) }),
  }
}

export function subscriptionModel(
  { url, reached, next, pin, problem, pending }: Subscription,
  checking: ReadonlySet<string>,
  policy: Policy,
): SubscriptionModel {
  return {
    url,
    next,
    checking: checking.has(url),
    locked: policy.subscriptions.some((each) => each.url === url),
    ...(reached === undefined ? {} : { reached }),
    ...(pin === undefined ? {} : { pin }),
    ...(problem === undefined ? {} : { problem }),
    ...(pending === undefined
      ? {}
      : {
          pending: {
            hash: pending.hash,
            title: pending.title,
            revision: pending.revision,
            doubts: pending.doubts,
            ...pending.summary,
          },
        }),
  }
}

/** Whether the reader may change a pack's entries: an update would undo what is done to others. */
export function isEditable({ id }: Pack, { state }: Briefings): boolean {
  const origin = packIn(state, id)?.origin
  return id === OWN_PACK || origin === 'own' || origin === 'imported'
}

/** Subscriptions that have brought no pack yet. */
export function waitingModels(
  { state, kept }: Briefings,
  checking: ReadonlySet<string>,
): readonly SubscriptionModel[] {
  return state.subscriptions
    .filter(({ pack }) => pack === undefined || packIn(state, pack) === undefined)
    .map((each) => subscriptionModel(each, checking, kept.policy))
}

/** The change that can be undone; `undone` tells that it is an undo which this page has made. */
export function undoModel({ state: { undo } }: Briefings, undone: boolean): UndoModel | undefined {
  return undo === undefined ? undefined : { call: undo.call, title: undo.title, undone }
}
