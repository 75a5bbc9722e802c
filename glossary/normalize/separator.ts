/** What every run of white space is compared as. */
export const SPACE = 0x20
/** What every kind of hyphen is compared as. */
export const HYPHEN = 0x2d
/** What every kind of apostrophe and single quote is compared as. */
export const APOSTROPHE = 0x27
/** What every kind of double quote is compared as. */
export const QUOTE = 0x22

const FAMILIES: readonly (readonly [number, string])[] = [
  [SPACE, '\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000'],
  [SPACE, '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
  [HYPHEN, '-\u058a\u2010\u2011\u2012\u2212\ufe63\uff0d'],
  [APOSTROPHE, "'\u2018\u2019\u201a\u201b\u2032\u02bb\u02bc\uff07"],
  [QUOTE, '"\u201c\u201d\u201e\u201f\u2033\uff02'],
]

const CANONICAL = new Map(
  FAMILIES.flatMap(([canonical, chars]) =>
    [...chars].map((char): [number, number] => [char.charCodeAt(0), canonical]),
  ),
)

/**
 * The unit a separator is compared as: {@link SPACE}, {@link HYPHEN}, {@link APOSTROPHE},
 * {@link QUOTE}, or itself. En and em dashes are no hyphens: they part sentences.
 *
 * @example separatorOf(0x2011) // HYPHEN: the non-breaking hyphen
 */
export function separatorOf(code: number): number {
  if (code === SPACE || code === 0x2e || code === 0x2c) return code
  return CANONICAL.get(code) ?? code
}
