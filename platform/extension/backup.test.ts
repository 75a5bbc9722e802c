import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePackText } from '../../glossary/pack/pack-text.ts'
import { makeBackup, readBackup } from './backup.ts'
import { importPack, type Outcome } from './pack-changes.ts'
import { emptyState, type PackState } from './pack-state.ts'
import { addSubscription } from './subscription-changes.ts'

const file = new URL('../../public/packs/wcit-2012.json', import.meta.url)
const { pack } = parsePackText(readFileSync(file, 'utf8'))
if (pack === undefined) throw new Error('the built-in briefing must parse')

const at = { now: '2026-11-24T12:00:00.000Z', fixed: [] }

function after(outcome: Outcome): PackState {
  if ('problem' in outcome) throw new Error(outcome.problem.kind)
  return outcome.state
}

const url = 'https://packs.example.org/p.json'
const state = after(addSubscription(after(importPack(emptyState, pack, at)), url, undefined, at))
const [stored] = state.packs
if (stored === undefined) throw new Error('the pack must be there')

const all = {
  'setting:theme': 'dark',
  'site:off.example.org': { on: false, since: '2026-01-01' },
  [`pack:${pack.id}`]: { enabled: false },
  'sync:status': { on: true },
  packs: { changes: 3, packs: 1 },
}

/** A backup as it comes back from its file. */
const written = () =>
  JSON.parse(
    JSON.stringify(makeBackup(all, { state, packs: [{ stored, pack }], problems: [] }, at.now)),
  )

describe('a backup', () => {
  it('brings back everything of the reader’s and nothing else', () => {
    const { backup, problems } = readBackup(written())
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(Object.keys(backup?.local ?? {})).toEqual(Object.keys(all).slice(0, 3))
    expect([...(backup?.contents.values() ?? [])]).toEqual([pack])
    expect(backup?.state.packs).toMatchObject([{ id: pack.id, origin: 'imported', added: at.now }])
    expect(backup?.state.subscriptions).toMatchObject([{ url, failures: 0 }])
    expect(backup?.state.order).toEqual(state.order)
  })

  it.each<[string, (backup: ReturnType<typeof written>) => unknown, string]>([
    ['is nothing', () => null, ''],
    ['is a list', () => [], 'glosslight'],
    ['has no mark', (b) => ({ ...b, glosslight: 'pack' }), 'glosslight'],
    ['is newer', (b) => ({ ...b, format: 2 }), 'format'],
    [
      'has a bad setting',
      (b) => ({ ...b, local: { 'setting:theme': 'pink' } }),
      'local["setting:theme"]',
    ],
    [
      'has a bad site',
      (b) => ({ ...b, local: { 'site:a.example': {} } }),
      'local["site:a.example"]',
    ],
    [
      'has a bad pack',
      (b) => ({ ...b, packs: [{ ...b.packs[0], pack: {} }] }),
      'packs[0].pack.format',
    ],
    ['has a pack twice', (b) => ({ ...b, packs: [b.packs[0], b.packs[0]] }), 'packs[1].pack.id'],
    ['has no order', (b) => ({ ...b, order: undefined }), 'order'],
    [
      'has a subscription twice',
      (b) => ({ ...b, subscriptions: [b.subscriptions[0], b.subscriptions[0]] }),
      'subscriptions[1].url',
    ],
    [
      'has a subscription to nothing',
      (b) => ({ ...b, subscriptions: [{ ...b.subscriptions[0], pack: 'urn:x1:y' }] }),
      'subscriptions[0].pack',
    ],
  ])('that %s is refused whole, with the place', (_, change, path) => {
    const { backup, problems } = readBackup(change(written()))
    expect(backup).toBeUndefined()
    expect(problems.filter(({ severity }) => severity === 'error')[0]?.path).toBe(path)
  })

  it('leaves out what this Glosslight does not keep, and says so', () => {
    const { backup, problems } = readBackup({ ...written(), local: { 'setting:future': 1 } })
    expect(backup?.local).toEqual({})
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'warning', path: 'local["setting:future"]' }),
    )
  })
})
