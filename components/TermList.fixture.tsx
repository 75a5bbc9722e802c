import { TermList } from './TermList.tsx'
import { allSampleEntries, arabicEntry, nothing, sampleEntry } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { PageTerm, PossibleTerm } from './popup-model.ts'

const terms: readonly PageTerm[] = [
  { entry: sampleEntry('wcit'), count: 6, muted: false },
  { entry: sampleEntry('spam'), count: 1, muted: true },
  {
    entry: sampleEntry('itu'),
    count: 1234,
    muted: false,
    why: { kind: 'mentions', words: ['WCIT', 'treaty'] },
  },
  { entry: arabicEntry, count: 2, muted: false },
]

const possible: readonly PossibleTerm[] = [
  { entry: sampleEntry('plenary'), count: 2, doubt: { kind: 'ordinary-word', words: [] } },
  { entry: sampleEntry('resolution'), count: 1, doubt: { kind: 'little-context', words: [] } },
  {
    entry: sampleEntry('itrs'),
    count: 1,
    doubt: { kind: 'other-meaning', words: ['Income Tax Returns'] },
  },
]

const doubts: readonly PossibleTerm[] = [
  ...possible,
  {
    entry: sampleEntry('itu'),
    count: 1,
    doubt: { kind: 'other-words', words: ['triathlon', 'swim'] },
  },
  { entry: sampleEntry('wcit'), count: 1, doubt: { kind: 'other-fits', words: [] } },
  { entry: arabicEntry, count: 1, doubt: { kind: 'language', words: [] } },
]

const many = Array.from({ length: 3 }, (_, round) =>
  allSampleEntries.map((entry) => ({
    entry: { ...entry, id: `${entry.id}-${round}` },
    count: 1,
    muted: false,
  })),
).flat()

const list =
  (shown: readonly PageTerm[], doubtful: readonly PossibleTerm[], keys?: string) => () => (
    <TermList
      terms={shown}
      possible={doubtful}
      nextTermKeys={keys}
      site="news.example.org"
      onJump={nothing}
      onMute={nothing}
      onAnswer={nothing}
    />
  )

export const fixture: Fixture = {
  title: 'TermList',
  surface: 'popup',
  states: {
    Terms: { element: list(terms, [], 'Alt+Shift+.') },
    'One unfolded': { element: list(terms, []), press: ['ITU'] },
    'Found but not marked': { element: list(terms, doubts), press: ['6 found, not marked'] },
    'One turned down, asking how far': {
      element: list(terms, []),
      press: ['ITU', 'Not this meaning'],
    },
    'Only doubtful ones': { element: list([], possible) },
    Many: { element: list(many, []) },
    'Many, all shown': { element: list(many, []), press: ['Show 18 more'] },
    None: { element: list([], []) },
  },
}
