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

/** A filter that refuses every match keeps mark.js from changing the page: it only finds. */
export const markJs: Finder = {
  name: 'mark.js',
  build(terms) {
    const marker = new Mark(document.body)
    return () => {
      let found = 0
      const filter = () => {
        found++
        return false
      }
      marker.mark([...terms], { ...OPTIONS, filter })
      return found
    }
  },
}

/** As it is used: each match wrapped in an element. */
export const markJsMarking: Finder = {
  name: 'mark.js, marking',
  build(terms) {
    const marker = new Mark(document.body)
    return () => {
      let found = 0
      marker.mark([...terms], { ...OPTIONS, each: () => void found++ })
      return found
    }
  },
  undo: () => new Mark(document.body).unmark(),
}
