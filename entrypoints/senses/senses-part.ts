import { learnFrom } from '../../glossary/context/correction.ts'
import { createDecider } from '../../glossary/context/decide.ts'
import { quieted } from '../../glossary/context/quiet.ts'
import { placeByCaret } from '../../platform/dom/caret-place.ts'
import { InView } from '../../platform/dom/in-view.ts'
import { MarkSheet } from '../../platform/dom/mark-sheet.ts'
import { orderPlaces } from '../../platform/dom/order-places.ts'
import { readRegion } from '../../platform/dom/region-reading.ts'
import type { SensesPort } from '../../platform/dom/world-slot.ts'

/** All that is of use only where a term stands. */
export const sensesPart: SensesPort = {
  createDecider,
  learnFrom,
  readRegion,
  quieted,
  InView,
  MarkSheet,
  placeByCaret,
  orderPlaces,
}
