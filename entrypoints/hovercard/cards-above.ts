import type { CardAct, CardOfFrame, CardPort, CardTheme } from '../../platform/dom/card-port.ts'
import { listenFor } from '../../platform/dom/dismissal.ts'
import { DELAYS } from '../../platform/dom/hover-state.ts'
import { call } from '../../platform/extension/page-call.ts'

/** Shows, in the top frame, cards for frames that have no room, as a sheet. */
export class CardsAbove {
  readonly #port: CardPort & { readonly host: Element }
  readonly #theme: CardTheme
  readonly #dismissal: { opened(): void }
  /** The frame whose card is shown. */
  #frame: number | undefined
  #turn = 0
  #entered = false
  #shown: AbortController | undefined

  constructor(port: CardPort & { readonly host: Element }, theme: CardTheme, signal: AbortSignal) {
    this.#port = port
    this.#theme = theme
    this.#dismissal = listenFor({
      isOpen: () => this.isOpen,
      isPinned: () => port.pinned,
      isInside: (event) => port.contains(event),
      close: () => this.close(),
      signal,
    })
  }

  get isOpen(): boolean {
    return this.#frame !== undefined
  }

  /** Shows what a frame asks for, or takes it away (`null`) unless the reader is in it. */
  show(frame: number, card: CardOfFrame | null): void {
    if (card === null) {
      if (!this.#entered) this.close()
      return
    }
    const [first, ...others] = card.senses
    if (first === undefined) return
    const turn = ++this.#turn
    this.#frame = frame
    this.#dismissal.opened()
    this.#port.open({
      byKey: card.byKey,
      layout: 'sheet',
      senses: [first, ...others],
      theme: this.#theme,
      ...(card.step === undefined ? {} : { step: card.step }),
      closed: () => {
        if (turn === this.#turn) this.#end()
        // A card that gives way to the next one of its frame has not ended for that frame.
        if (this.#frame !== frame) void call('card-above-closed', { frame })
      },
      corrected: (entry, answer, scope) =>
        void call('correct-below', { frame, entry, answer, scope }),
      muted: (entry, scope) => void call('mute', { entry, scope }),
      stepped: (back) => void call('step-below', { frame, back }),
    })
    this.#watch(this.#port.host)
  }

  #end(): void {
    this.#frame = undefined
    this.#shown?.abort()
  }

  /** While the reader's pointer is in the sheet, the frame below cannot take it away. */
  #watch(host: Element): void {
    this.#entered = false
    this.#shown?.abort()
    this.#shown = new AbortController()
    const { signal } = this.#shown
    let leaving: ReturnType<typeof setTimeout> | undefined
    const enter = () => {
      this.#entered = true
      clearTimeout(leaving)
    }
    const leave = () => {
      leaving = setTimeout(() => this.close(), DELAYS.grace)
    }
    host.addEventListener('pointerenter', enter, { signal })
    host.addEventListener('pointerleave', leave, { signal })
    signal.addEventListener('abort', () => clearTimeout(leaving))
  }

  /** Does something with the open card; false where none is. */
  act(act: CardAct): boolean {
    return this.isOpen && this.#port.act(act)
  }

  /** Has the frame whose card is shown step on; false where none is. */
  step(back: boolean): boolean {
    if (this.#frame === undefined) return false
    void call('step-below', { frame: this.#frame, back })
    return true
  }

  close(): void {
    if (this.isOpen) this.#port.close()
  }
}
