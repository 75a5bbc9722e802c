import Mark from 'mark.js'
import type { Finder } from '../finder.ts'

/** A filter that refuses every match keeps mark.js from changing the page: it only finds. */
export const markJs: Finder = {
  name: 'mark.js',
  build(terms) {
    const marker = new Mark(document.body)
    return () => {
      let found = 0
      marker.mark([...terms], {
        accuracy: 'exactly',
        caseSensitive: true,
        separateWordSearch: false,
        diacritics: false,
        exclude: ['script', 'style', 'noscript', 'template', 'textarea'],
        filter: () => {
          found++
          return false
        },
      })
      return found
    }
  },
}
