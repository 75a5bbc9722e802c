import { BackupPanel } from './BackupPanel.tsx'
import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { DraftList } from './DraftList.tsx'
import { PackList } from './PackList.tsx'
import { UndoBar } from './UndoBar.tsx'
import { useText } from './text.ts'
import type { DraftListProps } from './DraftList.tsx'
import type { BackupPanelProps } from './BackupPanel.tsx'
import type { PackListProps } from './PackList.tsx'
import type { StoreProblemModel, UndoModel } from './pack-model.ts'
import type { TextKey } from './text.ts'

export interface PacksViewProps {
  readonly list: PackListProps
  readonly drafts?: DraftListProps | undefined
  readonly backup: BackupPanelProps
  readonly undo: UndoModel | undefined
  /** Why packs cannot be read, or not all. */
  readonly problems: readonly StoreProblemModel[]
  /** Why the last thing asked for was not done. */
  readonly failure?: string | undefined
  readonly onUndo: () => void
  /** Saves whatever can still be read of packs. */
  readonly onSalvage: () => void
  readonly onReset: () => void
  /** Each absent where an administrator has switched it off. */
  readonly onImport?: (() => void) | undefined
  readonly onSubscribe?: (() => void) | undefined
  readonly onNewEntry?: (() => void) | undefined
}

/** All packs, with what can be done about them as a whole. */
export function PacksView(props: PacksViewProps) {
  const { t } = useText()
  const { list, backup, undo, failure, problems } = props
  return (
    <div class="gl-packs-view">
      {problems.map((problem) => (
        <StoreProblem key={`${problem.kind} ${problem.title}`} {...props} problem={problem} />
      ))}
      <div role="alert">
        {failure === undefined ? null : <Banner kind="warning" title={failure} />}
      </div>
      <div class="gl-pack-buttons">
        {props.onImport === undefined ? null : (
          <Button look="filled" icon="upload" onClick={props.onImport}>
            {t('importFile')}
          </Button>
        )}
        {props.onSubscribe === undefined ? null : (
          <Button look="outlined" icon="globe" onClick={props.onSubscribe}>
            {t('subscribe')}
          </Button>
        )}
        {props.onNewEntry === undefined ? null : (
          <Button look="outlined" icon="plus" onClick={props.onNewEntry}>
            {t('newEntry')}
          </Button>
        )}
      </div>
      <UndoBar undo={undo} onUndo={props.onUndo} />
      <PackList {...list} />
      {props.drafts === undefined ? null : <DraftList {...props.drafts} />}
      <BackupPanel {...backup} />
    </div>
  )
}

const texts: Record<StoreProblemModel['kind'], TextKey> = {
  newer: 'storeNewer',
  unreadable: 'storeUnreadable',
  damaged: 'storeDamaged',
  emptied: 'storeEmptied',
}

/** Nothing is thrown away unasked: what can be read is offered as a file first. */
function StoreProblem(props: PacksViewProps & { readonly problem: StoreProblemModel }) {
  const { t } = useText()
  const { kind, title } = props.problem
  if (title !== undefined) {
    return <Banner kind="warning" title={t('storeDamagedPack', title)} />
  }
  return (
    <Banner kind="warning" title={t(texts[kind])}>
      <p>{t('storeWorksOn')}</p>
      {kind === 'damaged' ? (
        <div class="gl-pack-buttons">
          <Button look="outlined" icon="download" onClick={props.onSalvage}>
            {t('storeSalvage')}
          </Button>
          <Button look="outlined" onClick={props.onReset}>
            {t('storeReset')}
          </Button>
        </div>
      ) : null}
    </Banner>
  )
}
