import { firstChildOf, isElement, openShadowRootOf } from './safe-dom.ts'
import { readSlot } from './world-slot.ts'

declare const chrome: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } }

/** Reads an element's closed shadow root: extensions may, in each browser by its own way. */
function closedRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null }
  if (openOrClosedShadowRoot instanceof ShadowRoot) return openOrClosedShadowRoot
  if (typeof chrome === 'undefined' || !(element instanceof HTMLElement)) return null
  return chrome.dom?.openOrClosedShadowRoot?.(element) ?? null
}

/** The only built-in elements that can carry a shadow root. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
)

/**
 * An element's shadow root. A closed one costs a call into the browser to ask for, so a built-in
 * element is asked only where it is empty otherwise: a page of text has thousands that are not.
 */
function rootOf(element: Element, custom: boolean): ShadowRoot | null {
  const open = openShadowRootOf(element)
  if (open !== null) return open
  return custom || firstChildOf(element) === null ? closedRootOf(element) : null
}

/** What a look for shadow roots found, outer roots first. */
export interface ShadowLook {
  readonly roots: readonly ShadowRoot[]
  /** Custom elements without a root so far: theirs may come later, and nothing tells. */
  readonly rootless: readonly Element[]
}

/** Visits elements at and below some nodes, those of the roots that `look` finds included. */
export function* elementsIn(
  nodes: Iterable<Element | Document | DocumentFragment>,
  look: (element: Element) => ShadowRoot | undefined,
): Generator<Element> {
  const inner: (Element | Document | DocumentFragment)[] = [...nodes].toReversed()
  for (let node = inner.pop(); node !== undefined; node = inner.pop()) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT)
    let element = isElement(node) ? node : walker.nextNode()
    while (element !== null) {
      // A walker that shows elements shows nothing else.
      const root = look(element as Element)
      if (root !== undefined) inner.push(root)
      yield element as Element
      element = walker.nextNode()
    }
  }
}

/** A look for shadow roots: `look` takes one element after the other, and gives its root. */
export class RootLook implements ShadowLook {
  readonly roots: ShadowRoot[] = []
  readonly rootless: Element[] = []
  /** Elements looked at. */
  size = 0

  readonly look = (element: Element): ShadowRoot | undefined => {
    this.size++
    const name = element.localName
    if (typeof name !== 'string') return undefined
    const custom = name.includes('-')
    if (!custom && !HOSTS.has(name)) return undefined
    // Our own card's text is not the page's.
    if (readSlot('card')?.host === element) return undefined
    const root = rootOf(element, custom)
    if (root !== null) this.roots.push(root)
    else if (custom) this.rootless.push(element)
    return root ?? undefined
  }
}

/** Looks for shadow roots, open or closed, at and below some nodes. */
export function findShadowRoots(
  nodes: Iterable<Element | Document | DocumentFragment>,
): ShadowLook {
  const found = new RootLook()
  const elements = elementsIn(nodes, found.look)
  while (elements.next().done !== true);
  return found
}
