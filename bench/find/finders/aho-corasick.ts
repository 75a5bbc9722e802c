import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast'
import ModernAhoCorasick from 'modern-ahocorasick'
import type { Finder } from '../finder.ts'
import { eachBlockText } from '../texts.ts'

const WORD = new Uint8Array(128)
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_') {
  WORD[char.charCodeAt(0)] = 1
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? WORD[code] === 1 : code >= 0xc0
}

/** Counts whole words only, leftmost first and of those the longest; faster than `wholeWord`. */
class WholeWords {
  #start = 0
  #end = 0
  count = 0

  restart(): void {
    this.#start = 0
    this.#end = 0
  }

  take(text: string, start: number, end: number): void {
    if ((start > 0 && isWordAt(text, start - 1)) || isWordAt(text, end)) return
    if (start >= this.#end) this.count++
    else if (start > this.#start || end <= this.#end) return
    this.#start = start
    this.#end = end
  }
}

export const modernAhoCorasick: Finder = {
  name: 'modern-ahocorasick',
  build(terms) {
    const automaton = new ModernAhoCorasick([...terms])
    return () => {
      const words = new WholeWords()
      eachBlockText((text) => {
        words.restart()
        for (const { start, end } of automaton.search(text)) words.take(text, start, end)
      })
      return words.count
    }
  },
}

export const monyoneAhoCorasick: Finder = {
  name: '@monyone/aho-corasick',
  build(terms) {
    const automaton = new MonyoneAhoCorasick([...terms])
    return () => {
      const words = new WholeWords()
      eachBlockText((text) => {
        words.restart()
        for (const { begin, end } of automaton.matchInText(text)) words.take(text, begin, end)
      })
      return words.count
    }
  },
}
