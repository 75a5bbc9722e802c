/**
 * The rules by which two browsers of one reader come to agree. Values are JSON texts in one fixed
 * form under keys; what is compared is the text.
 */

export type Values = ReadonlyMap<string, string>

/** What each side has to change to agree; undefined takes a key away. */
export interface Merge {
  readonly toLocal: ReadonlyMap<string, string | undefined>
  readonly toRemote: ReadonlyMap<string, string | undefined>
  /** Keys that both sides have changed, differently: what is here stays, and goes there. */
  readonly contested: readonly string[]
}

/**
 * Merges by what both sides last agreed on (`base`): a key that only one side has changed since is
 * taken from it; one that both have changed is taken from here.
 */
export function mergeValues(base: Values, local: Values, remote: Values): Merge {
  const toLocal = new Map<string, string | undefined>()
  const toRemote = new Map<string, string | undefined>()
  const contested: string[] = []
  for (const key of new Set([...local.keys(), ...remote.keys()])) {
    const [was, here, there] = [base.get(key), local.get(key), remote.get(key)]
    if (here === there) continue
    if (here === was) toLocal.set(key, there)
    else toRemote.set(key, here)
    if (here !== was && there !== was) contested.push(key)
  }
  return { toLocal, toRemote, contested }
}

/** What `storage.sync` holds: the same in both browsers (Firefox does not name its numbers). */
export const SYNC_LIMITS = {
  /** Bytes of one key with its value. */
  item: 8_192,
  /** Bytes of all. */
  total: 102_400,
  items: 512,
} as const

const encoder = new TextEncoder()

/** Bytes that a key and its value count for. */
export function bytesOf(key: string, value: string): number {
  return encoder.encode(key).length + encoder.encode(value).length
}

/** The changes that fit, and the keys whose value stays behind. */
export interface Fitted {
  readonly changes: ReadonlyMap<string, string | undefined>
  readonly left: readonly string[]
}

/**
 * Picks the changes that `storage.sync` has room for, in their order, beside what it holds
 * already. A value that does not fit leaves the one there as it is: taking that away would take it
 * from the reader's other browsers too.
 */
export function fitChanges(remote: Values, changes: Merge['toRemote']): Fitted {
  const sizes = new Map([...remote].map(([key, value]) => [key, bytesOf(key, value)]))
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const fitting = new Map<string, string | undefined>()
  const left: string[] = []
  const goneFirst = [...changes].toSorted(
    ([, a], [, b]) => Number(a !== undefined) - Number(b !== undefined),
  )
  for (const [key, value] of goneFirst) {
    const before = sizes.get(key) ?? 0
    const size = value === undefined ? 0 : bytesOf(key, value)
    const items = sizes.size + (sizes.has(key) ? 0 : 1)
    const fits = size <= SYNC_LIMITS.item && total - before + size <= SYNC_LIMITS.total
    if (value !== undefined && (!fits || items > SYNC_LIMITS.items)) {
      left.push(key)
      continue
    }
    fitting.set(key, value)
    total += size - before
    if (value === undefined) sizes.delete(key)
    else sizes.set(key, size)
  }
  return { changes: fitting, left }
}

/** `values` after `changes`. */
export function withChanges(values: Values, changes: Merge['toRemote']): Values {
  const next = new Map(values)
  for (const [key, value] of changes) {
    if (value === undefined) next.delete(key)
    else next.set(key, value)
  }
  return next
}

/** What both sides have alike: the base of the next merge. */
export function agreed(local: Values, remote: Values): Values {
  return new Map([...local].filter(([key, value]) => remote.get(key) === value))
}

/** JSON in one fixed form: members in the order of their names, whatever order a store gives. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    const members = Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(members)
  })
}
