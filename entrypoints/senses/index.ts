import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { fillSlot, readSlot } from '../../platform/dom/world-slot.ts'
import { sensesPart } from './senses-part.ts'

/** The sense decision and its word lists: only pages on which a term stands load them. */
export default defineUnlistedScript(() => {
  if (readSlot('senses') === undefined) fillSlot('senses', sensesPart)
})
