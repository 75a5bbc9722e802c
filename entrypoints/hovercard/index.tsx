import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readSlot, fillSlot } from '../../platform/dom/world-slot.ts'
import { CardsPart } from './cards-part.ts'

export default defineUnlistedScript(() => {
  if (readSlot('card') === undefined) fillSlot('card', new CardsPart())
})
