import type { Text } from './text.ts'

/** How sharing with the reader's other browsers stands. */
export interface SyncModel {
  readonly on: boolean
  /** ISO moment at which both sides last agreed. */
  readonly agreed?: string | undefined
  readonly problem?: 'full' | 'refused' | 'newer' | undefined
  /** What is not shared. */
  readonly left?: { readonly count: number; readonly names: readonly string[] } | undefined
  /** What was changed on both sides: what is here was kept. */
  readonly kept?: readonly string[] | undefined
}

/** The state of sharing, told plainly. */
export function syncText(text: Text, { on, agreed, problem, left, kept }: SyncModel): string {
  if (!on) return ''
  const list = new Intl.ListFormat(text.locale, { type: 'conjunction' })
  const parts = [
    ...(agreed === undefined ? [] : [text.t('syncAgreed', text.moment(agreed))]),
    ...(problem === 'refused' ? [text.t('syncRefused')] : []),
    ...(problem === 'newer' ? [text.t('syncNewer')] : []),
    ...(problem === 'full' && left !== undefined
      ? [text.plural('syncFull', left.count, list.format(left.names.slice(0, 5)))]
      : []),
    ...(kept === undefined || kept.length === 0
      ? []
      : [text.t('syncKept', list.format(kept.slice(0, 5)))]),
  ]
  return parts.join(' ')
}
