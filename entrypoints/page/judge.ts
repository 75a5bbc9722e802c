import type { Decider } from '../../glossary/context/decide.ts'
import type { Decision } from '../../glossary/context/decision.ts'
import type { Correction } from '../../glossary/context/correction.ts'
import type { Chosen } from '../../platform/dom/card-port.ts'
import type { RegionReading } from '../../platform/dom/region-reading.ts'
import { parentOf } from '../../platform/dom/safe-dom.ts'
import { PlaceStore } from '../../platform/dom/place-store.ts'
import type { Place } from '../../platform/dom/place.ts'
import type { Slice } from '../../platform/dom/slices.ts'
import type { FlowReader } from '../../platform/dom/text-flow.ts'
import type { SensesPort } from '../../platform/dom/world-slot.ts'
import type { Lexicon } from './lexicon.ts'
import { loadPart } from './parts.ts'
import type { OnSetup } from './session.ts'

/** A region is decided again when this share of its text has changed. */
const MATERIAL = 0.2

/** What was decided about a region, and on what reading of it. */
export interface Verdict {
  readonly reading: RegionReading
  readonly decisions: ReadonlyMap<number, Decision>
  /** The senses that stood in the region when it was decided. */
  readonly asked: ReadonlySet<number>
}

interface RegionState {
  verdict?: Verdict
  /** The next one, while it is being made. */
  coming?: Promise<Verdict | undefined> | undefined
  /** Characters changed since the verdict. */
  changed: number
}

/** Keeps the places of a page and decides, region by region, what their terms mean there. */
export class Judge {
  readonly places = new PlaceStore()
  readonly #setup: OnSetup
  readonly #lexicon: Lexicon
  #senses: SensesPort | undefined
  #decider: Decider | undefined
  #deciding = -1
  readonly #regions = new WeakMap<Node, RegionState>()
  readonly #open = new Set<Node>()

  constructor(setup: OnSetup, lexicon: Lexicon) {
    this.#setup = setup
    this.#lexicon = lexicon
  }

  /** Gets ready to decide; false where the code for it cannot be had. */
  async prepare(): Promise<boolean> {
    this.#senses ??= await loadPart('senses')
    const { senses } = this.#lexicon
    // The list of senses grows where terms are asked for; indexes stay.
    if (this.#deciding !== senses.length) {
      this.#decider = this.#senses?.createDecider(senses)
      this.#deciding = senses.length
    }
    return this.#decider !== undefined
  }

  add(place: Place): void {
    this.places.add(place)
    this.#open.add(place.region)
  }

  /** Forgets the places in a text node that has gone or will be read again. */
  drop(text: Text, painter: { unpaint(place: Place): void }): void {
    for (const place of this.places.drop(text)) {
      painter.unpaint(place)
      this.#open.add(place.region)
    }
  }

  /** Counts changed text towards the next decision about its region. */
  changed(text: Text, flows: FlowReader): void {
    const parent = parentOf(text)
    const state = parent === null ? undefined : this.#regions.get(flows.of(parent).region)
    if (state !== undefined) state.changed += text.length
  }

  /** The regions whose marks may have to change, each once. */
  takeOpen(): readonly Node[] {
    const open = [...this.#open]
    this.#open.clear()
    return open
  }

  /** What holds in a region, decided anew where its text has changed materially. */
  async verdictOn(region: Node, slice: Slice, signal: AbortSignal): Promise<Verdict | undefined> {
    const state = this.#regions.get(region) ?? { changed: 0 }
    this.#regions.set(region, state)
    // Two that want it at the same time make it once, and look again whether it still holds.
    while (state.coming !== undefined) await state.coming
    const { verdict, changed } = state
    if (verdict !== undefined && !this.#isStale(verdict, changed, this.places.in(region))) {
      return verdict
    }
    state.coming = this.#decide(region, slice, signal)
    try {
      const made = await state.coming
      // What changed while it was being made counts towards the next.
      if (made !== undefined)
        Object.assign(state, { verdict: made, changed: state.changed - changed })
      return made
    } finally {
      state.coming = undefined
    }
  }

  async #decide(region: Node, slice: Slice, signal: AbortSignal): Promise<Verdict | undefined> {
    if (this.#senses === undefined || this.#decider === undefined) return undefined
    const places = [...this.places.in(region)]
    const finder = await this.#lexicon.finder(slice, signal)
    const reading = await slice.finish(this.#senses.readRegion(region, finder, places), signal)
    const page = { ...reading.page, corrections: this.#setup.corrections }
    const decided = await slice.finish(this.#decider.steps(page), signal)
    const decisions = new Map(decided.map((decision) => [decision.sense, decision]))
    const asked = new Set<number>()
    for (const place of places) for (const sense of place.senses) asked.add(sense)
    return { reading, decisions, asked }
  }

  #isStale(verdict: Verdict, changed: number, places: ReadonlySet<Place>): boolean {
    if (changed > MATERIAL * Math.max(verdict.reading.page.text.length, 200)) return true
    for (const place of places) {
      if (place.senses.some((sense) => !verdict.asked.has(sense))) return true
    }
    return false
  }

  /** The sense a place has here, marked or merely possible; undefined for neither. */
  senseAt(place: Place, verdict: Verdict): Chosen | undefined {
    const occurrence = verdict.reading.occurrenceOf(place)
    let possible: Chosen | undefined
    for (const sense of place.senses) {
      const decision = verdict.decisions.get(sense)
      if (decision === undefined || decision.verdict === 'nothing') continue
      if (occurrence !== undefined && decision.excluded.includes(occurrence)) continue
      // Where two senses share a form, each place goes to one of them.
      const isOurs = occurrence === undefined || decision.occurrences.includes(occurrence)
      if (decision.verdict === 'mark' && isOurs) return { sense, decision }
      if (decision.verdict === 'mark') continue
      possible ??= { sense, decision }
    }
    return possible
  }

  /** The reader's word on a sense, with what this page teaches about it. */
  correction(region: Node, answer: Pick<Correction, 'pack' | 'entry' | 'answer' | 'scope'>) {
    const page = this.#regions.get(region)?.verdict?.reading.page
    return page === undefined ? undefined : this.#senses?.learnFrom(answer, page)
  }
}
