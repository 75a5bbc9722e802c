const known = new Map<number, string>()

/**
 * The canonical decomposition (NFD) of one UTF-16 unit: `é` gives `e` and U+0301; most units give
 * themselves. Surrogates are left as they are.
 */
export function decompositionOf(code: number): string {
  const found = known.get(code)
  if (found !== undefined) return found
  const char = String.fromCharCode(code)
  const decomposed = code >= 0xd800 && code <= 0xdfff ? char : char.normalize('NFD')
  known.set(code, decomposed)
  return decomposed
}
