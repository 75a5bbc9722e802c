import * as fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Module from './site-rules-text.ts'

let text: typeof Module

beforeAll(async () => {
  vi.stubGlobal('browser', { runtime: { id: 'own-id' } })
  text = await import('./site-rules-text.ts')
})

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `off a${index}.org`).join('\n')
const order = (list: readonly { scope: string }[]) =>
  list.toSorted((a, b) => (a.scope < b.scope ? -1 : 1))

describe('a line', () => {
  it.each([
    ['off news.example.org', { scope: 'news.example.org', on: false }],
    ['  ON \t News.Example.org. ', { scope: 'news.example.org', on: true }],
    ['off *.example.org', { scope: 'example.org', on: false }],
    ['off bücher.example', { scope: 'xn--bcher-kva.example', on: false }],
    ['off 127.0.0.1', { scope: '127.0.0.1', on: false }],
    ['off [::1]', { scope: '[::1]', on: false }],
    ['on https://example.org', { scope: 'https://example.org/', on: true }],
    ['on https://example.org:8080/a?b=c#d', { scope: 'https://example.org:8080/a?b=c', on: true }],
    ['off file:', { scope: 'file:', on: false }],
    ['off file:///home/a.html', { scope: 'file:///home/a.html', on: false }],
  ])('%s', (line, rule) => {
    expect(text.readSiteRules(line)).toEqual({ rules: [rule], problems: [] })
  })

  it.each([[''], ['   '], ['# off example.org'], ['\uFEFF']])('that says nothing: %j', (line) => {
    expect(text.readSiteRules(line)).toEqual({ rules: [], problems: [] })
  })

  it.each([
    ['example.org', 'form'],
    ['off', 'form'],
    ['offexample.org', 'form'],
    ['off example.org and more', 'form'],
    ['off example.org/path', 'scope'],
    ['off example.org:8080', 'scope'],
    ['off user@example.org', 'scope'],
    ['off ftp://example.org/', 'scope'],
    ['off https://', 'scope'],
    ['off *', 'scope'],
    ['off exa<mple.org', 'scope'],
    [`off https://example.org/${'a'.repeat(2_000)}`, 'scope'],
  ])('that is wrong: %s', (line, kind) => {
    const { rules, problems } = text.readSiteRules(`# first\n${line}`)
    expect(rules).toEqual([])
    expect(problems).toMatchObject([{ line: 2, kind }])
  })
})

describe('several lines', () => {
  it('may say the same twice, and not the opposite', () => {
    const { rules, problems } = text.readSiteRules('off a.org\r\noff A.org\r\non a.org\n')
    expect(rules).toEqual([{ scope: 'a.org', on: false }])
    expect(problems).toEqual([{ line: 3, kind: 'conflict', detail: '1' }])
  })

  it('are no more than can be kept', () => {
    expect(text.readSiteRules(lines(5_000)).problems).toEqual([])
    const { problems } = text.readSiteRules(lines(5_001))
    expect(problems).toEqual([{ line: 5_001, kind: 'too-many', detail: '5000' }])
  })

  it('come back as they were written', () => {
    const scope = fc.oneof(fc.domain(), fc.webUrl({ withQueryParameters: true }), fc.ipV4())
    const rules = fc.uniqueArray(fc.record({ scope, on: fc.boolean() }), {
      selector: (rule) => text.scopeIn(rule.scope) ?? '',
    })
    fc.assert(
      fc.property(rules, (given) => {
        const clean = given.flatMap(({ scope: named, on }) => {
          const known = text.scopeIn(named)
          return known === undefined ? [] : [{ scope: known, on }]
        })
        const read = text.readSiteRules(text.writeSiteRules(clean))
        expect(read.problems).toEqual([])
        expect(order(read.rules)).toEqual(order(clean))
      }),
    )
  })
})

const hosts = (count: number) => Array.from({ length: count }, (_, at) => `a${at}.org`).join('\n')

describe('readScopes', () => {
  it('takes hosts and pages, each once, and tells what is neither', () => {
    const { scopes, problems } = text.readScopes('a.org\n# note\nA.org\nhttps://b.org/p#x\na b\n')
    expect(scopes).toEqual(['a.org', 'https://b.org/p'])
    expect(problems).toEqual([{ line: 5, kind: 'scope', detail: 'a b' }])
  })

  it('takes no more than can be kept', () => {
    expect(text.readScopes(hosts(500)).problems).toEqual([])
    expect(text.readScopes(hosts(501)).problems).toMatchObject([{ line: 501, kind: 'too-many' }])
  })
})

describe('compareRules', () => {
  it('counts what is new, turned round and gone', () => {
    const now = text.readSiteRules('off a.org\noff b.org\non c.org').rules
    const next = text.readSiteRules('on b.org\non c.org\noff d.org\noff e.org').rules
    expect(text.compareRules(now, next)).toEqual({ added: 2, changed: 1, removed: 1 })
  })
})
