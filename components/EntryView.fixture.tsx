import { CitationView } from './CitationView.tsx'
import { EntryView } from './EntryView.tsx'
import { arabicEntry, nothing, sampleEntry } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { CitationModel } from './citation-model.ts'
import type { EntryModel } from './entry-model.ts'

const entry = (model: EntryModel) => () => <EntryView entry={model} onOpenRelated={nothing} />

const citations = (models: readonly CitationModel[]) => () => (
  <div>
    {models.map((model) => (
      <CitationView key={model.citation.exact} model={model} />
    ))}
  </div>
)

export const fixture: Fixture = {
  title: 'Entry, citation',
  surface: 'page',
  states: {
    'Entry with related terms': { element: entry(sampleEntry('wcit')) },
    'Entry, more passages open': { element: entry(sampleEntry('itu')), press: ['2 more passages'] },
    'Entry without related terms': { element: () => <EntryView entry={sampleEntry('spam')} /> },
    'Entry in Arabic': { element: entry(arabicEntry) },
    'Citations with a speaker': {
      element: citations(sampleEntry('itu-secretary-general').citations),
    },
  },
}
