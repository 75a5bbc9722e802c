import { subscriptionProblemText } from '../../../components/subscription-text.ts'
import type { Text } from '../../../components/text.ts'
import { call } from '../../../platform/extension/call.ts'
import { dropHandover, takeOver } from '../../../platform/extension/handover.ts'
import { askForAccess } from '../../../platform/extension/host-access.ts'
import { subscriptionAddress } from '../../../platform/extension/subscription-address.ts'
import { writeProblemText } from './problem-text.ts'
import type { ImportInput } from './read-import.ts'

/** What was fetched, or why nothing was. */
export interface FetchedImport {
  readonly input?: ImportInput
  readonly problem?: string
}

/** Fetches a file once, with the reader's leave; to be called in a click. */
export async function fetchImport(address: string, text: Text): Promise<FetchedImport> {
  const { url, fault } = subscriptionAddress(address)
  if (url === undefined) {
    return { problem: writeProblemText(text, { kind: 'address', detail: fault }) }
  }
  if (!(await askForAccess(url))) return { problem: text.t('subscriptionNoAccess') }
  const fetched = await call('fetch-file', { url })
  if (!fetched.done) {
    const { kind, detail } = fetched.problem
    return { problem: subscriptionProblemText(text, { kind, detail }) }
  }
  const bytes = await takeOver(fetched.handover)
  await dropHandover(fetched.handover)
  return bytes instanceof Uint8Array
    ? { input: { name: fetched.name, bytes } }
    : { problem: text.t('writeGone') }
}
