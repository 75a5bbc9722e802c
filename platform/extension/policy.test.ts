import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { readPolicy as ReadPolicy } from './policy.ts'

let readPolicy: typeof ReadPolicy

beforeAll(async () => {
  vi.stubGlobal('browser', { runtime: { id: 'own-id' } })
  ;({ readPolicy } = await import('./policy.ts'))
})

const url = 'https://packs.example.org/pack.json'
const sha256 = 'A'.repeat(64)

describe('a policy', () => {
  it('is taken over', () => {
    const { policy, problems } = readPolicy({
      sites: { on: ['news.example.org'], off: ['*.Bank.example', 'file:'], mode: 'listed' },
      packs: { on: ['urn:a'], off: ['urn:b'] },
      subscriptions: [{ url }, { url: `${url}?2`, sha256 }],
      disabled: ['import', 'sync'],
    })
    expect(problems).toEqual([])
    expect(policy).toEqual({
      sites: [
        { scope: 'news.example.org', on: true, locked: true },
        { scope: 'bank.example', on: false, locked: true },
        { scope: 'file:', on: false, locked: true },
      ],
      siteMode: 'listed',
      packs: new Map([
        ['urn:a', true],
        ['urn:b', false],
      ]),
      subscriptions: [{ url }, { url: `${url}?2`, pin: 'a'.repeat(64) }],
      without: new Set(['import', 'sync']),
    })
  })

  it.each([[{}], [undefined], [{ sites: {}, packs: {}, subscriptions: [], disabled: [] }]])(
    'may say nothing: %j',
    (given) => {
      const { policy, problems } = readPolicy(given)
      expect(problems).toEqual([])
      expect(policy).toMatchObject({ sites: [], subscriptions: [] })
      expect(policy.siteMode).toBeUndefined()
    },
  )

  it.each([
    ['[]', [], ''],
    ['a text', 'off', ''],
    ['an unknown field', { site: {} }, 'site'],
    ['sites as a list', { sites: ['a.org'] }, 'sites'],
    ['an unknown field of sites', { sites: { of: [] } }, 'sites.of'],
    ['a host alone', { sites: { off: 'a.org' } }, 'sites.off'],
    ['a bad host', { sites: { off: ['a.org', 'a b'] } }, 'sites.off[1]'],
    ['a number', { sites: { on: [3] } }, 'sites.on[0]'],
    ['on and off', { sites: { on: ['a.org'], off: ['A.org'] } }, 'sites.off[0]'],
    ['a bad mode', { sites: { mode: 'never' } }, 'sites.mode'],
    ['a pack without id', { packs: { on: [''] } }, 'packs.on[0]'],
    ['a bad subscription', { subscriptions: [url] }, 'subscriptions[0]'],
    [
      'an address without https',
      { subscriptions: [{ url: 'http://a.org/' }] },
      'subscriptions[0].url',
    ],
    [
      'an address at home',
      { subscriptions: [{ url: 'https://10.0.0.1/' }] },
      'subscriptions[0].url',
    ],
    ['a bad pin', { subscriptions: [{ url, sha256: 'abc' }] }, 'subscriptions[0].sha256'],
    ['an unknown part', { disabled: ['everything'] }, 'disabled[0]'],
  ])('names the field that is bad: %s', (_, given, field) => {
    const { problems } = readPolicy(given)
    expect(problems.map((problem) => problem.field)).toContain(field)
  })

  it('holds in its good fields in spite of bad ones', () => {
    const { policy, problems } = readPolicy({
      sites: { off: ['a.org', 'a b', 'c.org'], mode: 'never' },
      subscriptions: 'none',
      disabled: ['everything', 'sync'],
    })
    expect(policy.sites.map(({ scope }) => scope)).toEqual(['a.org', 'c.org'])
    expect([...policy.without]).toEqual(['sync'])
    expect(problems).toHaveLength(4)
  })
})

describe('the schema that Chromium reads', () => {
  it('has the fields of a policy, and the parts that can be switched off', () => {
    const schema = v.parse(
      v.object({
        properties: v.looseObject({
          sites: v.object({
            type: v.string(),
            description: v.string(),
            properties: v.looseObject({}),
          }),
          disabled: v.object({
            type: v.string(),
            description: v.string(),
            items: v.object({ type: v.string(), description: v.string() }),
          }),
        }),
      }),
      JSON.parse(readFileSync('public/policy-schema.json', 'utf8')),
    )
    const { properties } = schema
    const all = Object.fromEntries(Object.keys(properties).map((name) => [name, undefined]))
    expect(readPolicy(all).problems).toEqual([])
    expect(Object.keys(properties.sites.properties)).toEqual(['on', 'off', 'mode'])
    const parts = properties.disabled.items.description.replace('One of: ', '').split(', ')
    expect(readPolicy({ disabled: parts }).problems).toEqual([])
    expect(readPolicy({ disabled: parts }).policy.without.size).toBe(6)
  })
})
