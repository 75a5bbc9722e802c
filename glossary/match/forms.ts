import { heldAt } from './held-at.ts'
import { isAscii } from '../normalize/ascii.ts'
import { pointUnit } from '../normalize/point-unit.ts'
import { IDEOGRAPH, LAST_CLASS, MARK, unitOf } from '../normalize/unit-table.ts'
import type { CaseRule } from '../term.ts'

const EXACT = 1
const ACRONYM = 2
const LONE_IDEOGRAPH = 4

/** No letter of an unspaced script is below: most forms need no closer look. */
const FIRST_IDEOGRAPH = 0x1100

/** How many units of a canonical form stand before its first letter: 1 in `.NET`. */
function leadOf(text: string): number {
  let lead = 0
  while (lead < text.length && unitOf(text.charCodeAt(lead)) === 0) lead++
  return lead
}

/** Two capitals before any small letter. */
function isAcronym(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 0x61 && first <= 0x7a) return false
  return isAscii(text)
    ? /^[^a-z]*[A-Z][^a-z]*[A-Z]/.test(text)
    : /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text)
}

/** One letter of an unspaced script, decomposed: with its marks, if any. */
function isLoneIdeograph(text: string): boolean {
  if (text.length > 4 || text.charCodeAt(0) < FIRST_IDEOGRAPH) return false
  const [first, ...rest] = Array.from(text, (char) => pointUnit(char.codePointAt(0) ?? 0))
  return first === IDEOGRAPH && rest.every((unit) => unit === MARK)
}

/**
 * The canonical forms looked for (see `spellingsOf`), each once per case rule, and the terms that
 * have them. Terms are indexes into the list that was compiled.
 */
export class Forms {
  readonly #texts: string[] = []
  readonly #flags: number[] = []
  readonly #leads: number[] = []
  /** Per form its term, or where it has several, -1 - the index of their list in `#shared`. */
  readonly #terms: number[] = []
  readonly #shared: number[][] = []
  /** Lists of several terms that matches stood for, by the number given to them. */
  readonly #sets: (readonly number[])[] = []
  readonly #setNumbers = new Map<string, number>()
  readonly #termCount: number

  constructor(termCount: number) {
    this.#termCount = termCount
  }

  add(text: string, caseRule: CaseRule, term: number): number {
    const exact = caseRule === 'exact' ? EXACT : 0
    const acronym = exact !== 0 && isAcronym(text) ? ACRONYM : 0
    const form = this.#texts.push(text) - 1
    this.#flags.push(exact | acronym | (isLoneIdeograph(text) ? LONE_IDEOGRAPH : 0))
    this.#leads.push(unitOf(text.charCodeAt(0)) > LAST_CLASS ? 0 : leadOf(text))
    this.#terms.push(term)
    return form
  }

  /** Gives a form to one more term. */
  share(form: number, term: number): void {
    const known = heldAt(this.#terms, form)
    if (known === term) return
    if (known >= 0) {
      this.#terms[form] = -this.#shared.push([known, term])
      return
    }
    const list = heldAt(this.#shared, -1 - known)
    if (!list.includes(term)) list.push(term)
  }

  textOf(form: number): string {
    return heldAt(this.#texts, form)
  }

  isExact(form: number): boolean {
    return (heldAt(this.#flags, form) & EXACT) !== 0
  }

  /** Whether the form is compared with its case and begins with two capitals (`ITU`, `WCIT-12`). */
  isAcronym(form: number): boolean {
    return (heldAt(this.#flags, form) & ACRONYM) !== 0
  }

  /** Whether the form is one letter of an unspaced script. */
  isIdeograph(form: number): boolean {
    return (heldAt(this.#flags, form) & LONE_IDEOGRAPH) !== 0
  }

  leadOf(form: number): number {
    return heldAt(this.#leads, form)
  }

  /**
   * The number that stands for the terms of all these forms: the term itself where it is one,
   * otherwise a number from the count of terms up.
   */
  numberOf(forms: readonly number[]): number {
    const only = forms.length === 1 ? heldAt(this.#terms, heldAt(forms, 0)) : -1
    if (only >= 0) return only
    const key = forms.join()
    const known = this.#setNumbers.get(key)
    if (known !== undefined) return known
    const terms = [...new Set(forms.flatMap((form) => this.#termsOfForm(form)))]
    const number =
      terms.length === 1 ? heldAt(terms, 0) : this.#termCount + this.#sets.push(terms) - 1
    this.#setNumbers.set(key, number)
    return number
  }

  /** The terms that a number from {@link numberOf} stands for. */
  termsOf(number: number): readonly number[] {
    if (number < this.#termCount) return [number]
    return heldAt(this.#sets, number - this.#termCount)
  }

  #termsOfForm(form: number): readonly number[] {
    const term = heldAt(this.#terms, form)
    return term >= 0 ? [term] : heldAt(this.#shared, -1 - term)
  }
}
