import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SiteRule } from '../../glossary/site-rule.ts'
import type { registrationsFor as RegistrationsFor } from './registration.ts'

let registrationsFor: typeof RegistrationsFor

beforeAll(async () => {
  vi.stubGlobal('browser', { runtime: { id: 'own-id' } })
  ;({ registrationsFor } = await import('./registration.ts'))
})

const off = (scope: string): SiteRule => ({ scope, on: false })
const on = (scope: string): SiteRule => ({ scope, on: true })

const all = { matches: ['<all_urls>'], excludeMatches: [] as string[] }
const both = (host: string) => [`*://${host}/*`, `*://*.${host}/*`]

describe('registrationsFor', () => {
  it.each([
    ['no rules', [], true, [all]],
    ['no rules, only on listed sites', [], false, []],
    ['a site off', [off('a.org')], true, [{ ...all, excludeMatches: both('a.org') }]],
    ['an address off', [off('127.0.0.1')], true, [{ ...all, excludeMatches: ['*://127.0.0.1/*'] }]],
    [
      'a page off',
      [off('https://a.org/p?q=1')],
      true,
      [{ ...all, excludeMatches: ['https://a.org/p?q=1'] }],
    ],
    // The script finds out itself: no pattern names these pages and nothing else.
    ['a page off at a port', [off('https://a.org:8080/p')], true, [all]],
    ['a page off with an asterisk', [off('https://a.org/*')], true, [all]],
    [
      'a host on below one that is off',
      [off('a.org'), on('b.a.org'), off('c.b.a.org')],
      true,
      [
        { ...all, excludeMatches: [...both('a.org'), ...both('c.b.a.org')] },
        { matches: both('b.a.org'), excludeMatches: both('c.b.a.org') },
      ],
    ],
    [
      'a page on at a host that is off',
      [off('a.org'), on('https://a.org:8080/p')],
      true,
      [
        { ...all, excludeMatches: both('a.org') },
        { matches: ['https://a.org/p'], excludeMatches: [] },
      ],
    ],
    [
      'listed sites',
      [on('a.org'), off('https://a.org/p')],
      false,
      [{ matches: both('a.org'), excludeMatches: ['https://a.org/p'] }],
    ],
    ['on where it is on anyway', [on('a.org')], true, [all]],
    ['files', [off('file:')], true, [{ ...all, excludeMatches: ['file:///*'] }]],
  ] as const)('%s', (_, rules, byDefault, expected) => {
    const found = registrationsFor(rules, byDefault).map(({ matches, excludeMatches }) => ({
      matches,
      excludeMatches,
    }))
    expect(found).toEqual(expected)
  })

  it('gives every registration an id of its own', () => {
    const ids = registrationsFor([off('a.org'), on('b.a.org'), on('c.a.org')], true).map(
      (r) => r.id,
    )
    expect(new Set(ids).size).toBe(3)
  })
})
