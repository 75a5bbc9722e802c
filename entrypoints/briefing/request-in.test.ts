import { expect, test } from 'vitest'
import { queryOf, requestIn } from './request-in.ts'

test.each([
  ['?tab=12&for=article', { tab: 12, purpose: 'article', frame: 0, draft: undefined }],
  ['?tab=12&for=terms', { tab: 12, purpose: 'terms', frame: 0, draft: undefined }],
  ['?tab=3&for=selection&frame=7', { tab: 3, purpose: 'selection', frame: 7, draft: undefined }],
  ['?draft=urn:uuid:1', { tab: undefined, purpose: 'article', frame: 0, draft: 'urn:uuid:1' }],
  ['?tab=-1&for=else&frame=x', { tab: undefined, purpose: 'article', frame: 0, draft: undefined }],
  ['?tab=1e3', { tab: undefined, purpose: 'article', frame: 0, draft: undefined }],
  ['', { tab: undefined, purpose: 'article', frame: 0, draft: undefined }],
])('%s', (search, request) => {
  expect(requestIn(search)).toEqual(request)
})

test('the address with a draft is read as it was meant', () => {
  const request = requestIn('?tab=12&for=terms')
  const again = requestIn(queryOf(request, 'urn:uuid:a b&c'))
  expect(again).toEqual({ ...request, draft: 'urn:uuid:a b&c' })
})
