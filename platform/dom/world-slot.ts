import type { createDecider } from '../../glossary/context/decide.ts'
import type { learnFrom } from '../../glossary/context/correction.ts'
import type { quieted } from '../../glossary/context/quiet.ts'
import type { CardsPort } from './card-port.ts'
import type { placeByCaret } from './caret-place.ts'
import type { MarkSheet } from './mark-sheet.ts'
import type { orderPlaces } from './order-places.ts'
import type { PassagePort, ReaderPort } from './reader-port.ts'
import type { InView } from './in-view.ts'
import type { readRegion } from './region-reading.ts'

/** Everything that deciding about senses takes. */
export interface SensesPort {
  readonly createDecider: typeof createDecider
  readonly learnFrom: typeof learnFrom
  readonly readRegion: typeof readRegion
  /** Not about senses, but of use only where one stands, like all of that script. */
  readonly InView: typeof InView
  readonly MarkSheet: typeof MarkSheet
  readonly placeByCaret: typeof placeByCaret
  readonly quieted: typeof quieted
  readonly orderPlaces: typeof orderPlaces
}

/** What our scripts in one frame share. Each script is a file of its own, in one isolated world. */
interface Slots {
  /** The page script that runs in this frame. */
  readonly page: { readonly alive: () => boolean; readonly stop: () => void }
  readonly senses: SensesPort
  readonly card: CardsPort
  readonly reader: ReaderPort
  readonly passage: PassagePort
}

/**
 * A page can put elements in front of an isolated world's globals by their ids (Chromium), but
 * never a symbol.
 */
const keyOf = (name: keyof Slots) => Symbol.for(`glosslight.${name}`)

export function readSlot<N extends keyof Slots>(name: N): Slots[N] | undefined {
  return (globalThis as { [key: symbol]: Slots[N] | undefined })[keyOf(name)]
}

export function fillSlot<N extends keyof Slots>(name: N, value: Slots[N] | undefined): void {
  ;(globalThis as { [key: symbol]: Slots[N] | undefined })[keyOf(name)] = value
}
