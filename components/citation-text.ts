import type { EntryModel } from './entry-model.ts'
import type { Text } from './text.ts'

/**
 * What "copy with citation" puts on the clipboard: the term and its explanation, then each
 * quoted passage with speaker, author, title, date, and the credit line the licence asks for.
 */
export function citationText(entry: EntryModel, text: Pick<Text, 'date'>): string {
  const name = entry.expansion === undefined ? entry.term : `${entry.term} (${entry.expansion})`
  const passages = entry.citations.map(({ citation, source, href }) => {
    const speaker = citation.speaker === undefined ? '' : ` (${citation.speaker})`
    const { author, publisher, title } = source
    const by = author === publisher ? author : `${author}, ${publisher}`
    return `“${citation.exact}”${speaker}\n${by}, “${title}”, ${text.date(source.date)}. ${href}`
  })
  const credits = new Set(entry.citations.map(({ source }) => source.credit))
  return [`${name}: ${entry.definition}`, ...passages, ...credits].join('\n\n')
}
