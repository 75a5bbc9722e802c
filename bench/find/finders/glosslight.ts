import { compileTerms } from '../../../glossary/match/compile-terms.ts'
import { textsIn } from '../../../platform/dom/page-changes.ts'
import { ChunkReader } from '../../../platform/dom/text-chunks.ts'
import { FlowReader } from '../../../platform/dom/text-flow.ts'
import type { Finder } from '../finder.ts'

/** What the extension runs: its matcher over its own chunks, each match asked if it is visible. */
export const glosslight: Finder = {
  name: 'glosslight',
  build(terms) {
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
      return scan.matches.filter(({ startChunk }) =>
        nodes[startChunk]?.parentElement?.checkVisibility({ visibilityProperty: true }),
      ).length
    }
  },
}
