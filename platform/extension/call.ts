import { browser } from 'wxt/browser'
import { askTwice, replyIn } from './ask.ts'
import type { CallName, CallReplies, CallRequest } from './messages.ts'

/**
 * Calls whose second making changes nothing more than the first, by the beginnings of their names:
 * all that only ask, and those that say what shall be. A background that is ended in mid-call
 * answers to none; these are made again.
 */
const REPEATABLE = /^(page|ask|load|read|tab|(un)?mute|forget|correct|set|resume|subscriptions)/

/** Of these the last one made counts: one that is made again must not come after a later one. */
const SETTING = /^((un)?mute|forget|set|resume)/

let latest: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = latest.then(work, work)
  latest = turn
  return turn
}

/**
 * Makes a call and waits for its reply; rejects with the background's own account of a failure.
 * Calls that may be made twice are, once, where no answer came.
 */
export async function call<N extends CallName>(
  name: N,
  request: CallRequest<N>,
): Promise<CallReplies[N]> {
  const twice = () => askTwice(name, request)
  const reply = REPEATABLE.test(name)
    ? await (SETTING.test(name) ? inTurn(twice) : twice())
    : replyIn(await browser.runtime.sendMessage({ call: name, request }), name)
  // The reply is the background's own and typed there by `Handlers`.
  return reply as CallReplies[N]
}
