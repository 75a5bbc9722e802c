import { nothing, sampleOutcomeModel } from './sample-models.ts'
import { samplePack } from './sample-pack.ts'
import type { PackCallbacks, PackModel } from '../pack-model.ts'
import type { PacksViewProps } from '../PacksView.tsx'
import type {
  PendingModel,
  SubscriptionCallbacks,
  SubscriptionModel,
} from '../subscription-model.ts'

export const packCallbacks: PackCallbacks & SubscriptionCallbacks = {
  onToggle: nothing,
  onMove: nothing,
  onRemove: nothing,
  onSites: () => [],
  onExport: nothing,
  onEntries: nothing,
  onRollBack: nothing,
  onOpenDraft: nothing,
  onRefresh: nothing,
  onReview: nothing,
  onApply: nothing,
  onDismiss: nothing,
  onEnd: nothing,
  onAllow: nothing,
}

export const samplePackModel: PackModel = {
  id: samplePack.id,
  title: samplePack.title,
  description: samplePack.description,
  language: samplePack.language,
  revision: samplePack.revision,
  private: false,
  origin: 'built-in',
  enabled: true,
  locked: false,
  entries: 38,
  sources: samplePack.sources,
  outcome: sampleOutcomeModel,
}

export const samplePending: PendingModel = {
  hash: '0'.repeat(64),
  title: 'Harbour words',
  revision: 8,
  doubts: ['grows', 'other-origin'],
  added: { count: 240, terms: ['TEU', 'berth', 'draught', 'fairway'] },
  changed: { count: 2, terms: ['quay', 'pilotage'] },
  removed: { count: 1, terms: ['wharfage'] },
}

export const sampleSubscription: SubscriptionModel = {
  url: 'https://packs.example.org/harbour/words-of-a-busy-port.json',
  reached: '2026-03-01T09:30:00Z',
  next: '2026-03-01T10:30:00Z',
  checking: false,
  locked: false,
}

const { outcome: _, ...plain } = samplePackModel

export const harbourPack: PackModel = {
  ...plain,
  id: 'urn:example:harbour',
  title: 'Harbour words',
  description: 'What is said on the quay.',
  revision: 7,
  origin: 'subscribed',
  entries: 1_204,
  updated: '2026-02-27T16:00:00Z',
  earlier: 6,
  subscription: sampleSubscription,
}

export const ownPack: PackModel = {
  ...plain,
  id: 'urn:glosslight:pack:own',
  title: 'My glossary',
  description: '',
  origin: 'own',
  private: true,
  entries: 1,
  sources: [],
  updated: '2026-03-01T08:00:00Z',
}

export const samplePacksView: PacksViewProps = {
  list: { ...packCallbacks, packs: [ownPack, samplePackModel, harbourPack], waiting: [] },
  backup: {
    sync: { on: true, agreed: '2026-03-01T09:00:00Z' },
    onConfirmRestore: nothing,
    onCancelRestore: nothing,
    onSync: nothing,
    onBackup: nothing,
    onRestore: nothing,
  },
  undo: { call: 'remove-pack', title: 'River words', undone: false },
  problems: [],
  onUndo: nothing,
  onSalvage: nothing,
  onReset: nothing,
  onImport: nothing,
  onSubscribe: nothing,
  onNewEntry: nothing,
}
