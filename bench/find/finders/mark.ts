import Mark, { type MarkOptions } from 'mark.js'
import type { Finder } from '../finder.ts'

/** What makes mark.js fastest on the task. */
const OPTIONS: MarkOptions = {
  accuracy: 'exactly',
  caseSensitive: true,
  separateWordSearch: false,
  diacritics: false,
  exclude: ['script', 'style', 'noscript', 'template', 'textarea'],
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
