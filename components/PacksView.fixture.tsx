import { PacksView } from './PacksView.tsx'
import {
  packCallbacks,
  samplePacksView,
  samplePending,
  sampleSubscription,
} from './gallery/sample-packs.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { BackupPanelProps } from './BackupPanel.tsx'
import type { PacksViewProps } from './PacksView.tsx'

const view = (changes: Partial<PacksViewProps>) => () => (
  <PacksView {...samplePacksView} {...changes} />
)

const backup = (changes: Partial<BackupPanelProps>) =>
  view({ backup: { ...samplePacksView.backup, ...changes } })

export const fixture: Fixture = {
  title: 'Packs',
  surface: 'page',
  states: {
    'Several, one removed': { element: view({}) },
    'The removal undone': {
      element: view({ undo: { call: 'remove-pack', title: 'River words', undone: true } }),
    },
    'None but a subscription': {
      element: view({
        list: {
          ...packCallbacks,
          packs: [],
          waiting: [{ ...sampleSubscription, pending: { ...samplePending, doubts: ['first'] } }],
        },
        undo: undefined,
      }),
    },
    'A change refused': {
      element: view({ failure: 'The browser has no room left. Nothing was changed.' }),
    },
    'Damaged store': {
      element: view({ problems: [{ kind: 'damaged' }, { kind: 'damaged', title: 'River words' }] }),
    },
    'Newer store': { element: view({ problems: [{ kind: 'newer' }] }) },
    'Restoring a backup': {
      element: backup({
        restoring: { name: 'glosslight-2026-03-01.json', packs: 3, made: '2026-03-01T09:00:00Z' },
      }),
    },
    'A backup refused': {
      element: backup({ restoreProblems: ['local["setting:theme"] must be one of light, dark'] }),
    },
    'Sharing is full': {
      element: backup({
        sync: { on: true, problem: 'full', left: { count: 12, names: ['TEU', 'berth', 'quay'] } },
      }),
    },
    'Switched off by an administrator': {
      element: view({
        onImport: undefined,
        onSubscribe: undefined,
        onNewEntry: undefined,
        backup: { ...samplePacksView.backup, without: ['sync', 'restore'] },
      }),
    },
  },
}
