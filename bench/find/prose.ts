import { randomNumbers } from '../harness/random.ts'
import { makeTerms } from './terms.ts'
import { VOCABULARY } from './vocabulary.ts'

/** How a made page looks: `prose` like news, `technical` with an element every few words. */
export type ProseKind = 'prose' | 'technical'

/** Of all tokens, so many begin a term of the ten. */
const MATCHING = 0.003
const WORDS_PER_ELEMENT = { prose: 40, technical: 6 }
/** Of the matches, so many run over the edge of an element: `<b>W</b>CIT`. */
const CROSSING = 0.02

const INLINE = ['a href="#x"', 'em', 'b', 'span class="y"', 'i', 'strong']

/** Draws words as languages do: the rank's probability falls as 1 / rank (Zipf). */
function zipfWord(random: () => number): string {
  const rank = Math.floor(VOCABULARY.length ** random()) - 1
  return VOCABULARY[rank] ?? 'the'
}

class ProseWriter {
  readonly #random: () => number
  readonly #terms: readonly string[]
  readonly #kind: ProseKind
  /** UTF-16 units of text written, without markup. */
  length = 0

  constructor(kind: ProseKind, seed: number) {
    this.#random = randomNumbers(seed)
    this.#kind = kind
    this.#terms = makeTerms(100_000)
  }

  /** Three of five matches are of the ten terms; the others only larger sets find. */
  #term(): string {
    const random = this.#random
    const kind = random()
    const limit = kind < 0.6 ? 10 : kind < 0.8 ? 1_000 : kind < 0.9 ? 10_000 : 100_000
    const term = this.#terms[Math.floor(random() * limit)] ?? ''
    if (random() >= CROSSING) return term
    return `<b>${term.slice(0, 2)}</b>${term.slice(2)}`
  }

  #word(): string {
    if (this.#random() < MATCHING / 0.6) return this.#term()
    const word = zipfWord(this.#random)
    return this.#random() < 0.05 ? word.charAt(0).toUpperCase() + word.slice(1) : word
  }

  #wrapped(word: string): string {
    if (this.#random() * WORDS_PER_ELEMENT[this.#kind] >= 1) return word
    const element = INLINE[Math.floor(this.#random() * INLINE.length)] ?? 'em'
    return `<${element}>${word}</${element.split(' ')[0]}>`
  }

  #sentence(): string {
    const count = 6 + Math.floor(this.#random() * 24)
    let sentence = ''
    for (let at = 0; at < count; at++) {
      const word = this.#wrapped(this.#word())
      const comma = this.#random() < 0.06 ? ',' : ''
      this.length += word.replace(/<[^>]*>/g, '').length + comma.length + 1
      sentence += `${word}${comma}${at === count - 1 ? '.' : ' '}`
    }
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  }

  paragraph(): string {
    const count = 2 + Math.floor(this.#random() * 4)
    return `<p>${Array.from({ length: count }, () => this.#sentence()).join(' ')}</p>`
  }

  heading(): string {
    return `<h2>${this.#word()} ${this.#word()} ${this.#word()}</h2>`
  }

  list(): string {
    return `<ul>${Array.from({ length: 5 }, () => `<li>${this.#sentence()}</li>`).join('\n')}</ul>`
  }

  get chance(): number {
    return this.#random()
  }
}

/**
 * A page with `length` UTF-16 units of text, the same in every run: sections of a few paragraphs,
 * with lists, a navigation and scripts such as pages have.
 */
export function makePage(kind: ProseKind, length: number): string {
  const writer = new ProseWriter(kind, 11)
  const parts: string[] = []
  while (writer.length < length) {
    parts.push(`<section><div class="z">\n${writer.heading()}`)
    for (let at = 0; at < 6 && writer.length < length; at++) {
      parts.push(writer.chance < 0.1 ? writer.list() : writer.paragraph())
    }
    parts.push('</div></section><script type="application/json">{"WCIT": "ITU"}</script>')
  }
  const links = Array.from({ length: 60 }, (_, at) => `<li><a href="#${at}">Page ${at}</a></li>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${kind}</title>
<body><nav><ul>${links.join('\n')}</ul></nav><main><article>${parts.join('\n')}</article></main>`
}
