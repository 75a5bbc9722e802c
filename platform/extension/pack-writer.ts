import type { Pack } from '../../glossary/pack.ts'
import type { Outcome, PackProblem } from './pack-changes.ts'
import { reasonOf, STATE, theDatabase, type PackDatabase, type Writing } from './pack-database.ts'
import { isPack } from './pack-shape.ts'
import { contentsOf, emptyState, type PackState } from './pack-state.ts'
import { announce, stateIn } from './pack-store.ts'

/**
 * Writing the reader's packs. The background is the only writer; a write is done when its promise
 * resolves, for then it is on the disk, and a background that dies before has written nothing.
 */

/** Why nothing was written: the change was refused, or the database does not take it. */
export type WriteProblem =
  | PackProblem
  | {
      /** `full`: no room is left; the others as in `StoreProblem`. */
      readonly kind: 'newer' | 'unreadable' | 'damaged' | 'full'
      readonly detail?: string
    }

export type Written =
  { readonly done: true } | { readonly done: false; readonly problem: WriteProblem }

/** Gives a pack by its number, inside the transaction. */
export type ReadContent = (content: number) => Promise<Pack | undefined>

/** Finds the next state. May await `read` and nothing else: the transaction would be over. */
export type Work = (state: PackState, read: ReadContent) => Outcome | Promise<Outcome>

const STORES = ['state', 'contents', 'handover'] as const

function begin(database: PackDatabase): Writing {
  return database.transaction([...STORES], 'readwrite', { durability: 'strict' })
}

/** Runs a change in one transaction; `handover` is used up by it. */
export async function changePacks(work: Work, handover?: string): Promise<Written> {
  return write(async (writing) => {
    const state = stateIn(await writing.objectStore('state').get(STATE))
    if (state === 'damaged') return { done: false, problem: { kind: 'damaged' } }
    const outcome = await work(state, async (content) => {
      const pack = await writing.objectStore('contents').get(content)
      return isPack(pack) ? pack : undefined
    })
    if ('problem' in outcome) return { done: false, problem: outcome.problem }
    const { contents } = outcome
    const next = { ...outcome.state, changes: state.changes + 1 }
    for (const [number, pack] of contents) await writing.objectStore('contents').put(pack, number)
    await writing.objectStore('state').put(next, STATE)
    await dropUnreachable(writing, next)
    if (handover !== undefined) await writing.objectStore('handover').delete(handover)
    return next
  })
}

/**
 * Begins anew with the given packs, or none: the only write to a damaged database. `state` is
 * complete but for its count of changes.
 */
export async function replacePacks(
  state: PackState = emptyState,
  contents: ReadonlyMap<number, Pack> = new Map(),
  handover?: string,
): Promise<Written> {
  return write(async (writing) => {
    const before = stateIn(await writing.objectStore('state').get(STATE))
    // Never a count that some page has seen already.
    const changes = (before === 'damaged' ? Date.now() : before.changes) + 1
    await writing.objectStore('contents').clear()
    for (const [number, pack] of contents) await writing.objectStore('contents').put(pack, number)
    const next = { ...state, changes }
    await writing.objectStore('state').put(next, STATE)
    if (handover !== undefined) await writing.objectStore('handover').delete(handover)
    return next
  })
}

/** Runs `work` in a transaction and waits until it is on the disk. */
async function write(
  work: (writing: Writing) => Promise<PackState | Extract<Written, { done: false }>>,
): Promise<Written> {
  const { database, problem } = await theDatabase()
  if (problem !== undefined) return { done: false, problem: { kind: problem } }
  const writing = begin(database)
  // Awaited below; until then its failure is not to be taken for one nobody looks at.
  writing.done.catch(() => undefined)
  try {
    const result = await work(writing)
    await writing.done
    if ('done' in result) return result
    await announce(result)
    return { done: true }
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined) {
      writing.abort()
      throw error
    }
    const kind = reason === 'QuotaExceededError' ? 'full' : 'unreadable'
    return { done: false, problem: { kind, detail: reason } }
  }
}

async function dropUnreachable(writing: Writing, state: PackState): Promise<void> {
  const reachable = contentsOf(state)
  const contents = writing.objectStore('contents')
  for (const number of await contents.getAllKeys()) {
    if (!reachable.has(number)) await contents.delete(number)
  }
}
