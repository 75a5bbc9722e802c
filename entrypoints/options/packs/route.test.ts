import { describe, expect, it } from 'vitest'
import { hashOf, routeIn, type Route } from './route.ts'

describe('pages within the briefings', () => {
  const routes: readonly Route[] = [
    { page: 'list' },
    { page: 'import' },
    { page: 'subscribe' },
    { page: 'update', url: 'https://example.org/pack.json?a=1&b=%20' },
    { page: 'pack', pack: 'urn:example:harbour' },
    { page: 'pack', pack: 'https://example.org/p#x', at: 'wcit' },
    { page: 'entry', pack: 'urn:example:harbour', entry: 'wcit' },
    { page: 'entry', pack: 'urn:example:harbour', entry: null },
  ]
  it.each(routes)('%j has an address', (route) => {
    expect(routeIn(hashOf(route))).toEqual(route)
  })

  it.each(['', '#sites', '#briefings', '#briefings/what', '#briefings/pack', '#briefings/update/'])(
    '%j is the list',
    (hash) => {
      expect(routeIn(hash)).toEqual({ page: 'list' })
    },
  )

  it('reads what was typed by hand', () => {
    expect(routeIn('#briefings/pack/100%')).toEqual({ page: 'pack', pack: '100%' })
  })
})
