import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeFiles, isForTests } from '../architecture/source-files.ts'
import { root } from '../run.ts'

type Messages = Readonly<Record<string, { readonly message: string }>>

const locales = readdirSync(`${root}public/_locales`).toSorted()
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`${root}public/_locales/${locale}/messages.json`, 'utf8'))
const english = read('en')

const CATEGORY = /_(zero|one|two|few|many|other)$/
const baseOf = (name: string): string => name.replace(CATEGORY, '')
const placeholders = (message: string): string => (message.match(/\$\d/g) ?? []).toSorted().join()

/** The names a language must have: those of English, counted ones in the language's own forms. */
function expectedNames(locale: string): readonly string[] {
  const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories
  const counted = new Set(
    Object.keys(english)
      .filter((name) => CATEGORY.test(name))
      .map(baseOf),
  )
  const plain = Object.keys(english).filter((name) => !CATEGORY.test(name))
  const every = [...counted].flatMap((base) => forms.map((form) => `${base}_${form}`))
  return [...plain, ...every].toSorted()
}

describe.each(locales)('the messages in %s', (locale) => {
  const messages = read(locale)

  it('are all there, and no others', () => {
    expect(Object.keys(messages).toSorted()).toEqual(expectedNames(locale))
  })

  it('say something', () => {
    const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === '')
    expect(empty).toEqual([])
  })

  it('have the places to fill in that English has', () => {
    const different = Object.entries(messages).filter(([name, { message }]) => {
      const model = english[name] ?? english[`${baseOf(name)}_other`]
      const here = placeholders(message)
      // "One term" may leave its number out.
      const isSingular = CATEGORY.test(name) && !name.endsWith('_other')
      return here !== placeholders(model?.message ?? '') && !(isSingular && !here.includes('$1'))
    })
    expect(different).toEqual([])
  })
})

describe('the English messages', () => {
  const code = [
    ...codeFiles().filter((path) => /^(components|entrypoints|platform)\//.test(path)),
    'wxt.config.ts',
  ].filter((path) => !isForTests(path))
  const text = code.map((path) => readFileSync(`${root}${path}`, 'utf8')).join('\n')

  it('are all used', () => {
    expect(Object.keys(english).filter((name) => !isNamedIn(text, name))).toEqual([])
  })
})

function isNamedIn(text: string, name: string): boolean {
  if (text.includes(`__MSG_${name}__`)) return true
  return [name, baseOf(name)].some((each) => new RegExp(`['"\`]${each}['"\`]`).test(text))
}
