import { entryModel, outcomeModel } from '../models-from-pack.ts'
import { sampleEntries } from './sample-entries.ts'
import { samplePack } from './sample-pack.ts'
import type { Citation, Source } from '../../glossary/citation.ts'
import type { EntryModel } from '../entry-model.ts'
import type { OutcomeModel } from '../outcome-model.ts'

const link = (citation: Citation, source: Source) =>
  `${source.url}#:~:text=${encodeURIComponent(citation.exact)}`

/** An entry of the sample briefing; a wrong id is a mistake in the fixture. */
export function sampleEntry(id: string): EntryModel {
  const entry = sampleEntries.find((candidate) => candidate.id === id)
  if (entry === undefined) throw new Error(`No entry ${id} in the sample briefing`)
  return entryModel(samplePack, entry, link)
}

export const allSampleEntries: readonly EntryModel[] = sampleEntries.map(({ id }) =>
  sampleEntry(id),
)

function firstOutcome(): OutcomeModel {
  const outcome = outcomeModel(samplePack, link)
  if (outcome === undefined) throw new Error('The sample briefing has no outcome')
  return outcome
}

export const sampleOutcomeModel: OutcomeModel = firstOutcome()

/** A term, definition and passage in Arabic, to see one direction inside the other. */
export const arabicEntry: EntryModel = {
  id: 'itu-ar',
  term: 'الاتحاد الدولي للاتصالات',
  expansion: 'ITU',
  unspelled: false,
  definition:
    'الهيئة التي دار الخلاف في دبي حول دورها في الإنترنت. وتصر أمانتها على أن المؤتمر لم يكن عن حوكمة الإنترنت.',
  language: 'ar',
  citations: [
    {
      citation: {
        source: 'sample-ar',
        prefix: 'وأضاف الأمين العام:',
        exact: 'هذا المؤتمر ليس عن حوكمة الإنترنت (ITU)',
        suffix: '، وأكرر ذلك.',
        speaker: 'الأمين العام',
      },
      source: {
        id: 'sample-ar',
        title: 'اليوم الحادي عشر',
        author: 'مركز الديمقراطية والتكنولوجيا',
        publisher: 'مركز الديمقراطية والتكنولوجيا',
        date: '2012-12-13',
        url: 'https://example.org/ar',
        licence: '',
        credit: '© 2013 CDT',
      },
      href: 'https://example.org/ar',
      language: 'ar',
    },
  ],
  related: [],
}

export const nothing = (): void => {}
