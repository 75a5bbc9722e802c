import { askTwice } from './ask.ts'
import type { CallName, CallReplies, CallRequest, calls } from './messages.ts'

/** Calls that pages may make. All of them may be made twice. */
export type PageCallName = {
  [N in CallName]: (typeof calls)[N]['from'] extends 'page' ? N : never
}[CallName]

/** Makes a call from a page, again where no answer came, and waits for its reply. */
export async function call<N extends PageCallName>(
  name: N,
  request: CallRequest<N>,
): Promise<CallReplies[N]> {
  // The reply is the background's own and typed there by `Handlers`.
  return (await askTwice(name, request)) as CallReplies[N]
}
