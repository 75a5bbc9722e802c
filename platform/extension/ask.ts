import { browser } from 'wxt/browser'

/** What the background sends back: the reply, or its own account of a failure. */
export type Answer =
  { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly problem: string }

/** How long an answer may take, in milliseconds; large packs are read in a part of that. */
const PATIENCE = 20_000
/** Before a message is sent again: a background that is being ended would take it along. */
const BREATH = 250

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value
}

const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))

/**
 * What came back, or undefined where the background was ended before it answered: the browsers then
 * reject, answer nothing or never answer. No timer outlives the answer: idle pages have none.
 */
function ask(message: object): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE)
    const settle = (answer?: unknown) => {
      clearTimeout(timer)
      resolve(answer)
    }
    browser.runtime.sendMessage(message).then(settle, () => settle())
  })
}

/** The reply in an answer; throws the background's own account of a failure. */
export function replyIn(answer: unknown, name: string): unknown {
  if (!isAnswer(answer)) throw new Error(`${name}: no answer`)
  if (!answer.ok) throw new Error(answer.problem)
  return answer.reply
}

/** Makes a call that does no more when made twice: once more where no answer came. */
export async function askTwice(name: string, request: object): Promise<unknown> {
  const message = { call: name, request }
  let answer = await ask(message)
  if (!isAnswer(answer)) {
    await wait(BREATH)
    answer = await ask(message)
  }
  return replyIn(answer, name)
}
