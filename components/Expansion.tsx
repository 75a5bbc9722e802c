import { useText } from './text.ts'
import type { EntryModel } from './entry-model.ts'

export interface ExpansionProps {
  readonly entry: Pick<EntryModel, 'term' | 'expansion' | 'unspelled' | 'language'>
}

/** What the term stands for, and whether the source says so itself. */
export function Expansion({ entry: { expansion, unspelled, language } }: ExpansionProps) {
  const { t } = useText()
  if (expansion === undefined && !unspelled) return null
  return (
    <p class="gl-expansion">
      {expansion === undefined ? null : <bdi lang={language}>{expansion}</bdi>}
      {unspelled ? <span class="gl-expansion-note">{t('notSpelledOut')}</span> : null}
    </p>
  )
}
