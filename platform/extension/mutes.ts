import type { EntryRef } from './entry-ref.ts'
import type { Kept } from './storage.ts'
import type { StoredMute } from './stored.ts'

export type MuteScope = StoredMute['scope']

/** What a mute of this scope given at an address is kept for: the address, its host, or nothing. */
function whereOf(scope: MuteScope, url: string): string {
  if (scope === 'everywhere' || !URL.canParse(url)) return ''
  return scope === 'host' ? new URL(url).hostname : (url.split('#', 1)[0] ?? '')
}

export function muteKey(entry: EntryRef, scope: MuteScope, where: string): string {
  return `${entry} ${scope} ${where}`
}

/** The mute of an entry given at an address, with the key it is kept under. */
export function muteAt(
  entry: EntryRef,
  scope: MuteScope,
  url: string,
  shown: Pick<StoredMute, 'term' | 'language'>,
): { readonly key: string; readonly mute: StoredMute } {
  const where = whereOf(scope, url)
  return { key: muteKey(entry, scope, where), mute: { ...shown, entry, scope, where } }
}

/** The mutes that hold at an address, by their keys. */
export function mutesAt({ mute }: Kept, url: string): readonly (readonly [string, StoredMute])[] {
  return [...mute].filter(([, { scope, where }]) => where === whereOf(scope, url))
}

/** The entries muted at an address. */
export function mutedAt(kept: Kept, url: string): EntryRef[] {
  return [...new Set(mutesAt(kept, url).map(([, { entry }]) => entry))]
}
