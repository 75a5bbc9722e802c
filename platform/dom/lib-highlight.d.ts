/** CSS Custom Highlight API, level 1: what TypeScript's own DOM types lack. */
interface HighlightHit {
  readonly highlight: Highlight
  readonly ranges: readonly AbstractRange[]
}

interface HighlightRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): readonly HighlightHit[]
}
