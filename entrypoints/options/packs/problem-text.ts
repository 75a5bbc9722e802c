import type { Text, TextKey } from '../../../components/text.ts'
import type { Problem } from '../../../glossary/pack/problem.ts'
import type { WriteProblem } from '../../../platform/extension/pack-writer.ts'

/** What the readers of packs say most, and what it is in the reader's language. */
const said: readonly (readonly [RegExp, TextKey])[] = [
  [/^is missing$/, 'problemEmpty'],
  [/^must not be empty$/, 'problemEmpty'],
  [/^must not be longer than ([\d,]+) characters$/, 'problemLong'],
  [/^must not have more than ([\d,]+) members$/, 'problemMany'],
  [/^must be a day like/, 'problemDay'],
  [/^must be a full http or https address$/, 'problemWeb'],
  [/^must be a number above 0 and at most 10$/, 'problemWeight'],
  [/^names no entry of this pack/, 'problemNoEntry'],
  [/^names no source of this pack$/, 'problemNoSource'],
]

/** A problem in the reader's language where it is a common one; else as the pack's reader says it. */
export function problemText({ t, number }: Text, { message }: Pick<Problem, 'message'>): string {
  for (const [pattern, key] of said) {
    const found = pattern.exec(message)
    if (found === null) continue
    const [, limit] = found
    return limit === undefined ? t(key) : t(key, number(Number(limit.replaceAll(',', ''))))
  }
  return message
}

const written: Partial<Record<WriteProblem['kind'], TextKey>> = {
  'built-in': 'writeBuiltIn',
  subscribed: 'writeSubscribed',
  invalid: 'writeInvalid',
  'too-many': 'writeTooMany',
  known: 'writeKnown',
  address: 'subscriptionAddress',
  stale: 'writeStale',
  full: 'writeFull',
  newer: 'storeNewer',
  unreadable: 'storeUnreadable',
  damaged: 'storeDamaged',
}

const faults: Readonly<Record<string, TextKey>> = {
  'no-address': 'addressNone',
  host: 'addressNone',
  scheme: 'addressNotHttps',
  userinfo: 'addressUser',
  'local-name': 'addressNotPublic',
  'local-address': 'addressNotPublic',
}

/** Why nothing was written. */
export function writeProblemText({ t }: Pick<Text, 't'>, { kind, detail }: WriteProblem): string {
  if (kind === 'address') return t(faults[detail ?? ''] ?? 'subscriptionAddress')
  const text = t(written[kind] ?? 'writeGone')
  const tells = kind === 'invalid' && detail !== undefined && detail !== ''
  return tells ? `${text} (${detail})` : text
}
