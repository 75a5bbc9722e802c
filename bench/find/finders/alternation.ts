import type { Finder } from '../finder.ts'
import { eachBlockText, eachTextNode } from '../texts.ts'

/** All terms in one pattern, longer ones first, so that the longest wins; between word edges. */
export function alternation(terms: readonly string[]): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length)
  return new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g')
}

function count(pattern: RegExp, text: string): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}

export const regExpByBlock: Finder = {
  name: 'regexp by block',
  build(terms) {
    const pattern = alternation(terms)
    return () => {
      let found = 0
      eachBlockText((text) => (found += count(pattern, text)))
      return found
    }
  },
}

/** Cheaper than by block, but blind to terms that run over the edge of an element. */
export const regExpByNode: Finder = {
  name: 'regexp by node',
  build(terms) {
    const pattern = alternation(terms)
    return () => {
      let found = 0
      eachTextNode((node) => (found += count(pattern, node.data)))
      return found
    }
  },
}
