import type { Correction } from '../../glossary/context/correction.ts'
import type { Decision } from '../../glossary/context/decision.ts'
import type { Place } from './place.ts'

/** One meaning that the card can show, by its name across packs, and why it was chosen. */
export interface CardSense {
  readonly entry: string
  readonly reasons: readonly {
    readonly kind: string
    readonly effect: 'for' | 'against'
    readonly words: readonly string[]
  }[]
}

/** How far the reader's decision in a card reaches. */
export type CardScope = 'page' | 'host' | 'everywhere'

/** The reader's word on an entry. */
export interface CardAnswer {
  readonly entry: string
  readonly answer: 'yes' | 'no'
  readonly scope: CardScope
}

/** Where the reader is among the page's terms ("3 of 12"). */
export interface CardStep {
  readonly index: number
  readonly count: number
}

/** What is asked of the window that shows a card. */
export interface CardRequest {
  /** Opened by a key: takes the focus and stays until it is closed. */
  readonly byKey: boolean
  /** The term explained; absent where it is in another frame. */
  readonly place?: Place
  /** `card` beside the term, or `sheet` at the bottom of the screen. */
  readonly layout: 'card' | 'sheet'
  /** The meanings, the chosen one first. */
  readonly senses: readonly [CardSense, ...CardSense[]]
  /** Given when opened by a key. */
  readonly step?: CardStep
  readonly theme: CardTheme
  /** The card is gone, by whatever means. */
  readonly closed: () => void
  /** The reader's word on the shown sense: "not this meaning", or another one chosen. */
  readonly corrected: (entry: string, answer: 'yes' | 'no', scope: CardScope) => void
  readonly muted: (entry: string, scope: CardScope) => void
  /** Go on to the next or the previous term. */
  readonly stepped: (back: boolean) => void
}

export type CardTheme = 'system' | 'light' | 'dark'

/** What a command does with an open card: `toggle` moves the focus in, or closes it from there. */
export type CardAct = 'toggle' | 'pin' | 'copy' | 'mute' | 'reject'

/** A window that shows a card: this frame's own, or the one in the top frame. */
export interface CardPort {
  open(request: CardRequest): void
  close(): void
  /** Whether an event came from inside the card. */
  contains(event: Event): boolean
  readonly pinned: boolean
  /** Whether the focus is inside the card. */
  readonly focused: boolean
  /** Does something with the card; false where it is drawn in another frame. */
  act(act: CardAct): boolean
}

/** The chosen sense of a place. */
export interface Chosen {
  readonly sense: number
  readonly decision: Decision
}

/** What opening cards needs of a page that is marked. */
export interface MarkedPage {
  readonly theme: CardTheme
  /** Every marked place that can be seen, in reading order. */
  marks(): readonly Place[]
  /** Every place that has one of our senses, marked or possible, in reading order. */
  chosen(): readonly (readonly [Place, Chosen])[]
  chosenAt(place: Place): Chosen | undefined
  /** A sense's name across packs. */
  refOf(sense: number): string
  placesAt(text: Text): readonly Place[]
  /** Lights the place whose card is open, or none. */
  light(place: Place | undefined): void
  /** The reader's word on a sense, with what a region of this page teaches about it. */
  correction(
    region: Node,
    answer: Pick<Correction, 'pack' | 'entry' | 'answer' | 'scope'>,
  ): Correction | undefined
  /** A card was opened or is gone, by whatever means. */
  opened(place: Place): void
  closed(): void
}

/** What opened a card; a step by key says where the reader is among the page's terms. */
export interface Opening {
  readonly by: 'pointer' | 'key' | 'touch' | 'menu' | 'double-click'
  /** What a selection is called, where no term of the page stands there. */
  readonly entries?: readonly string[]
  readonly step?: CardStep
}

/** A card that the top frame shows for a frame too small for one. */
export interface CardOfFrame {
  readonly byKey: boolean
  readonly senses: readonly CardSense[]
  readonly step?: CardStep | undefined
}

/** The cards of a frame that is marked. */
export interface FrameCards {
  /** Whether a card is open that does not follow the pointer. */
  readonly holds: boolean
  /** Whether this frame shows a card for another one. */
  readonly showsOther: boolean
  /** Whether an event came from inside the open card. */
  contains(event: Event): boolean
  open(place: Place, how: Opening): void
  /** Explains what is selected; `entries` are called just so. False where there is nothing to say. */
  lookUp(entries: readonly string[]): boolean
  /** Opens the card of the next or previous term; after the last comes the first. */
  step(back: boolean): void
  /** Goes to the next place of an entry that was not gone to yet, and lights it for a moment. */
  jump(entry: string): void
  /** Does something with the open card; false where none is open in this frame. */
  act(act: CardAct): boolean
  /** The reader's word on an entry, given outside the page. */
  correct(answer: CardAnswer): void
  /** The page changed: an open card stays with its term where that is still there, else it goes. */
  follow(): void
  close(): void
  /** Closes this frame's own card unless it was pinned: one opens in another frame. */
  giveWay(): void
  /** Shows a card for another frame, or takes it away (`null`). */
  showAbove(frame: number, card: CardOfFrame | null): void
  /** The card that the top frame showed for this one is gone. */
  aboveClosed(): void
}

/** The code for cards, in the same isolated world as the page script. */
export interface CardsPort {
  /** The element that carries the card: its text is ours, not the page's. */
  readonly host: Element
  /** Cards for a page that is marked, until the signal fires. */
  begin(page: MarkedPage, signal: AbortSignal): FrameCards
}
