import { compileTerms } from '../../../glossary/match/compile-terms.ts'
import type { Match } from '../../../glossary/match/match.ts'
import { textsIn } from '../../../platform/dom/page-changes.ts'
import { ChunkReader } from '../../../platform/dom/text-chunks.ts'
import { FlowReader } from '../../../platform/dom/text-flow.ts'
import type { Finder } from '../finder.ts'

interface Found extends Match {
  readonly start: Text
  readonly end: Text
}

/** What the extension runs: its matcher over its own chunks, each match asked if it is visible. */
function searchFor(terms: readonly string[]): () => Found[] {
  const matcher = compileTerms(terms.map((form, entry) => ({ form, caseRule: 'exact', entry })))
  return () => {
    const scan = matcher.scan()
    const nodes: (Text | null)[] = []
    const reader = new ChunkReader(new FlowReader(false), (text, breaks, node) => {
      nodes.push(node)
      scan.push(text, breaks)
    })
    for (const text of textsIn(document.body)) reader.read(text)
    scan.end()
    return scan.matches.flatMap((match) => {
      const start = nodes[match.startChunk]
      const end = nodes[match.endChunk]
      const isVisible = start?.parentElement?.checkVisibility({ visibilityProperty: true })
      return start && end && isVisible === true ? [{ ...match, start, end }] : []
    })
  }
}

export const glosslight: Finder = {
  name: 'glosslight',
  build(terms) {
    const search = searchFor(terms)
    return () => search().length
  },
}

const NAME = 'glosslight'

/** And painted as the extension paints: by static ranges in a highlight. */
export const glosslightMarking: Finder = {
  name: 'glosslight, marking',
  build(terms) {
    const search = searchFor(terms)
    return () => {
      const highlight = new Highlight()
      const found = search()
      for (const { start, startOffset, end, endOffset } of found) {
        highlight.add(
          new StaticRange({ startContainer: start, startOffset, endContainer: end, endOffset }),
        )
      }
      CSS.highlights.set(NAME, highlight)
      return found.length
    }
  },
  undo: () => void CSS.highlights.delete(NAME),
}
