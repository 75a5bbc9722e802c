/** What no web address has: white space, controls, quotes, angle brackets, backslashes. */
const UNSAFE_IN_ADDRESS = /[\s\p{Cc}"<>\\]/u
const WEB_ADDRESS = /^https?:\/\/[^/?#@]+(?:[/?#].*)?$/i
const URN = /^urn:[a-z0-9][a-z0-9-]{1,31}:\S+$/i
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const ENTRY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * True for an absolute http or https address that may become a link. Anything else a pack could
 * smuggle into one is refused: other schemes in any spelling, white space or controls inside,
 * `//host`, relative addresses, credentials before the host.
 */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text) && !UNSAFE_IN_ADDRESS.test(text)
}

/** True for what can identify a pack: a URN (RFC 8141) or a web address. */
export function isPackId(text: string): boolean {
  return (URN.test(text) && !UNSAFE_IN_ADDRESS.test(text)) || isWebAddress(text)
}

/** True for an id of an entry or a source: lower-case letters, digits, single hyphens between. */
export function isEntryId(text: string): boolean {
  return ENTRY_ID.test(text)
}

/** True for a day of the Gregorian calendar written `2012-12-13`. */
export function isIsoDay(text: string): boolean {
  const parts = ISO_DAY.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** True for a well-formed BCP 47 language tag (`en`, `pt-BR`). */
export function isLanguageTag(text: string): boolean {
  return canonicalLanguage(text) !== undefined
}

/** A language tag in its usual spelling (`pt-br` is `pt-BR`), or undefined where it is none. */
export function canonicalLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    // Intl reports a malformed tag by throwing; there is no other way to ask.
    return undefined
  }
}
