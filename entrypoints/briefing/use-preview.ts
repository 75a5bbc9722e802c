import { useEffect, useMemo, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import type { FoundForms } from '../../components/briefing-model.ts'
import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import type { EntryCandidate } from '../../glossary/briefing/entry-candidate.ts'
import { previewMatches, type PreviewMatch } from '../../glossary/briefing/preview-matches.ts'
import type { Review } from '../../glossary/briefing/review.ts'
import { ArticleMarks } from '../../platform/dom/article-marks.ts'

/** Forms shown of one term. */
const MOST_FORMS = 6
/** While letters are typed, the article is not read again at each. */
const PAUSE = 60

export interface Preview {
  readonly found: ReadonlyMap<string, FoundForms>
  readonly show: (selector: QuoteSelector) => void
}

function foundIn(
  text: string,
  candidates: readonly EntryCandidate[],
  matches: readonly PreviewMatch[],
): ReadonlyMap<string, FoundForms> {
  const found = new Map<string, { count: number; forms: string[] }>()
  for (const { candidate, start, end } of matches) {
    const id = candidates[candidate]?.id ?? ''
    const known = found.get(id) ?? { count: 0, forms: [] }
    known.count++
    const form = text.slice(start, end)
    if (known.forms.length < MOST_FORMS && !known.forms.includes(form)) known.forms.push(form)
    found.set(id, known)
  }
  return found
}

interface Matched {
  readonly candidates: readonly EntryCandidate[]
  readonly matches: readonly PreviewMatch[]
}

/**
 * What pages will show, shown in the article: the matcher's finds of the terms that are kept, and
 * of the one that is open, whether kept or not.
 */
export function usePreview(
  { article, terms }: Review,
  text: string,
  open: string | undefined,
  bodyRef: RefObject<HTMLElement | null>,
): Preview {
  const [matched, setMatched] = useState<Matched>({ candidates: [], matches: [] })
  const [marks, setMarks] = useState<ArticleMarks>()
  useEffect(() => {
    const body = bodyRef.current
    if (body === null) return
    const made = new ArticleMarks(body)
    setMarks(made)
    return () => made.clear()
  }, [bodyRef])
  useEffect(() => {
    const timer = setTimeout(() => {
      const looked = terms.filter(({ kept, candidate }) => kept || candidate.id === open)
      const candidates = looked.map(({ candidate }) => candidate)
      setMatched({ candidates, matches: previewMatches({ blocks: article.blocks }, candidates) })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [article.blocks, terms, open])
  useEffect(() => {
    const { candidates, matches } = matched
    const kept = new Set(terms.flatMap((term) => (term.kept ? [term.candidate.id] : [])))
    const idOf = (match: PreviewMatch) => candidates[match.candidate]?.id ?? ''
    marks?.paint(
      'dotted',
      matches.filter((match) => kept.has(idOf(match))),
    )
    marks?.paint(
      'current',
      matches.filter((match) => idOf(match) === open),
    )
  }, [marks, matched, terms, open])
  const found = useMemo(() => foundIn(text, matched.candidates, matched.matches), [text, matched])
  const show = ({ exact, position = 0 }: QuoteSelector) =>
    marks?.show({ start: position, end: position + exact.length })
  return { found, show }
}
