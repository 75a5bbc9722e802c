import { randomNumbers } from '../harness/random.ts'
import { rareWord, VOCABULARY } from './vocabulary.ts'

/** The terms that stand in every set of terms, large or small. */
export const FIRST_TERMS = [
  'WCIT',
  'ITRs',
  'ITU',
  'CDT',
  'Internet governance',
  'Member States',
  'multistakeholder',
  'Secretariat',
  'temperature taking',
  'unsolicited bulk communications',
] as const

/** Words more common than this begin no term: no dictionary has entries on `of` and `which`. */
const COMMON = 200

function pick<T>(random: () => number, list: readonly T[], from = 0): T | undefined {
  return list[from + Math.floor(random() * (list.length - from))]
}

function acronym(random: () => number): string {
  const length = 3 + Math.floor(random() * 3)
  return Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * A dictionary as they are: a quarter acronyms, a third rare words, a fifth rare words after a
 * common one (near misses all over the page), the rest names of two words. Always the same, and
 * each set begins with the smaller ones.
 */
export function makeTerms(count: number): string[] {
  const random = randomNumbers(7)
  const terms = new Set<string>(FIRST_TERMS)
  while (terms.size < count) {
    const kind = random()
    const word = rareWord(random)
    if (kind < 0.25) terms.add(acronym(random))
    else if (kind < 0.6) terms.add(word)
    else if (kind < 0.8) terms.add(`${pick(random, VOCABULARY, COMMON) ?? ''} ${word}`)
    else terms.add(`${capital(word)} ${capital(rareWord(random))}`)
  }
  return [...terms].slice(0, count)
}
