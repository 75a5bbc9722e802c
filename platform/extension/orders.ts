import { browser } from 'wxt/browser'
import type { CardAbove } from './above.ts'
import type { EntryRef } from './entry-ref.ts'

/**
 * Orders from the background to our script in a frame.
 * - `restart`: rules, settings or packs changed; ask again what holds and start over.
 * - `step`: open the card of the next or previous term. Other frames close theirs.
 * - `jump`: scroll to the next place of an entry and light it.
 * - `look-up`: explain what is selected; `entries` are called just so. Taken where it is explained.
 * - `correct`: the reader's word on an entry, given outside the page: tell what the page teaches.
 * - `show-above`: show a card for another frame; `frame` null takes it away.
 * - `above-closed`: the card shown above for this frame has closed.
 * - `card`: do something with the open card; `toggle` moves the focus in, or closes it from there.
 * - `watch-view`: a side panel is open: tell for a while which entries can be seen.
 *
 * An order for whichever frame has the focus (`focused`) is sent to all of them, and the others
 * leave it.
 */
export type Order =
  | { readonly order: 'restart' }
  | { readonly order: 'step'; readonly back: boolean; readonly focused?: boolean }
  | { readonly order: 'jump'; readonly entry: EntryRef }
  | { readonly order: 'look-up'; readonly entries: readonly EntryRef[] }
  | ({ readonly order: 'correct' } & Answered)
  | { readonly order: 'show-above'; readonly frame: number; readonly card: CardAbove | null }
  | { readonly order: 'above-closed' }
  | { readonly order: 'card'; readonly act: CardAct; readonly focused?: boolean }
  | { readonly order: 'watch-view' }

/** The reader's word on an entry. */
export interface Answered {
  readonly entry: EntryRef
  readonly answer: 'yes' | 'no'
  readonly scope: 'page' | 'host' | 'everywhere'
}

/** What a command does with the open card. */
export type CardAct = 'toggle' | 'pin' | 'copy' | 'mute' | 'reject'

const ACTS: ReadonlySet<unknown> = new Set(['toggle', 'pin', 'copy', 'mute', 'reject'])
const SCOPES: ReadonlySet<unknown> = new Set(['page', 'host', 'everywhere'])

/** Checked by hand: a validation library would be half of the page script. */
function isOrder(message: unknown): message is Order {
  if (typeof message !== 'object' || message === null || !('order' in message)) return false
  if (message.order === 'restart') return true
  if (message.order === 'step') return 'back' in message && typeof message.back === 'boolean'
  if (message.order === 'show-above') return 'frame' in message && 'card' in message
  if (message.order === 'above-closed' || message.order === 'watch-view') return true
  if (message.order === 'look-up') return 'entries' in message
  if (message.order === 'card') return 'act' in message && ACTS.has(message.act)
  if (!('entry' in message) || typeof message.entry !== 'string') return false
  return message.order === 'jump' || (message.order === 'correct' && isAnswered(message))
}

function isAnswered(message: object): boolean {
  const answers = 'answer' in message && (message.answer === 'yes' || message.answer === 'no')
  return answers && 'scope' in message && SCOPES.has(message.scope)
}

/**
 * Sends an order to one frame, or to all frames of a tab. True where a frame took it; tabs where
 * nothing runs are no error.
 */
export async function sendOrder(tabId: number, order: Order, frameId?: number): Promise<boolean> {
  const options = frameId === undefined ? {} : { frameId }
  const taken: unknown = await browser.tabs
    .sendMessage(tabId, order, options)
    .catch(() => undefined)
  return taken === true
}

/** Whether a frame takes an order; a promise where that shows later. */
export type Taken = boolean | Promise<boolean | undefined>

/**
 * Hears the background's orders in a frame; `heard` tells whether the order is taken, or will tell.
 * Returns the way to stop.
 */
export function hearOrders(heard: (order: Order) => Taken): () => void {
  const listener = (message: unknown, _: unknown, answer: (taken: unknown) => void) => {
    const taken = isOrder(message) && heard(message)
    if (taken === true) answer(true)
    if (taken instanceof Promise) void taken.then(answer)
    // True keeps the way to answer open.
    return taken instanceof Promise
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}
