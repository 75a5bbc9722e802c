import { readFileSync, readdirSync } from 'node:fs'

import { expect, test } from 'vitest'

const folder = new URL('.', import.meta.url)
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

test.each(sheets)('%s is laid out by the line of writing, not by left and right', (name) => {
  const physical =
    /(?:^|[\s;{])(?:left|right|(?:margin|padding|border)-(?:left|right|top|bottom)|text-align:\s*(?:left|right))\b/m
  expect(physical.exec(read(name))?.[0]).toBeUndefined()
})

test.each(sheets)('%s has no rem, which a page may set as it likes', (name) => {
  expect(/\d\s*rem\b/.exec(read(name))?.[0]).toBeUndefined()
})

test('every class a component uses is styled somewhere', () => {
  const styled = sheets.map(read).join('\n')
  const sources = readdirSync(folder).filter((name) => /^[A-Z]\w+\.tsx$/.test(name))
  const used = sources.flatMap((name) =>
    [...read(name).matchAll(/gl-[a-z]+(?:-[a-z]+)*(?=[\s'"`}])/g)].map(([found]) => found),
  )
  expect(used.length).toBeGreaterThan(80)
  const missing = [...new Set(used)].filter((name) => !styled.includes(`.${name}`))
  expect(missing).toEqual([])
})
