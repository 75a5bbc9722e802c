import { describe, expect, it } from 'vitest'
import { isUsedAt } from './pack-sites.ts'
import type { SiteAddress } from './site-rule.ts'

const at = (host: string): SiteAddress => ({ scheme: 'https', host, page: `https://${host}/` })
const file: SiteAddress = { scheme: 'file', host: '', page: 'file:///a.html' }

describe('isUsedAt', () => {
  it.each([
    ['without sites', undefined, at('a.org'), true],
    ['without sites or address', undefined, undefined, true],
    ['with none named', { only: true, scopes: [] }, at('a.org'), true],
    ['on a site named', { only: true, scopes: ['b.org', 'a.org'] }, at('a.org'), true],
    ['below a site named', { only: true, scopes: ['a.org'] }, at('n.a.org'), true],
    ['elsewhere', { only: true, scopes: ['a.org'] }, at('ba.org'), false],
    ['not on a site named', { only: false, scopes: ['a.org'] }, at('n.a.org'), false],
    ['on all others', { only: false, scopes: ['a.org'] }, at('b.org'), true],
    ['on a page named', { only: true, scopes: ['https://a.org/'] }, at('a.org'), true],
    ['in files', { only: true, scopes: ['file:'] }, file, true],
    ['where there is no address', { only: true, scopes: ['a.org'] }, undefined, false],
    ['where there is no address to be left out', { only: false, scopes: ['a'] }, undefined, true],
  ] as const)('%s', (_, sites, address, expected) => {
    expect(isUsedAt(sites, address)).toBe(expected)
  })
})
