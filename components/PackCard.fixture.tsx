import { PackCard } from './PackCard.tsx'
import {
  harbourPack,
  ownPack,
  packCallbacks,
  samplePackModel,
  samplePending,
  sampleSubscription,
} from './gallery/sample-packs.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { PackModel } from './pack-model.ts'
import type { SubscriptionModel } from './subscription-model.ts'

const pack = (model: PackModel) => () => (
  <PackCard {...packCallbacks} pack={model} up="urn:a" down={null} />
)

const subscribed = (changes: Partial<SubscriptionModel>) =>
  pack({ ...harbourPack, subscription: { ...sampleSubscription, ...changes } })

const many = Array.from({ length: 8 }, (_, index) =>
  samplePackModel.sources.map((source) => ({ ...source, id: `source-${index}` })),
).flat()

export const fixture: Fixture = {
  title: 'PackCard',
  surface: 'page',
  states: {
    'Built in': { element: pack(samplePackModel) },
    'Outcome open': {
      element: pack(samplePackModel),
      press: ['Outcome', 'Why it failed', 'The last straw'],
    },
    'Export open': { element: pack(samplePackModel), press: ['Export'] },
    'Own, not used': { element: pack({ ...ownPack, enabled: false }) },
    'Made from an article': {
      element: pack({ ...ownPack, origin: 'imported', hasDraft: true, earlier: 1 }),
    },
    'Many sources': { element: pack({ ...harbourPack, sources: many }) },
    'On some sites only': {
      element: pack({ ...ownPack, sites: { only: true, text: 'news.example.org\n' } }),
      press: ['Where it is used'],
    },
    'Set by an administrator': {
      element: pack({ ...harbourPack, origin: 'policy', locked: true }),
    },
    Subscribed: { element: pack(harbourPack) },
    'Subscribed, ending it': { element: pack(harbourPack), press: ['End the subscription'] },
    'Subscribed, an update waits': { element: subscribed({ pending: samplePending }) },
    'Subscribed, being checked': { element: subscribed({ checking: true }) },
    'Subscribed, no access': { element: subscribed({ problem: { kind: 'no-access' } }) },
    'Subscribed, the host fails': {
      element: subscribed({ problem: { kind: 'status', detail: '503' }, pin: '0'.repeat(64) }),
    },
  },
}
