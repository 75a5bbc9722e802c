import type { EntryMember } from '../glossary/pack/entry-difference.ts'
import type { CsvColumn } from '../glossary/pack/formats/csv-columns.ts'
import type { TextKey } from './text.ts'

/** What each member of an entry is called. */
export const memberTexts: Record<EntryMember, TextKey> = {
  term: 'fieldTerm',
  aliases: 'fieldAliases',
  kind: 'fieldKind',
  caseRule: 'fieldCase',
  longForms: 'fieldLongForms',
  hiddenForms: 'fieldHiddenForms',
  definition: 'fieldDefinition',
  spelledOut: 'memberSpelledOut',
  citations: 'fieldCitations',
  related: 'fieldRelated',
  cues: 'fieldCues',
  rivals: 'fieldRivals',
  negatives: 'fieldNegatives',
}

/** What each column of a sheet is called. */
export const columnTexts: Record<CsvColumn, TextKey> = {
  term: 'fieldTerm',
  'long forms': 'fieldLongForms',
  definition: 'fieldDefinition',
  aliases: 'fieldAliases',
  kind: 'fieldKind',
  case: 'fieldCase',
  quote: 'fieldQuote',
  'quote prefix': 'fieldQuoteBefore',
  'quote suffix': 'fieldQuoteAfter',
  'quote position': 'columnPosition',
  speaker: 'fieldSpeaker',
  'source title': 'fieldSource',
  'source id': 'columnSourceId',
  author: 'fieldAuthor',
  publisher: 'fieldPublisher',
  date: 'fieldDate',
  url: 'fieldUrl',
  licence: 'fieldLicence',
  'licence url': 'fieldLicenceUrl',
  credit: 'fieldCredit',
  related: 'fieldRelated',
  cues: 'fieldCues',
  rivals: 'fieldRivals',
  negatives: 'fieldNegatives',
  'hidden forms': 'fieldHiddenForms',
  'spelled out': 'memberSpelledOut',
  id: 'columnId',
}
