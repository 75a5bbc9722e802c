import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { showPassage } from '../../platform/dom/show-passage.ts'
import { fillSlot, readSlot } from '../../platform/dom/world-slot.ts'

/** Jumping to a passage: in a page only when a reader follows one to it. */
export default defineUnlistedScript(() => {
  if (readSlot('passage') === undefined) fillSlot('passage', { show: showPassage })
})
