import type { PreviewModel, PreviewPart } from '../../../components/entry-draft.ts'
import { doubtOf, whyOf } from '../../../components/reason-model.ts'
import { createDecider } from '../../../glossary/context/decide.ts'
import { regionText } from '../../../glossary/context/page-text.ts'
import { senseData } from '../../../glossary/context/sense-data.ts'
import type { Entry } from '../../../glossary/entry.ts'
import { entryTerms } from '../../../glossary/entry-terms.ts'
import { compileTerms } from '../../../glossary/match/compile-terms.ts'
import { find } from '../../../glossary/match/find.ts'
import { endingsOf } from '../../../glossary/normalize/endings.ts'
import { spellingsOf } from '../../../glossary/normalize/spellings.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { termSenses } from '../../../glossary/term-senses.ts'

/** Of larger packs, only the entries related to the one previewed are asked as well. */
const MOST_OTHERS = 500
const MOST_SPELLINGS = 8

/**
 * What an entry would do on a text: found by the matcher and decided as on a page, together with
 * the other entries of its pack. `was` is the id of the entry it replaces.
 */
export function previewEntry(
  entry: Entry,
  pack: Pack,
  was: string | null,
  sample: string,
): PreviewModel {
  const others = pack.entries.filter(({ id }) => id !== was && id !== entry.id)
  const near =
    others.length <= MOST_OTHERS ? others : others.filter(({ id }) => entry.related.includes(id))
  const entries = [entry, ...near]
  const terms = entries.flatMap((each, index) => entryTerms(each, index))
  const matcher = compileTerms(terms)
  const chunks = sample.split('\n').map((text) => ({ text, breaks: true }))
  const page = regionText(chunks, find(matcher, chunks), terms, termSenses(matcher, terms))
  const places = page.occurrences.flatMap((occurrence, index) =>
    occurrence.senses.includes(0) ? [{ ...occurrence, index }] : [],
  )
  const decider = createDecider(entries.map((each) => senseData(each, pack)))
  const decision = decider
    .decide({ ...page, language: pack.language })
    .find(({ sense }) => sense === 0)
  const marked = new Set(decision?.occurrences)
  const reasons = decision?.reasons ?? []
  const why = whyOf(reasons)
  const isMarked = marked.size > 0
  return {
    parts: partsOf(page.text, places, marked),
    places: places.length,
    ...(isMarked && why !== undefined ? { why } : {}),
    ...(isMarked || places.length === 0 ? {} : { doubt: doubtOf(reasons) }),
    spellings: spellingsBesides(entry),
  }
}

interface PlaceInText {
  readonly start: number
  readonly end: number
  readonly index: number
}

function partsOf(
  text: string,
  places: readonly PlaceInText[],
  marked: ReadonlySet<number>,
): readonly PreviewPart[] {
  const parts: PreviewPart[] = []
  let at = 0
  for (const { start, end, index } of places) {
    if (start > at) parts.push({ text: text.slice(at, start), kind: 'plain' })
    parts.push({ text: text.slice(start, end), kind: marked.has(index) ? 'mark' : 'found' })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), kind: 'plain' })
  return parts
}

/** Spellings that are found without being given: other numbers, hyphens and possessives. */
function spellingsBesides({ term, aliases, longForms }: Entry): readonly string[] {
  const given = new Set([term, ...aliases, ...longForms])
  const found = [term, ...aliases].flatMap((form) =>
    spellingsOf(form).flatMap((spelling) => {
      const [last = ''] = /[^\s-]*$/.exec(spelling) ?? []
      const numbers = endingsOf(last).map(
        ({ drop, add }) => spelling.slice(0, spelling.length - drop) + add,
      )
      return [spelling, ...numbers, `${spelling}’s`]
    }),
  )
  return [...new Set(found)].filter((form) => !given.has(form)).slice(0, MOST_SPELLINGS)
}

/** A text to begin with: what the entry's own passages and explanation say. */
export function sampleFor(entry: Entry | undefined): string {
  if (entry === undefined) return ''
  const [citation] = entry.citations
  const passage =
    citation === undefined
      ? []
      : [[citation.prefix ?? '', citation.exact, citation.suffix ?? ''].join(' ').trim()]
  const [long] = entry.longForms
  return [...passage, [entry.term, ...(long === undefined ? [] : [`(${long})`])].join(' ')].join(
    '\n',
  )
}
