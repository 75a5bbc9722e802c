import { describe, expect, test } from 'vitest'
import { isWebAddress } from '../../glossary/pack/value-checks.ts'
import { passageUrl } from '../../glossary/citation-link.ts'
import { isLocalAddress, localAddress } from './local-address.ts'

const PAGE = 'file:///home/jo/papers/talks%20end.html'

describe('the address of a page on no server', () => {
  test('is one that packs take and that leads nowhere', () => {
    const address = localAddress(PAGE)
    expect(isWebAddress(address)).toBe(true)
    expect(isLocalAddress(address)).toBe(true)
    expect(passageUrl({ url: address }, { source: 's', exact: 'b' })).toBe('')
  })

  test('is always the same, and another for another file of that name', () => {
    expect(localAddress(PAGE)).toBe(localAddress(PAGE))
    expect(localAddress('file:///tmp/talks%20end.html')).not.toBe(localAddress(PAGE))
  })

  test('names the file, and nothing of where it lies', () => {
    expect(localAddress(PAGE)).toContain('talks%20end.html')
    expect(localAddress(PAGE)).not.toMatch(/home|jo|papers/)
  })

  test.each(['file:///', 'file:///a/'])('has a name for %s', (page) => {
    expect(isWebAddress(localAddress(page))).toBe(true)
  })

  test.each(['https://example.org/file.invalid/', 'not an address', ''])('is not %s', (url) => {
    expect(isLocalAddress(url)).toBe(false)
  })
})
