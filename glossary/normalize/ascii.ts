/**
 * Whether a text is of printable ASCII alone, as most terms are. Such texts need no expression with
 * classes of Unicode, which an engine takes milliseconds to make ready.
 */
export function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text)
}
