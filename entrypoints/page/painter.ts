import { HiddenPlaces, isPlaceVisible } from '../../platform/dom/hidden-places.ts'
import type { Chosen } from '../../platform/dom/card-port.ts'
import { Highlighter } from '../../platform/dom/highlighter.ts'
import { inReadingOrder, type Place } from '../../platform/dom/place.ts'
import type { MarkSheet } from '../../platform/dom/mark-sheet.ts'
import { Slice } from '../../platform/dom/slices.ts'
import { readSlot } from '../../platform/dom/world-slot.ts'
import type { Judge, Verdict } from './judge.ts'
import type { Lexicon } from './lexicon.ts'
import type { OnSetup } from './session.ts'

const DENSITIES = { all: 'all', first: 'first-per-section', quiet: 'quiet' } as const

/** What is known of one sense on the page. */
export interface SenseTally extends Chosen {
  /** The place first found. */
  readonly first: Place
  marked: number
  possible: number
}

/** Paints what was decided, and knows what is painted. */
export class Painter {
  readonly #setup: OnSetup
  readonly #judge: Judge
  readonly #highlighter: Highlighter
  readonly #hidden: HiddenPlaces
  #sheet: MarkSheet | undefined
  readonly #roots = new Set<ShadowRoot>()
  readonly #muted: ReadonlySet<string>
  readonly #lexicon: Lexicon
  /** Places of private packs: found and explained, and in no registry that the page can read. */
  readonly #unpainted = new Set<Place>()
  readonly #chosen = new WeakMap<Place, Chosen>()
  readonly #changed: () => void
  readonly #signal: AbortSignal

