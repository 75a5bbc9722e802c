/**
 * The way a reader took through related terms: ids, the open one last. A trail never is empty.
 * Going to an entry already on the way goes back to it, so Back never runs in circles.
 */
export type CardTrail = readonly [string, ...string[]]

export function openRelated(trail: CardTrail, id: string): CardTrail {
  const at = trail.indexOf(id)
  const [first, ...rest] = trail
  return at === -1 ? [first, ...rest, id] : [first, ...rest.slice(0, at)]
}

/** One step back; the first entry stays. */
export function goBack(trail: CardTrail): CardTrail {
  const [first, ...rest] = trail
  return [first, ...rest.slice(0, -1)]
}

/** The entry Back leads to; undefined at the start. */
export function before(trail: CardTrail): string | undefined {
  return trail.at(-2)
}
