/** Precision, recall and their harmonic mean, with the counts they come from. */
export interface Score {
  readonly right: number
  readonly found: number
  readonly gold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function scoreOf(right: number, found: number, gold: number): Score {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, found, gold, precision, recall, f1 }
}

/** How the strings found agree with the strings wanted. */
export function compareSets(found: ReadonlySet<string>, gold: ReadonlySet<string>): Score {
  return scoreOf([...found].filter((key) => gold.has(key)).length, found.size, gold.size)
}

function three(value: number): string {
  return value.toFixed(3)
}

/** "P .862 R .884 F .873 (301/349/340)" */
export function formatScore(score: Score): string {
  const counts = `${score.right}/${score.found}/${score.gold}`
  return `P ${three(score.precision)}  R ${three(score.recall)}  F ${three(score.f1)}  (${counts})`
}
