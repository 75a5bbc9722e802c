import { readSlot } from '../../platform/dom/world-slot.ts'
import { call } from '../../platform/extension/page-call.ts'

type Part = 'senses' | 'card'

const loading = new Map<Part, Promise<unknown>>()

/**
 * The part of our code that has this slot, put into the frame when it is first needed: a page
 * without terms loads neither the sense decision nor the card. Undefined where it cannot be had.
 */
export async function loadPart<P extends Part>(part: P) {
  if (readSlot(part) === undefined) {
    const request = loading.get(part) ?? call('load-part', { part })
    loading.set(part, request)
    await request.catch(() => {})
    loading.delete(part)
  }
  return readSlot(part)
}
