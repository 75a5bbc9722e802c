import {
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentOf,
  firstChildOf,
} from './safe-dom.ts'

/**
 * How two text nodes of the same block stand to each other where no space parts them:
 * `join` (`<b>W</b>CIT`), `space` (`World<br>Conference`) or `break` (`<span class=tab>ITU</span>
 * <span class=tab>News` drawn as boxes).
 */
export type Seam = 'join' | 'space' | 'break'

/** Seams further apart than this are rare and not worth the walk. */
const FAR = 40

function seamOf(element: Element): Seam {
  const name = localNameOf(element)
  if (name === 'br') return 'space'
  if (name === 'wbr' || name === 'script' || name === 'style' || name === 'template') return 'join'
  if (name === 'rt' || name === 'rp') return 'join'
  const display = getComputedStyle(element).display
  return display === 'inline' || display === 'contents' || display === 'none' || display === 'ruby'
    ? 'join'
    : 'break'
}

/**
 * Looks at what the page puts between two neighbouring text nodes. Called only where letters
 * meet at the edge of an element, so its style look-ups are few.
 */
export function seamBetween(before: Text, after: Text): Seam {
  let seam: Seam = 'join'
  let node: Node | null = before
  for (let steps = 0; steps < FAR && node !== null; steps++) {
    if (node === after) return seam
    const next: Node | null = nextInOrder(node)
    for (const crossed of crossedBetween(node, next)) {
      const kind = seamOf(crossed)
      if (kind === 'break') return 'break'
      if (kind === 'space') seam = 'space'
    }
    node = next
  }
  return node === after ? seam : 'break'
}

function nextInOrder(node: Node): Node | null {
  if (!isText(node)) {
    const child = firstChildOf(node)
    if (child !== null) return child
  }
  let at: Node | null = node
  while (at !== null) {
    const sibling = nextSiblingOf(at)
    if (sibling !== null) return sibling
    at = parentOf(at)
  }
  return null
}

/** The elements left and entered on the way from one node to the next in document order. */
function crossedBetween(from: Node, to: Node | null): Element[] {
  const crossed: Element[] = []
  if (isElement(to)) crossed.push(to)
  if (to !== null && parentOf(to) === from) return crossed
  const stop = to === null ? null : parentOf(to)
  let at = parentOf(from)
  while (at !== null && at !== stop) {
    if (isElement(at)) crossed.push(at)
    at = parentOf(at)
  }
  return crossed
}
