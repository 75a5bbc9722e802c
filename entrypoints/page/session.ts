import type { MarkedPage } from '../../platform/dom/card-port.ts'
import type { InView } from '../../platform/dom/in-view.ts'
import { hasReader } from '../../platform/dom/page-focus.ts'
import { readSlot } from '../../platform/dom/world-slot.ts'
import { call } from '../../platform/extension/page-call.ts'
import type { Order, Taken } from '../../platform/extension/orders.ts'
import type { PageSetup } from '../../platform/extension/state.ts'
import { Cards } from './cards.ts'
import { Lexicon } from './lexicon.ts'
import { Judge } from './judge.ts'
import { Painter } from './painter.ts'
import { watchPointer } from './pointer.ts'
import { guardRegistry } from './registry-guard.ts'
import { Reader } from './reader.ts'
import { Reporter } from './reporter.ts'
import { watchTaps } from './taps.ts'

function tellView(entries: readonly string[]): void {
  void call('page-view', { entries: [...entries] }).catch(() => {})
}

export type OnSetup = Extract<PageSetup, { on: true }>

/**
 * Glosslight at work in one frame, from one setup: finds, decides, paints, and shows cards.
 * Everything hangs on one signal; after `stop` the page is as it was found.
 */
export class Session {
  readonly #ended = new AbortController()
  readonly #painter: Painter
  readonly #reporter: Reporter
  readonly #cards: Cards
  #view: InView | undefined
  readonly #check: () => void

  /**
   * @param check looks whether the extension is still there; called now and then.
   * @param replaced the page wrote itself anew, and took our listeners along.
   */
  constructor(setup: OnSetup, check: () => void, replaced: () => void) {
    const { signal } = this.#ended
    this.#check = check
    const lexicon = new Lexicon(setup)
    const judge = new Judge(setup, lexicon)
    this.#reporter = new Reporter(signal)
    this.#painter = new Painter(setup, lexicon, judge, () => this.#changed(), signal)
    const page: MarkedPage = {
      theme: setup.settings.theme,
      marks: () => this.#painter.marks(),
      chosen: () => this.#painter.chosen(),
      chosenAt: (place) => this.#painter.chosenAt(place),
      refOf: (sense) => lexicon.refOf(sense),
      placesAt: (text) => judge.places.at(text),
      light: (place) => this.#painter.light(place),
      correction: (region, answer) => judge.correction(region, answer),
      opened: (place) => pointer.opened(place),
      closed: () => pointer.closed(),
    }
    this.#cards = new Cards(page, signal)
    const reader = new Reader(lexicon, judge, this.#painter, replaced, signal)
    const pointer = watchPointer(this.#painter, this.#cards, () => this.#check(), signal)
    watchTaps(this.#painter, this.#cards, setup.settings.doubleClick, signal)
    guardRegistry(this.#painter, signal)
    reader.start().then(
      () => this.#reporter.done(this.#painter),
      (error: unknown) => {
        // Stopped while reading.
        if (!signal.aborted) throw error
      },
    )
  }

  #changed(): void {
    this.#reporter.changed(this.#painter)
    this.#cards.loaded?.follow()
    this.#view?.changed()
  }

  /** Does what the background says; false where the order is not for this frame. */
  obey(order: Order): Taken {
    if (order.order === 'look-up') {
      return this.#cards.use((cards) => cards.lookUp(order.entries))
    }
    if (order.order === 'step') return this.#step(order.back, order.focused === true)
    if (order.order === 'card') {
      return (order.focused !== true || hasReader()) && this.#cards.loaded?.act(order.act) === true
    }
    if (order.order === 'watch-view') this.#watch()
    else {
      void this.#cards.use((cards) => {
        if (order.order === 'jump') cards.jump(order.entry)
        if (order.order === 'correct') cards.correct(order)
        if (order.order === 'show-above') cards.showAbove(order.frame, order.card)
        if (order.order === 'above-closed') cards.aboveClosed()
      })
    }
    return true
  }

  #step(back: boolean, focused: boolean): boolean {
    const { loaded } = this.#cards
    const can = this.#painter.hasMarks || loaded?.showsOther === true
    if (!can || (focused && !hasReader())) {
      loaded?.giveWay()
      return false
    }
    void this.#cards.use((cards) => cards.step(back))
    return true
  }

  /** Without the sense decision no term stands here, and nothing can come into view. */
  #watch(): void {
    const { signal } = this.#ended
    const Watch = readSlot('senses')?.InView
    if (Watch !== undefined) this.#view ??= new Watch(this.#painter, tellView, signal)
    this.#view?.asked()
  }

  /** Nothing changed but who knows of us: tell again what is here. */
  resume(): void {
    this.#painter.assert()
    this.#reporter.again(this.#painter)
  }

  stop(): void {
    this.#ended.abort()
    this.#cards.close()
    this.#painter.clear()
  }
}
