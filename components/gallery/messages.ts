import en from '../../public/_locales/en/messages.json'
import type { TextSource, Translate } from '../text.ts'

type Messages = Readonly<Record<string, { readonly message: string }>>

const tables = import.meta.glob<Messages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
})

const languages = new Map<string, Messages>(
  Object.entries(tables).map(([path, table]) => [path.split('/').at(-2) ?? path, table]),
)

/** English in marked letters and half as long again: what is not translated, or cut, shows. */
export const longEnglish = 'en-XA'

/** English under a right-to-left language, until there is a table for one. */
export const mirrored = 'ar'

export const galleryLocales: readonly string[] = [
  ...new Set([...languages.keys(), mirrored, longEnglish]),
]

/** Puts substitutions in as the browser does: `$1` to `$9`, and `$$` for a dollar sign. */
function substitute(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : (substitutions[Number(mark) - 1] ?? ''),
  )
}

const accents: Readonly<Record<string, string>> = {
  a: 'á', c: 'ç', e: 'ê', i: 'ï', n: 'ñ', o: 'ö', u: 'ü', A: 'Å', E: 'É', O: 'Ø',
} // prettier-ignore

function lengthen(message: string): string {
  const marked = message.replace(/\$[1-9]|./gu, (part) => accents[part] ?? part)
  return `[${marked}${' ömnï'.repeat(Math.ceil(message.length / 12))}]`
}

export function galleryText(locale: string): TextSource {
  const table = languages.get(locale.replace('-', '_')) ?? languages.get(locale) ?? en
  const translate: Translate = (name, substitutions = []) => {
    const entries: Messages = table
    const message = entries[name]?.message ?? ''
    return substitute(
      locale === longEnglish && message !== '' ? lengthen(message) : message,
      substitutions,
    )
  }
  return { translate, locale }
}
