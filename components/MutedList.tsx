import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { useFocusAfterRemoval } from './use-focus-after-removal.ts'
import { useText } from './text.ts'
import type { Text, TextKey } from './text.ts'
import type { MutedTermModel } from './options-model.ts'

export interface MutedListProps {
  readonly muted: readonly MutedTermModel[]
  readonly onUnmute: (key: string) => void
}

const kinds: Record<MutedTermModel['kind'], TextKey> = {
  muted: 'mutedKindMuted',
  meaning: 'mutedKindMeaning',
  confirmed: 'mutedKindConfirmed',
}

/** What the reader decided about terms, where it holds, and the way back. */
export function MutedList({ muted, onUnmute }: MutedListProps) {
  const text = useText()
  const { t } = text
  const { boxRef, removing } = useFocusAfterRemoval<HTMLDivElement>(muted.length)
  return (
    <div ref={boxRef}>
      {muted.length === 0 ? (
        <div tabIndex={-1}>
          <EmptyState title={t('noMutedTitle')} text={t('noMutedText')} />
        </div>
      ) : (
        <ul class="gl-rows">
          {muted.map((term, index) => (
            <li class="gl-row" key={term.key}>
              <span class="gl-row-text">
                <span>
                  <bdi class="gl-row-name" lang={term.language}>
                    {term.term}
                  </bdi>{' '}
                  {term.expansion === undefined ? null : (
                    <bdi class="gl-term-expansion" lang={term.language}>
                      {term.expansion}
                    </bdi>
                  )}
                </span>
                <span class="gl-row-note">
                  {t(kinds[term.kind])}
                  {' · '}
                  {where(text, term)}
                </span>
              </span>
              <Button
                look="outlined"
                label={t(term.kind === 'muted' ? 'unmuteTerm' : 'forgetAnswer', term.term)}
                onClick={() => {
                  removing(index)
                  onUnmute(term.key)
                }}
              >
                {t(term.kind === 'muted' ? 'unmute' : 'forget')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function where({ t }: Text, { scope, where: place = '' }: MutedTermModel): string {
  if (scope === 'everywhere') return t('scopeEverywhere')
  if (scope === 'site') return place === '' ? t('scopeThisSite') : t('scopeSite', place)
  return place === '' ? t('scopePage') : t('scopePageAt', place)
}
