import { useId, useRef } from 'preact/hooks'

import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { Switch } from './Switch.tsx'
import { useText } from './text.ts'
import type { SyncModel } from './sync-model.ts'
import { syncText } from './sync-model.ts'

/** A backup that was chosen, before the reader has agreed to restore it. */
export interface RestoreModel {
  readonly name: string
  /** ISO moment it was made. */
  readonly made?: string
  readonly packs: number
}

export interface BackupPanelProps {
  readonly sync: SyncModel
  /** The backup about which the reader is asked. */
  readonly restoring?: RestoreModel | undefined
  /** What is wrong with the file that was chosen; the first things. */
  readonly restoreProblems?: readonly string[] | undefined
  readonly onConfirmRestore: () => void
  readonly onCancelRestore: () => void
  readonly onSync: (on: boolean) => void
  readonly onBackup: () => void
  /** Called with the file the reader chose. */
  readonly onRestore: (file: File) => void
  /** Parts that an administrator has switched off. */
  readonly without?: readonly ('sync' | 'restore')[] | undefined
}

/** Everything as one file, and sharing with the reader's other browsers. */
export function BackupPanel(props: BackupPanelProps) {
  const { without = [] } = props
  return (
    <div class="gl-form">
      <BackupButtons {...props} />
      {without.includes('sync') ? null : <SyncSwitch {...props} />}
    </div>
  )
}

function BackupButtons(props: BackupPanelProps) {
  const { t } = useText()
  const { onBackup, onRestore, without = [] } = props
  const fileRef = useRef<HTMLInputElement>(null)
  return (
    <section class="gl-backup">
      <h3 class="gl-label">{t('backupTitle')}</h3>
      <p class="gl-row-note">{t('backupHelp')}</p>
      <div class="gl-pack-buttons">
        <Button look="outlined" icon="download" onClick={onBackup}>
          {t('backupSave')}
        </Button>
        {without.includes('restore') ? null : (
          <Button look="outlined" icon="upload" onClick={() => fileRef.current?.click()}>
            {t('backupRestore')}
          </Button>
        )}
        <input
          ref={fileRef}
          class="gl-only-spoken"
          type="file"
          accept=".json,application/json"
          aria-label={t('backupRestore')}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file !== undefined) onRestore(file)
          }}
        />
      </div>
      <RestoreQuestion {...props} />
    </section>
  )
}

function RestoreQuestion(props: BackupPanelProps) {
  const { t, plural, moment } = useText()
  const { restoring, restoreProblems = [] } = props
  if (restoreProblems.length > 0) {
    return (
      <Banner kind="warning" title={t('restoreRefused')}>
        <ul lang="en">
          {restoreProblems.map((problem) => (
            <li key={problem}>
              <bdi>{problem}</bdi>
            </li>
          ))}
        </ul>
      </Banner>
    )
  }
  if (restoring === undefined) return null
  return (
    <Banner kind="warning" title={t('restoreTitle', restoring.name)}>
      <p>
        {[
          plural('packs', restoring.packs),
          ...(restoring.made === undefined ? [] : [moment(restoring.made)]),
        ].join(' · ')}
      </p>
      <p>{t('restoreHelp')}</p>
      <div class="gl-pack-buttons">
        <Button look="filled" onClick={props.onConfirmRestore}>
          {t('restoreConfirm')}
        </Button>
        <Button look="outlined" onClick={props.onCancelRestore}>
          {t('cancel')}
        </Button>
      </div>
    </Banner>
  )
}

function SyncSwitch({ sync, onSync }: BackupPanelProps) {
  const text = useText()
  const id = useId()
  return (
    <div class="gl-form-line">
      <div class="gl-row-text">
        <span class="gl-label" id={`${id}-sync`}>
          {text.t('syncTitle')}
        </span>
        <span class="gl-row-note" id={`${id}-note`}>
          {text.t('syncHelp')}
        </span>
        <span class="gl-row-note" role="status">
          {syncText(text, sync)}
        </span>
      </div>
      <Switch on={sync.on} labelledBy={`${id}-sync`} describedBy={`${id}-note`} onChange={onSync} />
    </div>
  )
}
