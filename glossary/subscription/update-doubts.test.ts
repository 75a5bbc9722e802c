import { describe, expect, it } from 'vitest'
import type { Entry } from '../entry.ts'
import type { Pack } from '../pack.ts'
import { updateDoubts, UPDATE_BOUNDS, type UpdateDoubt } from './update-doubts.ts'

function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    term: id,
    aliases: [],
    kind: 'name',
    caseRule: 'fold',
    longForms: [],
    hiddenForms: [],
    definition: `What ${id} is.`,
    spelledOut: true,
    citations: [],
    related: [],
    cues: [],
    rivals: [],
    negatives: [],
    ...more,
  }
}

function entries(count: number, from = 0): Entry[] {
  return Array.from({ length: count }, (_, index) => entry(`e${from + index}`))
}

function source(url: string): Pack['sources'][number] {
  const rest = { author: 'A', publisher: 'P', date: '2025-01-01', licence: '', credit: '' }
  return { id: 'source', title: 'S', url, ...rest }
}

function pack(more: Partial<Pack> = {}): Pack {
  return {
    id: 'urn:example:pack',
    title: 'Harbour words',
    description: '',
    language: 'en',
    revision: 5,
    private: false,
    sources: [source('https://www.port.example.org/report')],
    entries: entries(100),
    ...more,
  }
}

describe('an update', () => {
  it.each<[string, Partial<Pack>]>([
    ['is the same', {}],
    ['has a higher revision', { revision: 6 }],
    ['trebles exactly', { entries: entries(300) }],
    ['drops exactly half', { entries: entries(50) }],
    [
      'adds a source',
      { sources: [source('https://port.example.org/2'), source('https://b.example/')] },
    ],
    ['changes definitions', { entries: entries(100).map((e) => ({ ...e, definition: 'New.' })) }],
    ['becomes private', { private: true }],
  ])('that %s is taken without asking', (_, more) => {
    expect(updateDoubts(pack(), pack(more))).toEqual([])
  })

  it.each<[string, Partial<Pack>, readonly UpdateDoubt[]]>([
    ['is another pack', { id: 'urn:example:other' }, ['other-id']],
    ['is an old copy', { revision: 4 }, ['older']],
    ['more than trebles', { entries: entries(301) }, ['grows']],
    [
      'more than trebles its aliases',
      { entries: entries(100).map((e) => ({ ...e, aliases: ['a', 'b', 'c'] })) },
      ['grows'],
    ],
    [
      'fills up',
      { entries: [...entries(99), entry('e99', { definition: 'x'.repeat(60_000) })] },
      ['grows'],
    ],
    ['drops more than half', { entries: entries(49) }, ['drops']],
    ['replaces every entry', { entries: entries(100, 500) }, ['drops']],
    ['empties', { entries: [] }, ['drops']],
    ['changes all its sources', { sources: [source('https://evil.example/')] }, ['other-origin']],
    ['names no source any more', { sources: [] }, ['other-origin']],
    ['changes language', { language: 'fr' }, ['other-language']],
    [
      'turns into something else',
      { id: 'urn:x:y', revision: 1, entries: entries(400, 900), language: 'de' },
      ['other-id', 'older', 'grows', 'drops', 'other-language'],
    ],
  ])('that %s asks first', (_, more, doubts) => {
    expect(updateDoubts(pack(), pack(more))).toEqual(doubts)
  })

  it('asks before it shows private terms to pages', () => {
    expect(updateDoubts(pack({ private: true }), pack())).toEqual(['less-private'])
  })

  it('asks at the first time', () => {
    expect(updateDoubts(undefined, pack())).toEqual(['first'])
  })

  it('lets a small pack grow quickly', () => {
    const small = pack({ entries: entries(2) })
    expect(updateDoubts(small, pack({ entries: entries(UPDATE_BOUNDS.forms) }))).toEqual([])
    expect(updateDoubts(small, pack({ entries: entries(UPDATE_BOUNDS.forms + 1) }))).toEqual([
      'grows',
    ])
  })
})
