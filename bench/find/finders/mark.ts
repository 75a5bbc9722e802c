import Mark, { type MarkOptions } from 'mark.js'
import type { Finder } from '../finder.ts'

/** Marks that may stand beside a word; mark.js knows of white space only. */
const LIMITERS = [...':;.,-–—_(){}[]!?/\'"+=“”‘’']

/** What the task needs, and what makes mark.js fastest on it. */
const OPTIONS: MarkOptions = {
  accuracy: { value: 'exactly', limiters: LIMITERS },
  // Without it, a term over the edge of an element is not found.
  acrossElements: true,
  caseSensitive: true,
  separateWordSearch: false,
  diacritics: false,
  // One selector: each is asked for every text node. Scripts and styles it leaves out by itself.
  exclude: ['noscript, template, textarea'],
}

/** Compiles terms for a run of mark.js that calls `count` for each match. */
function search(terms: readonly string[], optionsOf: (count: () => void) => MarkOptions) {
  const marker = new Mark(document.body)
  return () => {
    let found = 0
    marker.mark([...terms], { ...OPTIONS, ...optionsOf(() => found++) })
    return found
  }
}

/** A filter that refuses every match keeps mark.js from changing the page: it only finds. */
export const markJs: Finder = {
  name: 'mark.js',
  build: (terms) =>
    search(terms, (count) => ({
      filter: () => {
        count()
        return false
      },
    })),
}

/** As it is used: each match wrapped in an element. */
export const markJsMarking: Finder = {
  name: 'mark.js, marking',
  build: (terms) => search(terms, (count) => ({ each: count })),
  undo: () => new Mark(document.body).unmark(),
}
