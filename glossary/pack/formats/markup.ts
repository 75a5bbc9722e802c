/**
 * An element of an XML or HTML document as the readers of this folder see it. `name` is the local
 * name without a prefix, in small letters for HTML; attribute names keep their prefix
 * (`xml:lang`). `line` is where the element begins, from 1; 0 where that is not known.
 */
export interface MarkupElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (MarkupElement | string)[]
  readonly line: number
}

/** The child elements of an element. */
export function childElements(of: MarkupElement): readonly MarkupElement[] {
  return of.children.filter((child) => typeof child !== 'string')
}

/** The child elements of an element that have one of the names. */
export function childrenNamed(of: MarkupElement, ...names: readonly string[]) {
  return childElements(of).filter((child) => names.includes(child.name))
}

/**
 * All elements below an element that `accepts` lets pass, in document order. What is below one
 * that passed is searched too.
 */
export function findElements(
  of: MarkupElement,
  accepts: (element: MarkupElement) => boolean,
): readonly MarkupElement[] {
  const found: MarkupElement[] = []
  const rest = childElements(of).toReversed()
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (accepts(next)) found.push(next)
    pushReversed(rest, childElements(next))
  }
  return found
}

/** As `rawText`, white space runs as one space, trimmed. */
export function textOf(element: MarkupElement | string, ...without: readonly string[]): string {
  return rawText(element, ...without)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text of an element and all below it, as it stands, but for scripts and what is in `without`. */
export function rawText(element: MarkupElement | string, ...without: readonly string[]): string {
  if (typeof element === 'string') return element
  const parts: string[] = []
  const rest: (MarkupElement | string)[] = [element]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') parts.push(next)
    else if (next === element || !['script', 'style', ...without].includes(next.name)) {
      pushReversed(rest, next.children)
    }
  }
  return parts.join('')
}

/** Puts members on a stack so that the first comes off first. Too many for a call's arguments. */
function pushReversed<T>(stack: T[], members: readonly T[]): void {
  for (let at = members.length - 1; at >= 0; at -= 1) {
    const member = members[at]
    if (member !== undefined) stack.push(member)
  }
}
