import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parsePackText } from '../../glossary/pack/pack-text.ts'
import type { Fetched } from './bounded-fetch.ts'
import { readUpdate } from './read-update.ts'
import type { Subscription } from './subscription-state.ts'

const subscription: Subscription = {
  url: 'https://packs.example.org/harbour.json',
  added: '2026-11-24T12:00:00.000Z',
  next: '2026-11-24T12:00:00.000Z',
  failures: 0,
}

function text(revision: number, ids: readonly string[] = ['teu', 'quay']): string {
  const entries = ids.map((id) => ({ id, term: id, definition: `What ${id} is.` }))
  const head = { format: 1, id: 'urn:example:harbour', title: 'Harbour words', language: 'en' }
  return JSON.stringify({ ...head, revision, entries })
}

const hashOf = (body: string | Uint8Array) => createHash('sha256').update(body).digest('hex')

function came(body: string | Uint8Array<ArrayBuffer>): Fetched {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return { kind: 'fetched', bytes, type: 'application/json', etag: '"x"' }
}

const current = parsePackText(text(1)).pack

function read(fetched: Fetched, more: Partial<Subscription> = {}, before = current) {
  return readUpdate({ ...subscription, ...more }, before, fetched, () => undefined)
}

describe('an answer', () => {
  it('with a good update is taken', async () => {
    expect(await read(came(text(2)))).toMatchObject({
      kind: 'update',
      pack: { revision: 2 },
      text: { hash: hashOf(text(2)), etag: '"x"' },
    })
  })

  it('with the first pack asks, and tells what comes', async () => {
    expect(await readUpdate(subscription, undefined, came(text(1)), () => undefined)).toMatchObject(
      {
        kind: 'ask',
        doubts: ['first'],
        summary: { added: { count: 2, terms: ['teu', 'quay'] } },
      },
    )
  })

  it('that drops entries asks, and tells which', async () => {
    expect(await read(came(text(2, ['quay'])))).toMatchObject({ kind: 'update' })
    expect(await read(came(text(2, [])))).toMatchObject({
      kind: 'ask',
      doubts: ['drops'],
      summary: { removed: { count: 2, terms: ['teu', 'quay'] } },
    })
  })

  it.each<[string, Partial<Subscription>]>([
    ['is in use', { hash: hashOf(text(2)) }],
    ['was not wanted', { declined: hashOf(text(2)) }],
  ])('with a text that %s changes nothing', async (_, more) => {
    expect(await read(came(text(2)), more)).toMatchObject({ kind: 'unchanged' })
  })

  it('with the pinned text is taken, with any other refused', async () => {
    expect(await read(came(text(2)), { pin: hashOf(text(2)) })).toMatchObject({ kind: 'update' })
    expect(await read(came(text(3)), { pin: hashOf(text(2)) })).toEqual({
      kind: 'problem',
      problem: { kind: 'pin', detail: hashOf(text(3)) },
    })
  })

  it.each<[string, Fetched, string, string?]>([
    ['that is no JSON', came('{"format":'), 'pack', 'line 1, column 11 is not valid JSON'],
    [
      'that is no pack',
      came('{}'),
      'pack',
      'format must be the number of the pack format, such as 1',
    ],
    ['that is not UTF-8', came(new Uint8Array([0xff, 0xfe, 0x7b])), 'encoding'],
    ['that is empty', came(''), 'pack', 'line 1, column 1 is not valid JSON'],
    ['that never came', { kind: 'problem', problem: { kind: 'too-slow' } }, 'too-slow'],
    [
      'of another kind',
      { kind: 'problem', problem: { kind: 'type', detail: 'text/html' } },
      'type',
      'text/html',
    ],
  ])('%s is a problem', async (_, fetched, kind, detail) => {
    const problem = detail === undefined ? { kind } : { kind, detail }
    expect(await read(fetched)).toEqual({ kind: 'problem', problem })
  })

  it('with a pack that may not be taken is a problem', async () => {
    const objection = { kind: 'built-in' } as const
    expect(await readUpdate(subscription, current, came(text(2)), () => objection)).toEqual({
      kind: 'problem',
      problem: objection,
    })
  })
})
