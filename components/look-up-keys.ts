/** What a key does in the field of a look-up. */
export type LookUpKey = 'next' | 'previous' | 'enter' | 'clear'

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'isComposing' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>

const KEYS: ReadonlyMap<string, LookUpKey> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Enter', 'enter'],
  ['Escape', 'clear'],
])

/**
 * What a key means to the list; undefined where it is the field's own. While an input method has
 * letters in the making, its arrows, Enter and Escape are about these.
 */
export function lookUpKey(event: Pressed): LookUpKey | undefined {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return undefined
  }
  return KEYS.get(event.key)
}

/** The next place in a list of `count`; before the first and after the last is none (-1). */
export function step(active: number, count: number, back: boolean): number {
  const places = count + 1
  return ((active + 1 + (back ? places - 1 : 1)) % places) - 1
}
