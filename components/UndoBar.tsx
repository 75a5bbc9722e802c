import { Button } from './Button.tsx'
import { useText } from './text.ts'
import type { TextKey } from './text.ts'
import type { UndoModel } from './pack-model.ts'

export interface UndoBarProps {
  /** The last change that can be undone; undefined shows nothing, yet keeps the region in place. */
  readonly undo: UndoModel | undefined
  readonly onUndo: () => void
}

const said: Readonly<Record<string, TextKey>> = {
  'import-pack': 'undoImported',
  'remove-pack': 'undoRemoved',
  'move-pack': 'undoMoved',
  'save-entry': 'undoSaved',
  'remove-entry': 'undoRemoved',
  'roll-back': 'undoRolledBack',
  unsubscribe: 'undoUnsubscribed',
  'apply-update': 'undoUpdated',
  'dismiss-update': 'undoDismissed',
}

/** What was changed last, with the way back; it stays until the next change. */
export function UndoBar({ undo, onUndo }: UndoBarProps) {
  const { t } = useText()
  const key = undo === undefined ? undefined : said[undo.call]
  return (
    <div class="gl-undo">
      <p class="gl-undo-text" role="status">
        {undo === undefined || key === undefined
          ? null
          : undo.undone
            ? t('undoUndone', t(key, undo.title))
            : t(key, undo.title)}
      </p>
      {undo === undefined || key === undefined ? null : (
        <Button look="outlined" icon="undo" onClick={onUndo}>
          {undo.undone ? t('redo') : t('undo')}
        </Button>
      )}
    </div>
  )
}
