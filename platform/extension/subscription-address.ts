import { addressFault, type AddressFault } from '../../glossary/subscription/url-rules.ts'

/** An address a pack may be fetched from, in the one form it is kept in, or what is wrong. */
export type SubscriptionAddress =
  | { readonly url: string; readonly fault?: never }
  | { readonly fault: AddressFault | 'no-address'; readonly url?: never }

/** Judges what a reader typed. The fragment, which never leaves the browser, is dropped. */
export function subscriptionAddress(text: string): SubscriptionAddress {
  if (!URL.canParse(text)) return { fault: 'no-address' }
  const parsed = new URL(text)
  const { protocol, username, password, hostname } = parsed
  const scheme = protocol.slice(0, -1)
  const fault = addressFault({ scheme, user: username, password, host: hostname })
  if (fault !== undefined) return { fault }
  parsed.hash = ''
  return { url: parsed.href }
}
