import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePackText } from '../../glossary/pack/pack-text.ts'
import { isPack } from './pack-shape.ts'

const file = new URL('../../public/packs/wcit-2012.json', import.meta.url)
const { pack } = parsePackText(readFileSync(file, 'utf8'))

/** Every place of a value that holds something, with the way to put junk there. */
function places(value: unknown, put: (junk: unknown) => unknown): ((junk: unknown) => unknown)[] {
  if (Array.isArray(value)) {
    const [first] = value
    const inner = value.length === 0 ? [] : places(first, (junk) => put([junk, ...value.slice(1)]))
    return [put, ...inner]
  }
  if (typeof value !== 'object' || value === null) return [put]
  return [
    put,
    ...Object.entries(value).flatMap(([name, member]) =>
      places(member, (junk) => put({ ...value, [name]: junk })),
    ),
  ]
}

describe('a kept pack', () => {
  it('is known by its shape, copied or not', () => {
    expect(pack?.outcome).toBeDefined()
    expect(isPack(pack)).toBe(true)
    expect(isPack(structuredClone(pack))).toBe(true)
  })

  it('is told from one with junk in any place', () => {
    const all = places(pack, (junk) => junk)
    expect(all.length).toBeGreaterThan(60)
    for (const put of all) {
      expect(isPack(put(Symbol('junk')))).toBe(false)
      expect(isPack(put(null))).toBe(false)
    }
  })

  it.each([undefined, null, 7, 'pack', [], {}, new Map()])('is not %s', (value) => {
    expect(isPack(value)).toBe(false)
  })
})
