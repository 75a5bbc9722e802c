import en from '../../public/_locales/en/messages.json'
import { createText } from '../text.ts'
import { galleryText } from './messages.ts'

const CATEGORY = /_(zero|one|two|few|many|other)$/
const special = /[.*+?^${}()|[\]\\]/g

/** A message as a pattern: what stands in for `$1` is captured. */
function patternOf(message: string): RegExp {
  const parts = message.split(/\$\d/).map((part) => part.replace(special, String.raw`\$&`))
  return new RegExp(`^${parts.join('(.+?)')}$`)
}

const table: Readonly<Record<string, { readonly message: string }>> = en
const patterns = Object.entries(table).map(
  ([name, { message }]) => [name, patternOf(message)] as const,
)

/**
 * What a fixture says to press, by its English name, as the gallery's language has it. Names that
 * are no message (a term, a title) stay as they are.
 */
export function pressNames(name: string, locale: string): readonly string[] {
  const source = galleryText(locale)
  const text = createText(source)
  const names = patterns.flatMap(([key, pattern]) => {
    const found = pattern.exec(name)
    if (found === null) return []
    const [first = '', ...rest] = found.slice(1)
    const base = key.replace(CATEGORY, '')
    if (base === key) return [plain(source.translate(key as 'close', found.slice(1)))]
    const count = Number(first.replaceAll(',', ''))
    return Number.isNaN(count) ? [] : [plain(text.plural(base as 'times', count, ...rest))]
  })
  return [name, ...names]
}

/** Without the isolates that right-to-left interfaces put around what they fill in. */
export const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '').trim()
