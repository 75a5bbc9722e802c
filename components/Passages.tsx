import { CitationView } from './CitationView.tsx'
import type { CitationModel } from './citation-model.ts'

export interface PassagesProps {
  readonly citations: readonly CitationModel[]
}

/** Several passages; neighbours from one source name it once, below the last of them. */
export function Passages({ citations }: PassagesProps) {
  return (
    <div class="gl-passages">
      {citations.map((model, index) => (
        <CitationView
          key={model.citation.exact}
          model={model}
          sourceFollows={citations[index + 1]?.source.id === model.source.id}
        />
      ))}
    </div>
  )
}
