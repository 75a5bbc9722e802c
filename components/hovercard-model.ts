import type { EntryModel } from './entry-model.ts'
import type { WhyModel } from './reason-model.ts'
import type { Scope } from './scope.ts'

/** Another meaning the reader may choose for the term on this page. */
export interface OtherSense {
  /** Id of the entry that carries it. */
  readonly id: string
  /** "International Triathlon Union" */
  readonly label: string
  /** BCP 47 tag of `label`. */
  readonly language: string
}

/** Everything the card shows. */
export interface HovercardModel {
  readonly entry: EntryModel
  /** What decided for this meaning; absent: no such line. */
  readonly why?: WhyModel
  readonly otherSenses: readonly OtherSense[]
  /** The term the reader came from by a related term; shows the way back. */
  readonly cameFrom?: string
  /** Place among the page's marked terms, from 1: "3 of 12". */
  readonly place?: { readonly index: number; readonly total: number }
  readonly pinned: boolean
  /** Host named in "on this site"; absent: that scope is not offered. */
  readonly site?: string
  /** Scopes offered for muting and for "not this meaning". */
  readonly scopes: readonly Scope[]
  /** `card` floats beside the term; `sheet` is the bottom sheet of narrow and touch screens. */
  readonly layout: 'card' | 'sheet'
  /** Told for a moment, such as that the page does not have the passage any more. */
  readonly told?: string
}

export interface HovercardCallbacks {
  readonly onOpenRelated: (id: string) => void
  readonly onBack: () => void
  /** The text to put on the clipboard is `citationText(entry)`. The promise tells of success. */
  readonly onCopy: () => Promise<boolean>
  readonly onPin: (pinned: boolean) => void
  readonly onMute: (scope: Scope) => void
  /** "Not this meaning": with the id of the right one, or without where none is offered. */
  readonly onReject: (scope: Scope, sense?: string) => void
  readonly onClose: () => void
  /** Goes on to the next or the previous term; absent where there is nowhere to go. */
  readonly onStep?: ((back: boolean) => void) | undefined
}
