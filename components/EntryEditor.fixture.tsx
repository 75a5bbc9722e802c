import { useState } from 'preact/hooks'

import { BackLink } from './BackLink.tsx'
import { EntryEditor } from './EntryEditor.tsx'
import { EntryList } from './EntryList.tsx'
import { nothing } from './gallery/sample-models.ts'
import { sampleEntries } from './gallery/sample-entries.ts'
import { samplePack } from './gallery/sample-pack.ts'
import type { EntryDraft, EntryProblems, PreviewModel } from './entry-draft.ts'
import type { Fixture } from './gallery/fixture.ts'

const draft: EntryDraft = {
  id: 'itrs',
  term: 'ITRs',
  aliases: 'ITR',
  kind: 'acronym',
  caseRule: 'default',
  longForms: 'International Telecommunication Regulations',
  hiddenForms: '',
  definition: 'The treaty whose revision was on the table in Dubai.',
  spelledOut: true,
  citations: [
    {
      key: 0,
      source: samplePack.sources[0]?.id ?? '',
      prefix: 'sign the revised',
      exact: 'International Telecommunication Regulations (ITRs)',
      suffix: '',
      speaker: '',
    },
  ],
  related: 'ITU\nWCIT',
  cues: 'treaty\ndelegation = 0.6',
  rivals: [{ key: 0, longForm: 'Income Tax Returns', cues: 'taxpayer\nrefund = 0.8' }],
  negatives: ['time-zone'],
  sources: [],
}

const marked: PreviewModel = {
  parts: [
    { text: 'Delegates of the ITU revised the ', kind: 'plain' },
    { text: 'ITRs', kind: 'mark' },
    { text: ', a treaty.', kind: 'plain' },
  ],
  places: 1,
  why: { kind: 'mentions', words: ['treaty', 'ITU'] },
  spellings: ['ITRs’', 'ITR’s'],
}

const notMarked: PreviewModel = {
  parts: [
    { text: 'Taxpayers file ', kind: 'plain' },
    { text: 'ITRs', kind: 'found' },
    { text: ' in July.', kind: 'plain' },
  ],
  places: 1,
  doubt: { kind: 'other-meaning', words: ['Income Tax Returns'] },
  spellings: [],
}

interface Changes {
  readonly draft?: Partial<EntryDraft>
  readonly problems?: EntryProblems
  readonly preview?: PreviewModel
  readonly isNew?: boolean
}

function Live({ changes }: { readonly changes: Changes }) {
  const [value, setValue] = useState({ ...draft, ...changes.draft })
  const preview = changes.preview ?? marked
  return (
    <EntryEditor
      draft={value}
      onChange={setValue}
      problems={changes.problems ?? new Map()}
      sources={samplePack.sources}
      language="en"
      sample={preview.parts.map(({ text }) => text).join('')}
      onSample={nothing}
      preview={preview}
      canSave={changes.problems === undefined}
      onSave={nothing}
      {...(changes.isNew === true ? {} : { onRemove: nothing })}
    />
  )
}

const editor = (changes: Changes) => () => <Live changes={changes} />

const newSource = { id: 'source-2', title: '', author: '', publisher: '', date: '', url: '' }

function ManyEntries({ count }: { readonly count: number }) {
  const [query, setQuery] = useState('')
  const entries = Array.from({ length: count }, (_, index) =>
    sampleEntries.slice(index % sampleEntries.length, (index % sampleEntries.length) + 1),
  )
    .flat()
    .map((entry, index) => ({ ...entry, id: `e${index}` }))
  return (
    <EntryList
      entries={entries}
      shown={entries.flatMap(({ term }, index) => (term.includes(query) ? [index] : []))}
      query={query}
      language="en"
      onSearch={setQuery}
      onOpen={nothing}
    />
  )
}

export const fixture: Fixture = {
  title: 'Entry editor',
  surface: 'page',
  states: {
    'Marked on the sample': { element: editor({}) },
    'Found, and not marked': { element: editor({ preview: notMarked }) },
    'Passages open': { element: editor({}), press: ['Passages', 'Add a source'] },
    'Where it is marked, open': { element: editor({}), press: ['Where it is marked'] },
    'New, with mistakes': {
      element: editor({
        isNew: true,
        draft: { term: '', sources: [{ ...newSource, licence: '', licenceUrl: '', credit: '' }] },
        preview: { parts: [], places: 0, spellings: [] },
        problems: new Map([
          ['term', 'This must not be empty.'],
          ['cues', 'A weight is a number above 0 and at most 10.'],
          ['source 0', 'This must not be empty.'],
        ]),
      }),
    },
    'List of 100,000': { element: () => <ManyEntries count={100_000} /> },
    'List, nothing found': { element: () => <ManyEntries count={10} />, type: 'zzz' },
    'List, empty': { element: () => <ManyEntries count={0} /> },
    'Head of a page': {
      element: () => (
        <BackLink label="Briefings" href="#briefings">
          Harbour words
        </BackLink>
      ),
    },
  },
}