  constructor(
    setup: OnSetup,
    lexicon: Lexicon,
    judge: Judge,
    changed: () => void,
    signal: AbortSignal,
  ) {
    this.#setup = setup
    this.#judge = judge
    this.#changed = changed
    this.#signal = signal
    this.#highlighter = new Highlighter(setup.settings.markStyle)
    this.#muted = new Set(setup.muted)
    this.#lexicon = lexicon
    this.#hidden = new HiddenPlaces((places) => {
      for (const place of places) this.#highlighter.paint(place)
      this.#changed()
    }, signal)
  }

  /** Brings a region's marks in line with what holds there now. */
  async paint(region: Node, slice: Slice): Promise<void> {
    const { places } = this.#judge
    const verdict =
      places.in(region).size > 0
        ? await this.#judge.verdictOn(region, slice, this.#signal)
        : undefined
    if (verdict !== undefined) {
      const all = [...places.in(region)]
      const marked = new Set<Place>()
      await slice.each(all, this.#signal, (place) => {
        if (this.#choose(place, verdict)) marked.add(place)
      })
      const wanted = this.#wanted(marked, verdict)
      await slice.each(all, this.#signal, (place) => {
        // It may have gone meanwhile, and then nothing would ever take its mark away.
        if (wanted.has(place) && places.has(place)) this.#show(place)
        else this.unpaint(place)
      })
    }
    this.#changed()
  }

  /** Notes what a place means; true where it is to be marked. */
  #choose(place: Place, verdict: Verdict): boolean {
    const chosen = this.#judge.senseAt(place, verdict)
    if (chosen === undefined) this.#chosen.delete(place)
    else this.#chosen.set(place, chosen)
    return chosen?.decision.verdict === 'mark' && !this.#muted.has(this.refOf(chosen.sense))
  }

  #wanted(marked: ReadonlySet<Place>, verdict: Verdict): ReadonlySet<Place> {
    const density = DENSITIES[this.#setup.settings.density]
    if (density === 'all') return marked
    const { reading } = verdict
    const ordered = [...marked]
      .map((place) => ({
        place,
        sense: this.#chosen.get(place)?.sense ?? -1,
        start: reading.offsetOf(place),
      }))
      .toSorted((a, b) => a.start - b.start || inReadingOrder(a.place, b.place))
    // Decided by that script, so it is there.
    const kept = readSlot('senses')?.quieted(ordered, density, reading.sections) ?? []
    return new Set(kept.flatMap((index) => ordered[index]?.place ?? []))
  }

  #show(place: Place): void {
    if (this.#highlighter.has(place)) return
    const sense = this.#chosen.get(place)?.sense
    if (sense !== undefined && this.#lexicon.isPrivate(sense)) {
      this.#unpainted.add(place)
      return
    }
    if (!isPlaceVisible(place)) {
      this.#hidden.add(place)
      return
    }
    this.#highlighter.paint(place)
    const { MarkSheet: Sheet } = readSlot('senses') ?? {}
    if (Sheet !== undefined) (this.#sheet ??= new Sheet()).adoptFor(place.start)
  }

  unpaint(place: Place): void {
    this.#highlighter.unpaint(place)
    this.#unpainted.delete(place)
    this.#hidden.drop(place)
  }

  addRoot(root: ShadowRoot): void {
    for (const known of this.#roots) if (!known.isConnected) this.#roots.delete(known)
    this.#roots.add(root)
  }

  /** Puts marks back that the page took out; true where it did. */
  assert(): boolean {
    return this.#highlighter.assert()
  }

  light(place: Place | undefined): void {
    this.#highlighter.setCurrent(place)
  }

  placeAt(x: number, y: number): Place | undefined {
    const painted = this.#highlighter.placeAt(x, y, this.#liveRoots())
    if (painted !== undefined || this.#unpainted.size === 0) return painted
    return this.anyPlaceAt(x, y, this.#unpainted)
  }

  /** The place of a term at a point, marked or not, or one of some places. */
  anyPlaceAt(x: number, y: number, some?: ReadonlySet<Place>): Place | undefined {
    return readSlot('senses')?.placeByCaret(x, y, this.#liveRoots(), (node) =>
      this.#judge.places.at(node).filter((place) => some?.has(place) ?? true),
    )
  }

  #liveRoots(): readonly ShadowRoot[] {
    return [...this.#roots].filter((root) => root.isConnected)
  }

  chosenAt(place: Place): Chosen | undefined {
    return this.#chosen.get(place)
  }

  entryAt(place: Place): string | undefined {
    const chosen = this.#chosen.get(place)
    return chosen === undefined ? undefined : this.refOf(chosen.sense)
  }

  refOf(sense: number): string {
    return this.#lexicon.refOf(sense)
  }

  get hasMarks(): boolean {
    return this.#highlighter.size > 0 || this.#unpainted.size > 0
  }

  /** Every marked place that can be seen, in reading order. */
  marks(): readonly Place[] {
    return this.#all().filter(
      (place) =>
        (this.#highlighter.has(place) || this.#unpainted.has(place)) && isPlaceVisible(place),
    )
  }

  /**
   * How often each sense stands on the page. One pass without measuring: this runs after every
   * change. Muted senses count as marked, so that they can be shown and unmuted.
   */
  async tally(): Promise<SenseTally[]> {
    const tallies = new Map<number, SenseTally>()
    const { places } = this.#judge
    await new Slice().each(places.all(), this.#signal, (place) => {
      if (places.dropIfGone(place)) {
        this.unpaint(place)
        return
      }
      const chosen = this.#chosen.get(place)
      if (chosen === undefined || this.#hidden.has(place)) return
      const tally = tallies.get(chosen.sense) ?? { ...chosen, first: place, marked: 0, possible: 0 }
      if (chosen.decision.verdict === 'mark') tally.marked++
      else tally.possible++
      tallies.set(chosen.sense, tally)
    })
    return [...tallies.values()]
  }

  /** Every place whose term may have one of our senses, marked or possible, in reading order. */
  chosen(): readonly (readonly [Place, Chosen])[] {
    return this.#all().flatMap((place) => {
      const chosen = this.#chosen.get(place)
      return chosen === undefined || !isPlaceVisible(place) ? [] : [[place, chosen] as const]
    })
  }

  #all(): Place[] {
    const { places } = this.#judge
    const all = [...places.all()]
    const gone = new Set(all.filter((place) => places.dropIfGone(place)))
    for (const place of gone) this.unpaint(place)
    return all.filter((place) => !gone.has(place)).toSorted(inReadingOrder)
  }

  clear(): void {
    this.#highlighter.clear()
    this.#sheet?.withdraw()
  }
}
