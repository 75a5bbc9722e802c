/**
 * The first `most` matches of a global pattern, found one by one: a hostile text with a million
 * of them costs no more than an honest one.
 */
export function* firstMatches(
  text: string,
  pattern: RegExp,
  most: number,
): Generator<RegExpExecArray, void> {
  let count = 0
  for (const match of text.matchAll(pattern)) {
    if (count >= most) return
    count += 1
    yield match
  }
}
