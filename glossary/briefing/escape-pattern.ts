/**
 * `text` as a regular expression with the `u` flag matches it: syntax characters escaped (a
 * hyphen must not be), white space matching any.
 */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
}
