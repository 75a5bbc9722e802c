import { useLayoutEffect, useRef } from 'preact/hooks'

import { Button } from './Button.tsx'
import { ScopeName } from './ScopePanel.tsx'
import { useText } from './text.ts'
import type { NoticeModel } from './popup-model.ts'
import type { TextKey } from './text.ts'

export interface NoticeBarProps {
  /** Undefined shows nothing, yet keeps the live region in place. */
  readonly notice: NoticeModel | undefined
  readonly site?: string | undefined
  /** The list decided about. */
  readonly rows: readonly unknown[]
  readonly onUndo: () => void
}

const texts: Record<NoticeModel['kind'], TextKey> = {
  muted: 'saidMuted',
  no: 'saidNo',
  yes: 'saidYes',
  undone: 'saidUndone',
}

/**
 * Tells what has just been decided, with the way back. It stays until the next decision: nobody
 * has to hurry. Where the pressed button has gone with its row, the focus comes here.
 */
export function NoticeBar({ notice, site, rows, onUndo }: NoticeBarProps) {
  const { t } = useText()
  const barRef = useRef<HTMLDivElement>(null)
  const toldRef = useRef(notice)

  // The row that was decided about may go later, and take the focus with it only then.
  useLayoutEffect(() => {
    if (notice === undefined || notice === toldRef.current) return
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    toldRef.current = notice
    const target = barRef.current?.querySelector<HTMLElement>('button') ?? barRef.current
    target?.focus()
  }, [notice, rows])

  return (
    <div class="gl-notice" ref={barRef} tabIndex={-1}>
      <p class="gl-notice-text" role="status">
        {notice === undefined ? null : (
          <>
            {t(texts[notice.kind], notice.term)}
            {notice.scope === undefined ? null : (
              <>
                {' · '}
                <ScopeName scope={notice.scope} site={site} />
              </>
            )}
          </>
        )}
      </p>
      {notice === undefined || notice.kind === 'undone' ? null : (
        <Button look="outlined" onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
    </div>
  )
}
