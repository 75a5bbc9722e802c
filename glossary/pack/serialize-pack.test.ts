import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryPack } from '../testing/arbitrary-pack.ts'
import { parsePack } from './parse-pack.ts'
import { parsePackText } from './pack-text.ts'
import { serializePack } from './serialize-pack.ts'

test('a pack survives being written and read', () => {
  fc.assert(
    fc.property(arbitraryPack, (pack) => {
      const result = parsePackText(JSON.stringify(serializePack(pack)))
      expect(result.pack).toEqual(pack)
    }),
    { numRuns: 300 },
  )
})

test('the JSON itself needs no text in between', () => {
  fc.assert(
    fc.property(arbitraryPack, (pack) => {
      expect(parsePack(serializePack(pack)).pack).toEqual(pack)
    }),
  )
})
