import { isJsonObject } from '../field.ts'

/** Tags of structured content after which a line ends. */
const LINES: ReadonlySet<unknown> = new Set([
  'br',
  'div',
  'li',
  'ol',
  'ul',
  'table',
  'tr',
  'details',
])

/** How deep structured content may nest; what is deeper is left out. */
const DEEPEST = 64

/**
 * The text of one definition of a Yomitan row: a string, `{ type: 'text' }`, or structured content
 * (`{ type: 'structured-content' }`) without its tags. Images have none, and neither have rules of
 * inflection, which stand among the definitions as lists.
 */
export function yomitanText(definition: unknown): string {
  if (typeof definition === 'string') return definition.trim()
  if (!isJsonObject(definition)) return ''
  const { type, text, content } = definition
  if (type === 'text') return typeof text === 'string' ? text.trim() : ''
  if (type !== 'structured-content') return ''
  const parts: string[] = []
  collect(content, parts, 0)
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

function collect(content: unknown, parts: string[], depth: number): void {
  if (typeof content === 'string') parts.push(content)
  else if (depth > DEEPEST) return
  else if (Array.isArray(content)) {
    const members: readonly unknown[] = content
    for (const one of members) collect(one, parts, depth + 1)
  } else if (isJsonObject(content)) {
    // Readings above the letters would be read in the middle of the word.
    if (content['tag'] === 'rt' || content['tag'] === 'rp') return
    collect(content['content'], parts, depth + 1)
    if (LINES.has(content['tag'])) parts.push('\n')
  }
}
