import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runPack } from './pack-commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'glosslight-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string) => join(folder, name)
const shipped = join(import.meta.dirname, '../public/packs/wcit-2012.json')

function pack(...args: readonly string[]) {
  const lines: string[] = []
  const status = runPack(args, (line) => lines.push(line))
  return { status, stdout: `${lines.join('\n')}\n` }
}

test('the built-in briefing is in order', () => {
  const { status, stdout } = pack('check', shipped)
  expect(stdout).toMatch(/33 entries, \d+ terms; 0 errors, 0 warnings/)
  expect(status).toBe(0)
})

test('a sheet becomes a pack, and both ways of the pack are the same', () => {
  writeFileSync(file('words.csv'), 'term,definition\nWCIT,A conference.\nbad\n')
  const converted = pack('convert', file('words.csv'), file('words.json'), '--title', 'Words')
  expect(converted.stdout).toContain('error: line 3, definition: is missing')
  expect(converted.status).toBe(1)
  const json: unknown = JSON.parse(readFileSync(file('words.json'), 'utf8'))
  expect(json).toMatchObject({ format: 1, title: 'Words', id: 'urn:glosslight:pack:words' })

  expect(pack('convert', file('words.json'), file('back.csv')).status).toBe(0)
  expect(pack('convert', file('words.json'), file('words.jsonld')).status).toBe(0)
  const back = pack('diff', file('words.json'), file('words.jsonld'))
  expect(back).toMatchObject({ status: 0, stdout: '0 added, 0 removed, 0 changed\n' })
})

test('differences are listed', () => {
  writeFileSync(file('a.csv'), 'id,term,definition\na,a,x\nb,b,x')
  writeFileSync(file('b.csv'), 'id,term,definition\na,a,y\nc,c,x')
  const { status, stdout } = pack('diff', file('a.csv'), file('b.csv'))
  expect(stdout).toContain('- b (b)\n+ c (c)\n~ a: definition\n1 added, 1 removed, 1 changed')
  expect(status).toBe(1)
})

test.each([
  [[], 'usage:'],
  [['check'], 'usage:'],
  [['merge', 'a', 'b'], 'unknown command: merge'],
  [['convert', shipped, 'x.pdf'], 'must end in'],
  [['check', 'no such file'], 'ENOENT'],
])('wrong commands say how: %j', (args, message) => {
  const { status, stdout } = pack(...args)
  expect(stdout).toContain(message)
  expect(stdout).toContain('usage:')
  expect(status).toBe(2)
})
