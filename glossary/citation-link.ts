import type { Citation, Source } from './citation.ts'

const NOWHERE = /^https?:\/\/[^/?#]*\.invalid(?:[:/?#]|$)/i

/**
 * A link that opens the source at the cited passage: its address with a text fragment
 * (`#:~:text=prefix-,exact,-suffix`, WICG Scroll to Text Fragment). A fragment the address
 * already has is kept before it; browsers without text fragments open the page at its top.
 * Empty for a source under `.invalid` (RFC 2606): it is on no server, a file of its author's.
 *
 * @example
 * passageUrl(source, { source: 's', exact: 'top-down', prefix: 'the' })
 * // 'https://example.org/a#:~:text=the-,top%2Ddown'
 */
export function passageUrl(source: Pick<Source, 'url'>, citation: Citation): string {
  if (NOWHERE.test(source.url)) return ''
  const [address = ''] = source.url.split(':~:', 1)
  const prefix = citation.prefix === undefined ? '' : encodePart(citation.prefix)
  const suffix = citation.suffix === undefined ? '' : encodePart(citation.suffix)
  const text = [
    ...(prefix === '' ? [] : [`${prefix}-`]),
    encodePart(citation.exact),
    ...(suffix === '' ? [] : [`-${suffix}`]),
  ].join(',')
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`
}

/** Dashes, commas and ampersands separate the parts of a text directive, so they are escaped. */
function encodePart(text: string): string {
  const spaced = text.toWellFormed().replace(/\s+/g, ' ').trim()
  return encodeURIComponent(spaced).replaceAll('-', '%2D')
}
