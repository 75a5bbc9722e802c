import type { TermKind } from '../term.ts'

/**
 * The numbers of the sense decision, in the unit of a cue: 1 is the weight of one rare, telling
 * word found on the page.
 */
export interface Weights {
  /** Our long form stands somewhere in the region. */
  readonly longForm: number
  /** The region defines our form by our long form: `Long Form (LF)`. */
  readonly definition: number
  /** The term is an expression, or a long and rare word, that hardly means anything else. */
  readonly expression: number
  readonly word: number
  /** The region's topics are the sense's, times how much they are alike (0..1). */
  readonly topics: number
  /** A certain entry of the same pack, named as related, occurs in the region. */
  readonly related: number
  /** Any other certain entry of the same pack occurs. */
  readonly packMate: number
  /** The most that related entries and pack mates may add. */
  readonly relatedMost: number
  /** What a cue adds again where it stands in the title or a heading, times its weight. */
  readonly title: number
  /** The page is on a host the pack's sources are from. */
  readonly host: number
  /** A word learnt from a correction elsewhere. */
  readonly learnt: number
  /** A mention stands like a time zone, airport, … */
  readonly negativePattern: number
  /** What the evidence must reach on a page of no words. */
  readonly threshold: number
  /** How much of what a page of this length holds by chance is added to the threshold. */
  readonly chance: number
  /** The share of the threshold that is enough when rivals are known and weaker. */
  readonly rivalKnown: number
  /** How far a sense must be ahead of its strongest rival. */
  readonly clearance: number
  /** Above this share of the threshold a sense that is not marked is possible. */
  readonly possible: number
  /** The share of the threshold that is enough when a person chose the cues. */
  readonly authored: number
  /**
   * A sense whose mined cues weigh less than this together cannot be expected to find as many:
   * its share of the threshold falls with what it knows, to {@link littleKnown} at the least.
   */
  readonly wellKnown: number
  readonly littleKnown: number
  /** The share of the threshold for an everyday word, for which only cues count. */
  readonly ordinary: number
  /** How much more is needed on a page in another language than the pack's. */
  readonly otherLanguage: number
}

/** See {@link Weights}. */
export const WEIGHTS: Weights = {
  longForm: 3,
  definition: 6,
  expression: 3,
  word: 1.75,
  topics: 2.5,
  related: 1,
  packMate: 0.5,
  relatedMost: 2,
  title: 0.5,
  host: 0.5,
  learnt: 0.5,
  negativePattern: 1,
  threshold: 2.45,
  chance: 0.4,
  rivalKnown: 0.7,
  clearance: 0.3,
  possible: 0.5,
  authored: 0.65,
  wellKnown: 8,
  littleKnown: 0.9,
  ordinary: 0.55,
  otherLanguage: 1.5,
}

/**
 * The weights for a kind of term. What a page is about and which entries of the pack it mentions
 * say nothing of an everyday word: every page of the field has a chair. Only its own cues count,
 * and less of them is enough, provided another entry of its pack is certain.
 */
export function weightsFor(kind: TermKind, weights: Weights): Weights {
  if (kind !== 'ordinary') return weights
  const threshold = weights.threshold * weights.ordinary
  return { ...weights, threshold, topics: 0, related: 0, packMate: 0 }
}
