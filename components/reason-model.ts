import type { ReasonKind } from '../glossary/context/decision.ts'

/** A reason as pages report it: `kind` is a `ReasonKind`, unless a newer page script has others. */
export interface ReasonModel {
  readonly kind: string
  readonly effect: 'for' | 'against'
  readonly words: readonly string[]
}

/** Why a meaning was chosen; `words` stand on the page, but for names of topics and of a site. */
export interface WhyModel {
  readonly kind: 'told' | 'spelled-out' | 'mentions' | 'about' | 'source' | 'own-term' | 'asked'
  readonly words: readonly string[]
}

/** Why a term found on the page is not marked there. */
export interface DoubtModel {
  readonly kind:
    | 'other-meaning'
    | 'other-words'
    | 'other-pattern'
    | 'other-fits'
    | 'language'
    | 'ordinary-word'
    | 'little-context'
  readonly words: readonly string[]
}

/** So many words are enough to see why. */
const WORDS = 3

/** `asked`: the reader looked it up where the page decided nothing. */
type Named<Kind> = readonly [Kind, ...(ReasonKind | 'asked')[]]

/** Strongest first: what the reader said, then what the page says of itself. */
const whys: readonly Named<WhyModel['kind']>[] = [
  ['told', 'correction'],
  ['spelled-out', 'long-form'],
  ['mentions', 'cues', 'related', 'title'],
  ['about', 'topics'],
  ['source', 'host'],
  ['own-term', 'own-term'],
  ['asked', 'asked'],
]

const doubts: readonly Named<DoubtModel['kind']>[] = [
  ['other-meaning', 'rival-expansion'],
  ['other-pattern', 'negative-pattern'],
  ['other-words', 'rival-cues', 'correction'],
  ['other-fits', 'outscored', 'tie'],
  ['language', 'language'],
  ['ordinary-word', 'no-anchor'],
]

/** Kinds that say something without words; the others have nothing to show for themselves. */
const wordless: ReadonlySet<string> = new Set([
  'told',
  'asked',
  'other-fits',
  'language',
  'ordinary-word',
])

function firstOf<Kind extends string>(
  table: readonly Named<Kind>[],
  reasons: readonly ReasonModel[],
): { readonly kind: Kind; readonly words: readonly string[] } | undefined {
  for (const [kind, ...kinds] of table) {
    const told = reasons.filter((reason) => kinds.some((each) => each === reason.kind))
    const words = [...new Set(told.flatMap((reason) => reason.words))].slice(0, WORDS)
    if (told.length > 0 && (words.length > 0 || wordless.has(kind))) return { kind, words }
  }
  return undefined
}

/** Why a term is marked, in one line; undefined where its reasons name nothing to show. */
export function whyOf(reasons: readonly ReasonModel[]): WhyModel | undefined {
  return firstOf(
    whys,
    reasons.filter(({ effect }) => effect === 'for'),
  )
}

/** Why a term is possible and no more; where nothing speaks against it, too little speaks for it. */
export function doubtOf(reasons: readonly ReasonModel[]): DoubtModel {
  const against = reasons.filter(({ effect }) => effect === 'against')
  return firstOf(doubts, against) ?? { kind: 'little-context', words: [] }
}
