import { ImportPreview } from './ImportPreview.tsx'
import { ImportSource } from './ImportSource.tsx'
import { SubscribeForm } from './SubscribeForm.tsx'
import { UpdateReview } from './UpdateReview.tsx'
import { nothing } from './gallery/sample-models.ts'
import { samplePending } from './gallery/sample-packs.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { ImportCallbacks, ImportModel, StepModel } from './import-model.ts'

const callbacks: ImportCallbacks = {
  onTitle: nothing,
  onLanguage: nothing,
  onColumn: nothing,
  onTarget: nothing,
  onResolve: nothing,
  onResolveAll: nothing,
  onImport: nothing,
  onCancel: nothing,
}

const steps: readonly StepModel[] = [
  {
    key: 'quay',
    kind: 'conflicting',
    term: 'quay',
    definition: 'A wall of stone at which ships lie, and the street behind it with all its cranes.',
    members: ['definition', 'citations'],
    resolution: 'keep-both',
  },
  {
    key: 'teu',
    kind: 'changed',
    term: 'TEU',
    definition: 'The size of one standard container, used to count cargo.',
    members: ['definition'],
    resolution: 'replace',
  },
  { key: 'new berth', kind: 'new', term: 'berth', definition: 'A place for a ship.', members: [] },
  { key: 'same tide', kind: 'same', term: 'tide', definition: 'The sea’s rise.', members: [] },
]

const into: ImportModel = {
  name: 'harbour.csv',
  format: 'csv',
  title: 'harbour',
  language: 'en',
  named: false,
  columns: [],
  readable: true,
  busy: false,
  refused: 1,
  problems: [
    {
      severity: 'error',
      path: 'line 7, date',
      message: 'must be a day like 2012-12-13',
      value: '"March"',
    },
    { severity: 'warning', path: '', message: '2 of 4 have no citation' },
  ],
  targets: [
    { id: 'new', kind: 'new', title: '' },
    { id: 'urn:example:harbour', kind: 'into', title: 'Harbour words' },
  ],
  target: 'urn:example:harbour',
  counts: { new: 1, changed: 1, conflicting: 1, same: 1, removed: 0 },
  steps,
}

const preview = (changes: Partial<ImportModel>) => () => (
  <ImportPreview {...callbacks} model={{ ...into, ...changes }} />
)

const columns: ImportModel['columns'] = [
  { heading: 'Word', sample: 'TEU', column: 'term' },
  { heading: 'What it is', sample: 'The size of one standard container.', column: undefined },
  { heading: '', sample: 'Port report 2025', column: 'source title' },
]

const removed: StepModel = {
  key: 'removed wharfage',
  kind: 'removed',
  term: 'wharfage',
  definition: 'What is paid for lying there.',
  members: [],
}

export const fixture: Fixture = {
  title: 'Import and update',
  surface: 'page',
  states: {
    'Ways in': {
      element: () => (
        <ImportSource onFile={nothing} onText={nothing} onFetch={nothing} fetching={false} />
      ),
    },
    'An address refused': {
      element: () => (
        <ImportSource
          onFile={nothing}
          onText={nothing}
          onFetch={nothing}
          fetching={false}
          problem="That address is not on the public Internet."
        />
      ),
    },
    'Into another, with conflicts': { element: preview({}) },
    'As its own, with columns to name': {
      element: preview({
        columns,
        target: 'new',
        counts: { new: 1, changed: 0, conflicting: 0, same: 0, removed: 0 },
        steps: steps.slice(2, 3),
      }),
    },
    'Nothing that can be imported': {
      element: preview({ readable: false, refused: 0, problems: into.problems.slice(0, 1) }),
    },
    Subscribe: {
      element: () => <SubscribeForm onSubscribe={nothing} busy={false} />,
      type: 'https://packs.example.org/harbour.json',
      press: ['Accept one very text only'],
    },
    'An update': {
      element: () => (
        <UpdateReview
          url="https://packs.example.org/harbour.json"
          pending={samplePending}
          language="en"
          counts={{ new: 1, changed: 1, conflicting: 0, same: 0, removed: 1 }}
          steps={[...steps.slice(1, 3), removed]}
          onApply={nothing}
          onDismiss={nothing}
        />
      ),
    },
  },
}
