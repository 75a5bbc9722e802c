const WORDS =
  'acoustics aerobics aesthetics alms always analytics arms athletics biometrics clothes customs ' +
  'cybernetics diabetes dynamics economics electronics ergonomics ethics forensics genetics ' +
  'genomics glasses goods gymnastics headquarters hydraulics informatics kinetics lens linguistics ' +
  'logistics manners mathematics means measles mechanics news obstetrics optics pants physics ' +
  'politics pragmatics premises proceedings remains robotics semantics series shorts species ' +
  'telematics thanks tropics whereas windows'

/**
 * Words that look like plurals and are none, or whose plural means something else: `news` is not
 * more than one `new`, `arms` are not limbs, `Windows` is no `window`. With what would be their
 * singulars: for these neither number is derived from the other.
 */
const INVARIANT: ReadonlySet<string> = new Set(
  WORDS.split(' ').flatMap((word) => [word, word.replace(/s$/, ''), word.replace(/es$/, '')]),
)

/** No word that begins otherwise is among them: asked for every term of a dictionary. */
const BEGINNINGS: ReadonlySet<number> = new Set(Array.from(INVARIANT, beginningOf))

function beginningOf(word: string): number {
  return word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)
}

/** Whether a lower-case word, singular or plural, has no other number. */
export function isInvariant(word: string): boolean {
  return BEGINNINGS.has(beginningOf(word)) && INVARIANT.has(word)
}
