import { createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'

import type messages from '../public/_locales/en/messages.json'

/** Every message of the interface, by the English table: `public/_locales/en/messages.json`. */
export type TextKey = keyof typeof messages

/** Messages that exist once per plural category are named `<base>_one`, `<base>_other`, … */
export type PluralBase<Key = TextKey> = Key extends `${infer Base}_other` ? Base : never

/** What `Translate` may be asked for; a language need not have every plural category. */
export type MessageName = TextKey | `${PluralBase}_${Intl.LDMLPluralRule}`

/** Looks a message up, puts `$1`, `$2` … in; the empty string where there is no such message. */
export type Translate = (name: MessageName, substitutions?: readonly string[]) => string

/** What the components need to speak the reader's language. */
export interface TextSource {
  readonly translate: Translate
  /** BCP 47 tag of the language the messages are in (`ar`). */
  readonly locale: string
}

/** The messages, numbers and dates of the interface language. */
export interface Text {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  t(key: TextKey, ...substitutions: readonly string[]): string
  /** The form of `base` that `count` asks for; `$1` is the count, further ones follow. */
  plural(base: PluralBase, count: number, ...substitutions: readonly string[]): string
  /** What stands before and after `$1` in a message, to put an element there. */
  around(key: TextKey): readonly [string, string]
  number(value: number): string
  /** A day (`2012-12-13`), month (`2012-12`) or year (`2012`) in words; others as they are. */
  date(iso: string): string
  /** The time of day of an ISO moment. */
  time(iso: string): string
  /** Day and time of day of an ISO moment. */
  moment(iso: string): string
}

const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(locale.split(/[-_]/)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'
}

/**
 * Terms are often in another direction than the interface. Isolates keep them from turning the
 * sentence around; left-to-right interfaces do without, so that names stay plain text there.
 */
function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/** Stands for an element while the message around it is looked up; no message has it. */
const gap = '\uFFFC'

const dayParts: readonly (readonly [RegExp, string, Intl.DateTimeFormatOptions])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, '', { dateStyle: 'long' }],
  [/^\d{4}-\d{2}$/, '-01', { year: 'numeric', month: 'long' }],
  [/^\d{4}$/, '-01-01', { year: 'numeric' }],
]

export function formatDay(locale: string, iso: string): string {
  for (const [shape, rest, options] of dayParts) {
    if (!shape.test(iso)) continue
    const moment = new Date(`${iso}${rest}T00:00:00Z`)
    if (Number.isNaN(moment.getTime())) return iso
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment)
  }
  return iso
}

export function createText({ translate, locale }: TextSource): Text {
  const dir = directionOf(locale)
  const numbers = new Intl.NumberFormat(locale)
  const plurals = new Intl.PluralRules(locale)
  const prepare = (substitutions: readonly string[]) =>
    dir === 'rtl' ? substitutions.map(isolate) : substitutions
  return {
    locale,
    dir,
    t: (key, ...substitutions) => translate(key, prepare(substitutions)),
    plural(base, count, ...substitutions) {
      const values = prepare([numbers.format(count), ...substitutions])
      const chosen = translate(`${base}_${plurals.select(count)}`, values)
      return chosen === '' ? translate(`${base}_other`, values) : chosen
    },
    around(key) {
      const [before = '', after = ''] = translate(key, [gap]).split(gap)
      return [before, after]
    },
    number: (value) => numbers.format(value),
    date: (iso) => formatDay(locale, iso),
    time: (iso) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(iso)),
    moment: (iso) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(iso),
      ),
  }
}

const context = createContext<TextSource>({ translate: (name) => name, locale: 'en' })

/** Gives the components below it their messages. */
export const TextProvider = context.Provider

export function useText(): Text {
  const source = useContext(context)
  return useMemo(() => createText(source), [source])
}
