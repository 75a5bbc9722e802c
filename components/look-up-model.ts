import type { EntryModel } from './entry-model.ts'

/** An entry that was found, as a line of a list. */
export interface FoundModel {
  readonly id: string
  readonly term: string
  readonly expansion?: string
  /** Another form of it by which it was found. */
  readonly form?: string
  /** True where it merely resembles what was typed. */
  readonly near: boolean
  /** BCP 47 tag of term, expansion and form. */
  readonly language: string
  /** Title of its pack. */
  readonly pack: string
  readonly author?: string
  /** ISO day of its first passage. */
  readonly date?: string
}

/** The entry that is shown, with where it comes from. */
export interface ChosenModel {
  readonly entry: EntryModel
  /** Title of its pack. */
  readonly pack: string
  /** The term the reader came from by a related term; without one, back is to the list. */
  readonly cameFrom?: string
}

/** Everything a look-up shows. */
export interface LookUpModel {
  readonly typed: string
  /** The last answer; of what was typed before it, until the next one has come. */
  readonly answer?: {
    readonly to: string
    readonly found: readonly FoundModel[]
    /** Whether further ones agree to the letter. */
    readonly more: boolean
  }
  readonly chosen?: ChosenModel
}

export interface LookUpCallbacks {
  readonly onType: (typed: string) => void
  /** Shows an entry, of the list or related to the one that is shown. */
  readonly onChoose: (id: string) => void
  /** From the entry shown to the one before it, or to the list. */
  readonly onBack: () => void
}
