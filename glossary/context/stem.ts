/** Endings taken off in the first step: plurals and possessives. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|ss|x|z)es$/.test(word)) return word.slice(0, -2)
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
}

function withoutPossessive(word: string): string {
  const end = word.endsWith('s') ? word.length - 1 : word.length
  const mark = word[end - 1]
  return mark === "'" || mark === '’' ? word.slice(0, end - 1) : word
}

/** Derivational endings, longest first; each leaves at least four letters standing. */
const ENDINGS: readonly string[] = [
  'isation',
  'ization',
  'ational',
  'fulness',
  'iveness',
  'ations',
  'ation',
  'ition',
  'atory',
  'ative',
  'ingly',
  'ment',
  'ness',
  'able',
  'ible',
  'ance',
  'ence',
  'ator',
  'ists',
  'ally',
  'ate',
  'ing',
  'ion',
  'ist',
  'ism',
  'ity',
  'ive',
  'ory',
  'ers',
  'ed',
  'er',
  'or',
  'al',
  'ly',
  'ic',
]

const MIN_STEM = 4

/** The endings by their last letter: most words are looked at for a few of them only. */
const ENDINGS_BY_LAST = Map.groupBy(ENDINGS, (ending) => ending.at(-1))

function derived(word: string): string {
  for (const ending of ENDINGS_BY_LAST.get(word.at(-1)) ?? []) {
    if (word.length - ending.length >= MIN_STEM && word.endsWith(ending)) {
      return word.slice(0, -ending.length)
    }
  }
  return word
}

/**
 * A final `-e` of a longer word and a doubled last consonant say nothing about the root; `-y` may
 * (a treaty is no treat), so it is only written like the `-i` it becomes before other endings.
 */
function trimmed(word: string): string {
  if (word.length <= MIN_STEM) return word
  const last = word.at(-1)
  if (last === 'y') return `${word.slice(0, -1)}i`
  if (last === 'e' && word.length > MIN_STEM + 1) return word.slice(0, -1)
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word
}

/**
 * The root under which a word is compared with a cue: a light English stemmer of two passes
 * over a short list of endings, so that *regulate*, *regulation* and *regulator* agree. It is
 * meant for comparing only; a stem is not always a word and is never shown.
 *
 * @param word one word in lower case, without surrounding punctuation; words of other scripts
 *   and words of fewer than four letters come back unchanged.
 * @example stem('regulations') === stem('regulatory') // 'regul'
 */
export function stem(word: string): string {
  const bare = withoutPossessive(word)
  if (bare.length < MIN_STEM) return bare
  return trimmed(derived(derived(singular(bare))))
}
