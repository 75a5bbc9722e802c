import type { UpdateDoubt } from '../glossary/subscription/update-doubts.ts'

/** Why a check brought nothing; `detail` is a fact to show beside it. */
export interface SubscriptionProblemModel {
  readonly kind:
    | 'address'
    | 'no-access'
    | 'unreachable'
    | 'status'
    | 'type'
    | 'too-large'
    | 'too-slow'
    | 'encoding'
    | 'pack'
    | 'pin'
    | 'built-in'
    | 'taken'
  readonly detail?: string | undefined
}

export interface TallyModel {
  readonly count: number
  /** The first few. */
  readonly terms: readonly string[]
}

/** An update that waits for the reader. */
export interface PendingModel {
  /** Names the very text the reader is shown. */
  readonly hash: string
  readonly title: string
  readonly revision: number
  readonly doubts: readonly UpdateDoubt[]
  readonly added: TallyModel
  readonly changed: TallyModel
  readonly removed: TallyModel
}

/** An address that a pack is kept fresh from. */
export interface SubscriptionModel {
  readonly url: string
  /** ISO moments of the last check that went well, and of the next. */
  readonly reached?: string
  readonly next: string
  /** SHA-256 of the only text that may be taken. */
  readonly pin?: string
  /** True while it is being checked. */
  readonly checking: boolean
  readonly problem?: SubscriptionProblemModel
  readonly pending?: PendingModel
  /** Set by an administrator: cannot be ended. */
  readonly locked: boolean
}

export interface SubscriptionCallbacks {
  readonly onRefresh: (url: string) => void
  readonly onReview: (url: string) => void
  readonly onApply: (url: string, hash: string) => void
  readonly onDismiss: (url: string, hash: string) => void
  readonly onEnd: (url: string, keepPack: boolean) => void
  /** Asks the browser for access to the host (problem `no-access`). */
  readonly onAllow: (url: string) => void
}
