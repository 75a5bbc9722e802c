/** What has the focus in a document, looked for inside open shadow roots; undefined where nothing has. */
export function focusedIn(document: Document): Element | undefined {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused === null || focused === document.body ? undefined : focused
}

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed', 'fencedframe'])

/** Whether what the reader types goes to this document, and not to a frame in it. */
export function hasReader(): boolean {
  if (!document.hasFocus()) return false
  const focused = focusedIn(document)
  return focused === undefined || !FRAMES.has(focused.localName)
}

/** Gives an element the focus back, without moving the page; one that has gone is left alone. */
export function giveFocus(element: Element | undefined): void {
  if (element?.isConnected !== true) return
  if (element instanceof HTMLElement || element instanceof SVGElement) {
    element.focus({ preventScroll: true })
  }
}
