const SPACED = '[\\p{L}\\p{M}\\p{N}]'
/** Scripts written without spaces: any of their letters may begin a word. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'

/** Made when first used: with its classes of Unicode it takes a millisecond. */
let pattern: RegExp | undefined
const wordsIn = (text: string): readonly string[] =>
  text.match((pattern ??= new RegExp(`${UNSPACED}|[${SPACED}--${UNSPACED}]+`, 'gv'))) ?? []

/** What may stand inside a word and not be seen: soft hyphens, joiners, word joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/**
 * The key of a word: the same for every letter case and number a term is looked for in (see
 * `normalize/endings.ts`): `treaty`, `treaties` and `treatys`, `crisis` and `crises`, `chairman` and
 * `chairmen`. Coarser than the matcher's rules on purpose (`bus` and `bu` share one, as do `eye` and
 * `yes`, whose key is empty): keys only say what may match.
 */
function keyOf(word: string): string {
  return word.replace(/[eisy]+$/, '').replace(/m[ae]n$/, 'mn')
}

/**
 * The keys of the words of a text, each once. A term can stand in the text only if one of its own
 * keys (see {@link formKeys}) is among them.
 *
 * @example wordKeys('The ITRs of the ITU') // Set { 'th', 'itr', 'of', 'itu' }
 */
export function wordKeys(text: string): ReadonlySet<string> {
  const visible = text.normalize('NFC').replace(INVISIBLE, '').toLowerCase()
  const keys = new Set<string>()
  for (const found of wordsIn(visible)) keys.add(keyOf(found))
  return keys
}

/** The key of the first word of a text, or undefined where it has no word. */
export function firstKey(text: string): string | undefined {
  const visible = text.normalize('NFC').replace(INVISIBLE, '').toLowerCase()
  const [first] = wordsIn(visible)
  return first === undefined ? undefined : keyOf(first)
}
