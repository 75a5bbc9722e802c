import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { fillSlot, readSlot } from '../../platform/dom/world-slot.ts'
import { PageReader } from './page-reader.ts'

/** Readability and what reads with it: in a page only when the reader makes something of it. */
export default defineUnlistedScript(() => {
  if (readSlot('reader') === undefined) fillSlot('reader', new PageReader())
})
