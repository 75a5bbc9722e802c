const CREDIT =
  /©\s*(?:copyright\s*)?[\p{L}\d]|\(c\)\s*\d{4}|\bcopyright\b|\ball rights reserved\b|\blicen[cs]ed under\b|\bcreative commons\b|\bpublic domain\b/iu
const PICTURE = /^\(?(?:image|photo|picture|video)/i
const LONGEST = 400
const MOST = 4_000

/** True for a line of copyright or licence: whose the text is and how it may be used. */
export function isCreditLine(text: string): boolean {
  return text.length <= LONGEST && CREDIT.test(text) && !PICTURE.test(text)
}

/**
 * The copyright or licence line a page prints, or the empty string: the last short block with
 * such words, since it stands at the foot. The page is only read.
 */
export function creditLine(document: Document): string {
  let found = ''
  let seen = 0
  for (const element of document.querySelectorAll(
    'p, small, li, footer, footer *, [class*="copyright" i]',
  )) {
    if (++seen > MOST) break
    if (/^(?:script|style|noscript)$/i.test(element.nodeName)) continue
    // Years are often written by a script, whose text would be read as the line's.
    if (element.querySelector('script')) continue
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (text !== '' && isCreditLine(text)) found = text
  }
  return found
}
