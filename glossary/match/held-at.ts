/**
 * The element at an index that is known to be held: the tables of the matcher hand indexes out and
 * take them back, so what one of them names is there. A fallback would hide a mistake, and no test
 * could reach it.
 */
export function heldAt<T>(list: ArrayLike<T>, index: number): T {
  return list[index] as T
}
