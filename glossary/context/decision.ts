/**
 * What to do with a sense's occurrences in a region: paint them, list the term in the popup as
 * possible, or keep silent.
 */
export type Verdict = 'mark' | 'possible' | 'nothing'

/**
 * What a reason rests on.
 * For the sense: `long-form` (ours is spelled out here), `own-term` (it hardly means anything
 * else), `cues` (telling words), `topics` (the region is about the same things), `related` (entries
 * of the same pack), `title` (cues in title or headings), `host` (the pack's source), `correction`
 * (the reader said so).
 * Against it: `rival-expansion` (the page spells the form out as something else), `rival-cues`,
 * `negative-pattern` (every mention stands like a time zone, airport, …), `language`,
 * `correction`, `outscored` (another sense fits better), `tie` (two fit alike).
 * Why nothing was said: `too-little` (not enough evidence), `no-anchor` (an everyday word on a
 * page where no plainer term of its pack is certain).
 */
export type ReasonKind =
  | 'long-form'
  | 'own-term'
  | 'cues'
  | 'topics'
  | 'related'
  | 'title'
  | 'host'
  | 'correction'
  | 'rival-expansion'
  | 'rival-cues'
  | 'negative-pattern'
  | 'language'
  | 'outscored'
  | 'tie'
  | 'too-little'
  | 'no-anchor'

/**
 * One reason for or against a sense, for the line "because the page also mentions ITU and
 * treaty". `words` are to be shown: cue words as their author wrote them, long forms and
 * snippets as they stand on the page, terms of related entries, names of topics; strongest
 * first. `weight` is what it added to (or, against, took from) the raw score; 0 where it decides
 * by itself.
 */
export interface Reason {
  readonly kind: ReasonKind
  readonly effect: 'for' | 'against'
  readonly words: readonly string[]
  readonly weight: number
}

/**
 * The answer for one sense that occurs in a region.
 */
export interface Decision {
  /** Index into the decider's senses. */
  readonly sense: number
  readonly verdict: Verdict
  /** Context score: how well the sense fits, 0..1; 0.5 is the threshold of `mark`. */
  readonly score: number
  /** The sum of the evidence, in cue weights; below 0 when more speaks against than for. */
  readonly raw: number
  /** What `raw` had to reach here for `mark`. */
  readonly threshold: number
  readonly reasons: readonly Reason[]
  /** Other senses of the same forms here, best first: the card offers them. */
  readonly alternatives: readonly number[]
  /** Indexes into the region's occurrences to paint with this sense; empty unless `mark`. */
  readonly occurrences: readonly number[]
  /** Indexes of this sense's occurrences ruled out where they stand (`9:30 CDT`). */
  readonly excluded: readonly number[]
}
