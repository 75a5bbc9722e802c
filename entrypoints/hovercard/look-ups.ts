import type { MarkedPage, Opening } from '../../platform/dom/card-port.ts'
import { rangeOf, type Place } from '../../platform/dom/place.ts'
import { isText } from '../../platform/dom/safe-dom.ts'

/**
 * What there is to say of the selection: of the term that stands there, or else of the entries that
 * are called just so. Undefined where it is neither, or in nothing that we can see.
 */
export function lookedUp(
  page: MarkedPage,
  entries: readonly string[],
): { readonly place: Place; readonly how: Opening } | undefined {
  const selected = selectedPlace()
  if (selected === undefined) return undefined
  const covering = page
    .placesAt(selected.start)
    .find((place) => covers(place, selected) && isMeant(page, place, entries))
  if (covering !== undefined) return { place: covering, how: { by: 'menu' } }
  return entries.length === 0 ? undefined : { place: selected, how: { by: 'menu', entries } }
}

/** The selection as a place, without the white space at its ends that some systems select too. */
function selectedPlace(): Place | undefined {
  const selection = getSelection()
  if (selection === null || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const { startContainer, endContainer } = range
  const texts = textsOf(range)
  const [start, end] = [texts[0], texts.at(-1)]
  if (start === undefined || end === undefined) return undefined
  const startOffset = start === startContainer ? range.startOffset : 0
  const endOffset = end === endContainer ? range.endOffset : end.length
  const before = /^\s*/.exec(start.data.slice(startOffset))?.[0].length ?? 0
  const after = /\s*$/.exec(end.data.slice(0, endOffset))?.[0].length ?? 0
  return {
    senses: [],
    start,
    startOffset: startOffset + before,
    end,
    endOffset: endOffset - after,
    region: document,
  }
}

/** The text nodes of which a range has some letter. */
function textsOf(range: Range): readonly Text[] {
  const { commonAncestorContainer: top, startContainer, endContainer } = range
  const all = document.createNodeIterator(top, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = all.nextNode(); node !== null; node = all.nextNode()) {
    if (!isText(node) || !range.intersectsNode(node)) continue
    const from = node === startContainer ? range.startOffset : 0
    const to = node === endContainer ? range.endOffset : node.length
    if (node.data.slice(from, to).trim() !== '') texts.push(node)
  }
  return texts
}

function covers(place: Place, { start, startOffset, end, endOffset }: Place): boolean {
  const range = rangeOf(place)
  return range?.isPointInRange(start, startOffset) === true && range.isPointInRange(end, endOffset)
}

/** Of entries that are called just so, a place has to be one; a part of a longer term is none. */
function isMeant(page: MarkedPage, { senses }: Place, entries: readonly string[]): boolean {
  return entries.length === 0 || senses.some((sense) => entries.includes(page.refOf(sense)))
}
