import { describe, expect, it } from 'vitest'
import {
  decideSite,
  hostOf,
  isWithin,
  planSwitch,
  rulesUnder,
  scopeOf,
  type SiteAddress,
  type SiteRule,
} from './site-rule.ts'

const at = (host: string, page = `https://${host}/`): SiteAddress => ({
  scheme: 'https',
  host,
  page,
})
const off = (scope: string): SiteRule => ({ scope, on: false })
const on = (scope: string): SiteRule => ({ scope, on: true })
const hand = (rule: SiteRule): SiteRule => ({ ...rule, byHand: true })
const write = (scope: string, to: boolean | null) => ({ scope, on: to })

describe('decideSite', () => {
  it.each([
    ['no rule: the default', [], at('a.org'), true],
    ['its own host', [off('a.org')], at('a.org'), false],
    ['a host below', [off('a.org')], at('news.a.org'), false],
    ['not a host that merely ends alike', [off('a.org')], at('data.org'), true],
    ['not the host above', [off('news.a.org')], at('a.org'), true],
    ['the narrower rule', [off('a.org'), on('news.a.org')], at('x.news.a.org'), true],
    ['in any order', [on('news.a.org'), off('a.org')], at('x.news.a.org'), true],
    [
      'a page beats its host',
      [on('https://a.org/p'), off('a.org')],
      at('a.org', 'https://a.org/p'),
      true,
    ],
    ['local files', [off('file:')], { scheme: 'file', host: '', page: 'file:///a.html' }, false],
    ['local files leave hosts alone', [off('file:')], at('a.org'), true],
  ] as const)('%s', (_, rules, address, expected) => {
    expect(decideSite(rules, address, true).on).toBe(expected)
  })

  it('names the rule that decided', () => {
    expect(decideSite([off('a.org')], at('b.a.org'), true).rule).toEqual(off('a.org'))
    expect(decideSite([], at('b.a.org'), false)).toEqual({ on: false })
  })
})

describe('scopeOf', () => {
  it('is the host, or all local files', () => {
    expect(scopeOf(at('news.a.org'))).toBe('news.a.org')
    expect(scopeOf({ scheme: 'file', host: '', page: 'file:///a' })).toBe('file:')
  })
})

describe('isWithin', () => {
  it.each([
    ['a.org', 'a.org', true],
    ['b.a.org', 'a.org', true],
    ['a.org', 'b.a.org', false],
    ['ba.org', 'a.org', false],
    ['https://b.a.org:8080/p', 'a.org', true],
    ['https://a.org/p', 'https://a.org/p', true],
    ['https://a.org/p/q', 'https://a.org/p', false],
    ['a.org', 'https://a.org/', false],
    ['file:///x', 'file:', true],
    ['file:', 'a.org', false],
    ['a.org', 'file:', false],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(isWithin(inner, outer)).toBe(expected)
  })

  it('takes the host of a page from its address', () => {
    expect(hostOf('https://a.org:8080/p?q')).toBe('a.org')
    expect(hostOf('https://[::1]:8080/p')).toBe('[::1]')
    expect(hostOf('https://a.org?q')).toBe('a.org')
  })
})

describe('rulesUnder', () => {
  it('leaves out what the reader says of a locked scope and of anything in it', () => {
    const readers = [on('a.org'), on('b.a.org'), on('https://a.org/p'), off('org'), off('c.org')]
    const locked = [off('a.org')]
    expect(rulesUnder(locked, readers)).toEqual([off('org'), off('c.org'), off('a.org')])
  })
})

describe('planSwitch', () => {
  const page = at('news.a.org', 'https://news.a.org/p')

  it.each([
    ['off where it is on', [], 'news.a.org', false, [write('news.a.org', false)]],
    ['on again', [off('news.a.org')], 'news.a.org', true, [write('news.a.org', null)]],
    ['on below a wider rule', [off('a.org')], 'news.a.org', true, [write('news.a.org', true)]],
    [
      'off again below a wider rule',
      [off('a.org'), on('news.a.org')],
      'news.a.org',
      false,
      [write('news.a.org', null)],
    ],
    [
      'the wider scope, where a narrower rule says the opposite',
      [on('news.a.org'), on('other.a.org')],
      'a.org',
      false,
      [write('news.a.org', null), write('a.org', false)],
    ],
    [
      'a rule written by hand is turned round',
      [hand(off('news.a.org'))],
      'news.a.org',
      true,
      [write('news.a.org', true)],
    ],
    [
      'so is a narrower one',
      [hand(on('news.a.org'))],
      'a.org',
      false,
      [write('news.a.org', false), write('a.org', false)],
    ],
    ['nothing to do', [off('news.a.org')], 'news.a.org', false, []],
  ] as const)('%s', (_, rules, scope, to, expected) => {
    const changes = planSwitch(rules, page, { scope, on: to }, true)
    expect(changes).toEqual(expected)
  })

  it('makes a rule narrower or wider', () => {
    const narrower = { scope: page.page, on: false, instead: 'news.a.org' }
    expect(planSwitch([off('news.a.org')], page, narrower, true)).toEqual([
      write('news.a.org', null),
      write(page.page, false),
    ])
    const wider = { scope: 'a.org', on: true, instead: 'news.a.org' }
    expect(planSwitch([on('news.a.org')], page, wider, false)).toEqual([
      write('news.a.org', null),
      write('a.org', true),
    ])
  })

  it('does what was asked, whatever the rules, and removes nothing written by hand', () => {
    const scopes = ['org', 'a.org', 'news.a.org', page.page, 'b.org']
    const covering = scopes.slice(0, 4)
    for (let code = 0; code < 5 ** 5; code += 7) {
      const rules = scopes.flatMap((scope, index): SiteRule[] => {
        const kind = Math.floor(code / 5 ** index) % 5
        return kind === 0 ? [] : [{ scope, on: kind % 2 === 1, byHand: kind > 2 }]
      })
      for (const scope of covering) {
        for (const to of [true, false]) {
          for (const byDefault of [true, false]) {
            const changes = planSwitch(rules, page, { scope, on: to }, byDefault)
            const byScope = new Map(rules.map((rule) => [rule.scope, rule]))
            for (const { scope: where, on: now } of changes) {
              if (now === null) {
                expect(byScope.get(where)?.byHand).toBe(false)
                byScope.delete(where)
              } else byScope.set(where, { scope: where, on: now })
            }
            expect(decideSite([...byScope.values()], page, byDefault).on).toBe(to)
          }
        }
      }
    }
  })
})
