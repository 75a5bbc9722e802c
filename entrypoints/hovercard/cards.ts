import type {
  CardAct,
  CardAnswer,
  CardOfFrame,
  CardPort,
  CardSense,
  FrameCards,
  MarkedPage,
  Opening,
} from '../../platform/dom/card-port.ts'
import { listenFor } from '../../platform/dom/dismissal.ts'
import { isIntact, type Place } from '../../platform/dom/place.ts'
import { call } from '../../platform/extension/page-call.ts'
import { CardsAbove } from './cards-above.ts'
import { lookedUp } from './look-ups.ts'
import { isCramped, portAbove } from './port-above.ts'
import { jumpTo, stepFrom } from './steps.ts'

/** Screens narrower than this, in CSS pixels, have no room for a card beside a finger. */
const NARROW = 600

/** Stands where the reasons would: the reader asked, and the page may not mean it. */
const ASKED = [{ kind: 'asked', effect: 'for', words: [] }] as const

/** So many meanings are told apart on one card. */
const MOST_SENSES = 10

/** Opens and closes the card of a frame that is marked, and those it shows for other frames. */
export class Cards implements FrameCards {
  readonly #page: MarkedPage
  readonly #own: CardPort
  readonly #above: CardsAbove
  readonly #dismissal: { opened(): void }
  #open: Place | undefined
  #how: Opening = { by: 'pointer' }
  #turn = 0
  /** Where the open card is drawn: here, or in the top frame. */
  #port: CardPort

  constructor(page: MarkedPage, port: CardPort & { readonly host: Element }, signal: AbortSignal) {
    this.#page = page
    this.#own = port
    this.#port = port
    this.#above = new CardsAbove(port, page.theme, signal)
    this.#dismissal = listenFor({
      isOpen: () => this.#open !== undefined,
      isPinned: () => this.#port.pinned,
      isInside: (event) => this.contains(event),
      close: () => this.close(),
      signal,
    })
    signal.addEventListener('abort', () => {
      this.close()
      this.#above.close()
    })
  }

  /** A card opened by key, tap or look-up, pinned or with the focus in it does not follow the pointer. */
  get holds(): boolean {
    if (this.#open === undefined) return false
    return this.#how.by !== 'pointer' || this.#port.pinned || this.#port.focused
  }

  get showsOther(): boolean {
    return this.#above.isOpen
  }

  contains(event: Event): boolean {
    return this.#open !== undefined && this.#port.contains(event)
  }

  open(place: Place, how: Opening): void {
    const [first, ...others] = this.#senses(place, how)
    if (first === undefined) return
    this.#port = isCramped() ? portAbove : this.#own
    this.#open = place
    this.#how = how
    this.#page.light(place)
    this.#page.opened(place)
    this.#dismissal.opened()
    const turn = ++this.#turn
    this.#port.open({
      byKey: how.by === 'key' || how.by === 'menu',
      place,
      layout: how.by === 'touch' && innerWidth < NARROW ? 'sheet' : 'card',
      senses: [first, ...others],
      theme: this.#page.theme,
      ...(how.step === undefined ? {} : { step: how.step }),
      // A card that gives way to the next one says so too.
      closed: () => turn === this.#turn && this.#closed(),
      corrected: (entry, answer, scope) => this.#correct(place.region, { entry, answer, scope }),
      muted: (entry, scope) => void call('mute', { entry, scope }),
      stepped: (back) => this.step(back),
    })
  }

  lookUp(entries: readonly string[]): boolean {
    const found = lookedUp(this.#page, entries)
    if (found === undefined) return false
    this.open(found.place, found.how)
    return true
  }

  step(back: boolean): void {
    if (this.#above.step(back)) return
    const next = stepFrom(this.#page, this.#open, back)
    if (next !== undefined) this.open(next.place, { by: 'key', step: next.step })
  }

  jump(entry: string): void {
    jumpTo(this.#page, entry, () => this.#open)
  }

  act(act: CardAct): boolean {
    if (this.#open !== undefined && this.#port.act(act)) return true
    return this.#above.act(act)
  }

  follow(): void {
    const open = this.#open
    if (open === undefined) return
    if (this.#how.entries !== undefined) {
      // A selection is no term of the page: it stays while its text does.
      if (!isIntact(open)) this.close()
      return
    }
    const here = this.#page.placesAt(open.start)
    if (here.includes(open)) return
    const same = here.find(
      ({ startOffset, endOffset }) =>
        startOffset === open.startOffset && endOffset === open.endOffset,
    )
    if (same === undefined) {
      this.close()
      return
    }
    this.#open = same
    this.#page.light(same)
    this.#page.opened(same)
  }

  close(): void {
    if (this.#open !== undefined) this.#port.close()
  }

  giveWay(): void {
    // One drawn in the top frame is that frame's to close.
    if (this.#port === this.#own && !this.#port.pinned) this.close()
  }

  showAbove(frame: number, card: CardOfFrame | null): void {
    this.#above.show(frame, card)
  }

  aboveClosed(): void {
    portAbove.ended()
  }

  #closed(): void {
    this.#open = undefined
    this.#page.light(undefined)
    this.#page.closed()
  }

  /** The meanings of a marked place as they were decided; of what was looked up, all there are. */
  #senses(place: Place, { by, entries }: Opening): CardSense[] {
    const chosen = this.#page.chosenAt(place)
    const refOf = (sense: number) => this.#page.refOf(sense)
    if (entries === undefined && chosen?.decision.verdict === 'mark') {
      const { reasons, alternatives } = chosen.decision
      const others = alternatives.map((sense) => ({ entry: refOf(sense), reasons: [] }))
      return [{ entry: refOf(chosen.sense), reasons }, ...others]
    }
    if (by !== 'menu' && by !== 'double-click') return []
    const likely = chosen === undefined ? [] : [refOf(chosen.sense)]
    const all = new Set(entries ?? [...likely, ...place.senses.map(refOf)])
    return [...all].slice(0, MOST_SENSES).map((entry) => ({ entry, reasons: ASKED }))
  }

  correct(answer: CardAnswer): void {
    const found = this.#page
      .chosen()
      .find(([, { sense }]) => this.#page.refOf(sense) === answer.entry)
    if (found !== undefined) this.#correct(found[0].region, answer)
  }

  #correct(region: Node, { entry, answer, scope }: CardAnswer): void {
    const at = entry.lastIndexOf('#')
    const sense = { pack: entry.slice(0, at), entry: entry.slice(at + 1), answer, scope }
    const correction = this.#page.correction(region, sense)
    if (correction === undefined) return
    const { words, ...rest } = correction
    void call('correct', { ...rest, words: [...words] })
  }
}
