/** A column a sheet can have, by the name under which it is exported. */
export type CsvColumn =
  | 'id'
  | 'term'
  | 'kind'
  | 'case'
  | 'aliases'
  | 'long forms'
  | 'hidden forms'
  | 'definition'
  | 'spelled out'
  | 'quote'
  | 'quote prefix'
  | 'quote suffix'
  | 'quote position'
  | 'speaker'
  | 'source id'
  | 'source title'
  | 'author'
  | 'publisher'
  | 'date'
  | 'url'
  | 'licence'
  | 'licence url'
  | 'credit'
  | 'related'
  | 'cues'
  | 'rivals'
  | 'negatives'

/** What each column is called in sheets people have; the first is the name it is exported under. */
const NAMES: Readonly<Record<CsvColumn, readonly string[]>> = {
  id: ['id', 'key', 'slug'],
  term: ['term', 'word', 'headword', 'name', 'acronym', 'abbreviation', 'short form', 'entry'],
  kind: ['kind', 'term kind', 'term type'],
  case: ['case', 'case rule'],
  aliases: ['aliases', 'alias', 'synonyms', 'synonym', 'variants', 'also', 'other forms'],
  'long forms': [
    'long forms',
    'long form',
    'expansion',
    'expansions',
    'full form',
    'full name',
    'stands for',
    'spelled as',
  ],
  'hidden forms': ['hidden forms', 'hidden'],
  definition: ['definition', 'meaning', 'description', 'explanation', 'gloss', 'definitions'],
  'spelled out': ['spelled out'],
  quote: ['quote', 'passage', 'exact', 'quotation'],
  'quote prefix': ['quote prefix', 'prefix', 'before'],
  'quote suffix': ['quote suffix', 'suffix', 'after'],
  'quote position': ['quote position', 'position'],
  speaker: ['speaker', 'said by'],
  'source id': ['source id'],
  'source title': ['source title', 'source', 'article', 'title'],
  author: ['author', 'source author'],
  publisher: ['publisher', 'source publisher'],
  date: ['date', 'source date', 'published'],
  url: ['url', 'link', 'source url', 'address'],
  licence: ['licence', 'license'],
  'licence url': ['licence url', 'license url'],
  credit: ['credit', 'credit line'],
  related: ['related', 'see also', 'related terms'],
  cues: ['cues', 'context words'],
  rivals: ['rivals', 'other meanings'],
  negatives: ['negatives', 'never'],
}

const BY_NAME = new Map<string, CsvColumn>()
for (const [column, names] of Object.entries(NAMES)) {
  const known = isCsvColumn(column) ? column : undefined
  if (known !== undefined) for (const name of names) BY_NAME.set(name, known)
}

/** All columns, in the order they are exported. */
export const CSV_COLUMNS: readonly CsvColumn[] = Object.keys(NAMES).filter(isCsvColumn)

/** True for the name of a column. */
export function isCsvColumn(name: string): name is CsvColumn {
  return Object.hasOwn(NAMES, name)
}

/**
 * Which column a heading of a sheet means, or undefined. Letter case, accents of plural and the
 * signs between words do not count: `Long_Form` is `long forms`.
 */
export function columnOf(heading: string): CsvColumn | undefined {
  const plain = heading
    .trim()
    .toLowerCase()
    .replace(/[\s_:*.-]+/g, ' ')
    .trim()
  return BY_NAME.get(plain)
}
