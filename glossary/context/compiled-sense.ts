import type { Cue } from '../entry.ts'
import { contentStems } from './long-form.ts'
import type { SenseData } from './sense-data.ts'
import { tellingTerm } from './telling-term.ts'
import { topicVector } from './topic-profile.ts'
import type { TopicVector } from './topic-profile.ts'
import { weightsFor } from './weights.ts'
import type { Weights } from './weights.ts'
import { stemsOf } from './words.ts'

/** A cue ready for look-up. */
export interface CompiledCue {
  readonly word: string
  readonly stems: readonly string[]
  readonly weight: number
  /** How likely a sentence about anything has it. */
  readonly chance: number
}

/** A long form ready for comparison: all its stems for finding it, those with meaning for matching. */
export interface CompiledLongForm {
  readonly text: string
  readonly stems: readonly string[]
  readonly content: readonly string[]
}

/** A rival ready for look-up. */
export interface CompiledRival {
  readonly longForm: CompiledLongForm
  readonly cues: readonly CompiledCue[]
  readonly topics: TopicVector
}

/** A sense made ready for deciding; made once, when the sense first occurs on a page. */
export interface CompiledSense {
  readonly data: SenseData
  readonly weights: Weights
  /** Strongest first. */
  readonly cues: readonly CompiledCue[]
  readonly topics: TopicVector
  readonly longForms: readonly CompiledLongForm[]
  readonly rivals: readonly CompiledRival[]
  /** What all cues weigh together. */
  readonly known: number
  /** Joined stems of the long forms, to know an occurrence of one. */
  readonly spelledOut: ReadonlySet<string>
  /** What the term itself weighs, for it hardly means anything else; 0 for most. */
  readonly ownWeight: number
}

/**
 * Makes a sense ready. Cues that are one of the sense's own forms are dropped, for those are on
 * the page by definition; a cue given twice counts once.
 */
export function compileSense(data: SenseData, weights: Weights): CompiledSense {
  const forms = new Set(data.forms.map((form) => stemsOf(form).join(' ')))
  const longForms = data.longForms.map(compileLongForm)
  const own = compileCues(data.cues, forms)
  const telling = tellingTerm(data)
  return {
    data,
    weights: weightsFor(data.kind, weights),
    longForms,
    cues: own,
    known: own.reduce((sum, { weight }) => sum + weight, 0),
    topics: topicVector(data.topics),
    rivals: data.rivals.map(({ longForm, cues, topics }) => ({
      longForm: compileLongForm(longForm),
      cues: compileCues(cues, forms),
      topics: topicVector(topics),
    })),
    spelledOut: new Set(longForms.map(({ stems }) => stems.join(' '))),
    ownWeight: telling === undefined ? 0 : weights[telling],
  }
}

function compileLongForm(text: string): CompiledLongForm {
  return { text, stems: stemsOf(text), content: contentStems(text) }
}

/**
 * The weight of a cue says how rare it is, so it also says how often it turns up by chance: one
 * sentence in ten for 0.2, one in 300 for 1.
 */
function compileCues(cues: readonly Cue[], forms: ReadonlySet<string>): readonly CompiledCue[] {
  const found = new Map<string, CompiledCue>()
  for (const { word, weight } of cues) {
    const stems = stemsOf(word)
    const key = stems.join(' ')
    if (key === '' || weight <= 0 || forms.has(key) || found.has(key)) continue
    found.set(key, { word, stems, weight, chance: 0.25 * Math.exp(-4.2 * weight) })
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight)
}
