import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../run.ts'

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const languages = readdirSync(`${root}public/_locales`).toSorted()

/** The text under a heading of a listing. */
function part(page: string, heading: string): string {
  const [, after = ''] = page.split(`## ${heading}\n`)
  return (after.split('\n## ')[0] ?? '').trim()
}

const points = (text: string): number => text.match(/^- /gm)?.length ?? 0

describe.each(languages)('the listing in %s', (language) => {
  const page = read(`docs/stores/${language}.md`)
  const messages: Record<string, { message: string }> = JSON.parse(
    read(`public/_locales/${language}/messages.json`),
  )

  it('has the name and the summary of the extension in that language', () => {
    expect(page.split('\n')[0]).toBe(`# ${messages['extensionName']?.message}`)
    expect(part(page, 'Summary')).toBe(messages['extensionDescription']?.message)
  })

  it('fits: 45 characters of name, 132 of summary, 16,000 of description', () => {
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45)
    expect(part(page, 'Summary').length).toBeLessThanOrEqual(132)
    const description = part(page, 'Description')
    expect(description.length).toBeGreaterThan(200)
    expect(description.length).toBeLessThanOrEqual(16_000)
  })

  it('says as much as the English one', () => {
    expect(points(page)).toBe(points(read('docs/stores/en.md')))
  })
})

it('there is no listing in a language that we do not speak', () => {
  const listed = readdirSync(`${root}docs/stores`).filter((name) => name !== 'README.md')
  expect(listed.toSorted()).toEqual(languages.map((language) => `${language}.md`))
})

it('every permission is justified to the stores', () => {
  const page = read('docs/stores/README.md')
  const golden: { permissions: string[] } = JSON.parse(
    read('scripts/repository/golden/chrome-mv3.json'),
  )
  const named = { contextMenus: 'Context menus', menus: 'Context menus', sidePanel: 'side panel' }
  const missing = golden.permissions.filter(
    (name) => !page.includes(`\`${name}\``) && !page.includes(Reflect.get(named, name) ?? '\n\n\n'),
  )
  expect(missing).toEqual([])
  expect(existsSync(`${root}PRIVACY.md`)).toBe(true)
})
