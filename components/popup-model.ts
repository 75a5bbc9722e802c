import type { EntryModel } from './entry-model.ts'
import type { LookUpProps } from './LookUp.tsx'
import type { OutcomeModel } from './outcome-model.ts'
import type { DoubtModel, WhyModel } from './reason-model.ts'
import type { Scope } from './scope.ts'
import type { SiteCallbacks, SiteModel } from './site-model.ts'

/** A term of this page. */
export interface PageTerm {
  readonly entry: EntryModel
  /** Occurrences in the page, its frames and open shadow roots. */
  readonly count: number
  readonly muted: boolean
  /** What decided for this meaning; absent: no such line. */
  readonly why?: WhyModel
}

/** A term found and not marked. */
export interface PossibleTerm {
  readonly entry: EntryModel
  readonly count: number
  readonly doubt: DoubtModel
}

/** What the reader has just decided about a term, told with the way back. */
export interface NoticeModel {
  /** `no` and `yes` are answers to "is this the meaning?"; `undone`: the decision is taken back. */
  readonly kind: 'muted' | 'no' | 'yes' | 'undone'
  readonly term: string
  /** How far an answer reaches. */
  readonly scope?: Scope
}

/** Everything the popup shows. */
export interface PopupModel {
  /** `reading` until the page has answered for the first time. */
  readonly phase: 'reading' | 'ready'
  readonly site: SiteModel
  /** The outcome the page's terms belong to; absent where no briefing of that kind applies. */
  readonly outcome?: OutcomeModel
  /** In reading order. */
  readonly terms: readonly PageTerm[]
  readonly possible: readonly PossibleTerm[]
  /** The current keys for the next term ("Alt+Shift+."), as the browser tells them. */
  readonly nextTermKeys?: string
  readonly notice?: NoticeModel
  /** What can be made of the page; absent where nothing can be read. */
  readonly make?: { readonly isGlossary: boolean }
}

/** What a reader can do with the terms of a page. */
export interface TermCallbacks {
  /** Goes to the next occurrence of the entry's terms in the page. */
  readonly onJump: (entry: string) => void
  readonly onMute: (entry: string, muted: boolean) => void
  /** Whether the page means the entry: "not this meaning" is `no`. */
  readonly onAnswer: (entry: string, answer: 'yes' | 'no', scope: Scope) => void
  /** Takes the decision of the notice back. */
  readonly onUndo: () => void
}

export interface PopupCallbacks extends SiteCallbacks, TermCallbacks {
  /** Makes a briefing of the page's article, or a glossary of the terms it declares. */
  readonly onMake: (what: 'article' | 'terms') => void
  readonly onOpenOptions: () => void
  /** What the field at the top looks up. */
  readonly lookUp: LookUpProps
  /** Opens the side panel; absent where there is none. */
  readonly onOpenPanel?: (() => void) | undefined
}
