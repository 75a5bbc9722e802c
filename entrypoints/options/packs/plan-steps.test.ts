import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../glossary/pack.ts'
import { parsePack } from '../../../glossary/pack/parse-pack.ts'
import { planImport } from '../../../glossary/pack/plan-import.ts'
import { countKinds, stepsOfPlan, stepsOfUpdate } from './plan-steps.ts'

function packOf(terms: Readonly<Record<string, readonly [string, string]>>): Pack {
  const entries = Object.entries(terms).map(([id, [term, definition]]) => ({
    id,
    term,
    definition,
  }))
  const head = { format: 1, id: 'urn:example:harbour', title: 'H', language: 'en', revision: 1 }
  const { pack } = parsePack({ ...head, entries })
  if (pack === undefined) throw new Error('the pack of the test is bad')
  return pack
}

const before = packOf({
  teu: ['TEU', 'A box.'],
  quay: ['quay', 'A wall.'],
  tide: ['tide', 'Water.'],
})
const after = packOf({
  teu: ['TEU', 'A steel box.'],
  berth: ['berth', 'A place.'],
  wall: ['quay', 'Stone.'],
})

describe('what an import would do', () => {
  it('begins with what wants a decision, which is made in a careful way until then', () => {
    const steps = stepsOfPlan(planImport(before, after), new Map([['teu', 'merge']]))
    expect(steps.map(({ kind, term, resolution }) => [kind, term, resolution])).toEqual([
      ['conflicting', 'quay', 'keep-both'],
      ['changed', 'TEU', 'merge'],
      ['new', 'berth', undefined],
    ])
    expect(countKinds(steps)).toEqual({ new: 1, changed: 1, conflicting: 1, same: 0, removed: 0 })
  })

  it('tells what an update takes away as well', () => {
    const steps = stepsOfUpdate(before, after)
    expect(steps.map(({ kind, term }) => `${kind} ${term}`)).toEqual([
      'changed TEU',
      'removed quay',
      'removed tide',
      'new berth',
      'new quay',
    ])
    expect(steps[0]?.members).toEqual(['definition'])
  })

  it('of a first pack is all new', () => {
    expect(countKinds(stepsOfUpdate(undefined, after))).toMatchObject({ new: 3, removed: 0 })
  })

  it('has a key for each step', () => {
    const steps = stepsOfUpdate(before, after)
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
  })
})
