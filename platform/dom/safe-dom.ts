/**
 * DOM accessors that a page cannot shadow. In Chromium a form's named inputs appear as its own
 * properties even to extensions (`<input name=parentNode>` makes `form.parentNode` an element),
 * so anything read from an element that might be a form goes through the prototypes' getters.
 */

function getter<T extends object, R>(prototype: T, name: keyof T & string): (target: T) => R {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (read === undefined) throw new TypeError(`no getter for ${name}`)
  return (target) => read.call(target)
}

export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode')
export const previousSiblingOf = getter<Node, ChildNode | null>(Node.prototype, 'previousSibling')
export const nextSiblingOf = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling')
export const firstChildOf = getter<Node, ChildNode | null>(Node.prototype, 'firstChild')
export const lastChildOf = getter<Node, ChildNode | null>(Node.prototype, 'lastChild')
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType')
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected')
export const localNameOf = getter<Element, string>(Element.prototype, 'localName')
export const openShadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')

const getAttribute = Element.prototype.getAttribute
const elementHasAttributes = Element.prototype.hasAttributes
const elementClosest = Element.prototype.closest
const nodeGetRootNode = Node.prototype.getRootNode
const rects = Element.prototype.getBoundingClientRect
const visible = Element.prototype.checkVisibility

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name)
}

export function hasAttributes(element: Element): boolean {
  return elementHasAttributes.call(element)
}

export function closestTo(element: Element, selector: string): Element | null {
  return elementClosest.call(element, selector)
}

export function rootOf(node: Node): Node {
  return nodeGetRootNode.call(node)
}

export function rectOf(element: Element): DOMRect {
  return rects.call(element)
}

/** Whether an element is rendered and not hidden by `visibility` or `content-visibility`. */
export function isVisible(element: Element): boolean {
  return visible.call(element, { visibilityProperty: true, contentVisibilityAuto: false })
}

export function isText(node: Node | null): node is Text {
  return node !== null && nodeTypeOf(node) === 3
}

export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === 1
}

/** The element a text node stands in, if it stands in one (a shadow root's text does not). */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node)
  return isElement(parent) ? parent : null
}
