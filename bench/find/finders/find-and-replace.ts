import findAndReplaceDOMText from 'findandreplacedomtext'
import type { Finder } from '../finder.ts'
import { alternation } from './alternation.ts'

// Its search without its replacing: what is compared is finding.
findAndReplaceDOMText.Finder.prototype.processMatches = () => undefined

export const findAndReplace: Finder = {
  name: 'findAndReplaceDOMText',
  build(terms) {
    const find = alternation(terms)
    return () =>
      new findAndReplaceDOMText.Finder(document.body, { find, preset: 'prose' }).matches.length
  },
}
