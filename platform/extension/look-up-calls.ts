import * as v from 'valibot'
import type { Agreement } from '../../glossary/look-up/form-lines.ts'
import type { EntryRef } from './entry-ref.ts'
import type { EntryDetail } from './state.ts'

/** Longer texts are no terms: the longest term has 300 characters. */
export const LONGEST_LOOKED_UP = 300

/** So many entries are answered at most. */
export const MOST_FOUND = 20

const entry = v.pipe(v.string(), v.minLength(1), v.maxLength(400))

/**
 * Calls of our own pages that look terms up. A popup has no tab by which the background could tell
 * a private window, so `private` says whether packs kept there alone are looked through as well.
 */
export const lookUpCalls = {
  /** The entries that come nearest to what was typed; nothing typed gets ready for the next call. */
  'look-up': {
    from: 'extension',
    request: v.object({
      typed: v.pipe(v.string(), v.maxLength(LONGEST_LOOKED_UP)),
      private: v.boolean(),
    }),
  },
  /** All that is shown of an entry that was found; null where no pack has it any more. */
  'read-found': { from: 'extension', request: v.object({ entry, private: v.boolean() }) },
} as const

/** An entry that was found, told apart from others by its pack and who wrote of it, and when. */
export interface FoundEntry {
  readonly entry: EntryRef
  readonly term: string
  readonly expansion?: string
  /** The form that agrees with what was typed, and how it does. */
  readonly form: string
  readonly by: Agreement
  /** BCP 47 tag of the term. */
  readonly language: string
  /** Title of the pack. */
  readonly pack: string
  /** Of the source of its first passage, where it has one. */
  readonly author?: string
  readonly date?: string
}

/**
 * The one entry that was meant: the only one with just this form, or the only one whose term it is,
 * letter by letter. Undefined where there are several, or where none is called so.
 */
export function onlyExact(found: readonly FoundEntry[], typed: string): FoundEntry | undefined {
  const exact = found.filter(({ by }) => by === 'exact')
  const [first, ...others] = exact
  if (others.length === 0) return first
  const [named, ...more] = exact.filter(({ term }) => term === typed.trim())
  return more.length === 0 ? named : undefined
}

/** What was found, best first; `more` where further entries agree to the letter. */
export interface FoundEntries {
  readonly found: readonly FoundEntry[]
  readonly more: boolean
}

export interface LookUpReplies {
  readonly 'look-up': FoundEntries
  readonly 'read-found': EntryDetail | null
}
