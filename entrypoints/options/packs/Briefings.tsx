import { useEffect, useState } from 'preact/hooks'
import { PacksView } from '../../../components/PacksView.tsx'
import type { PackCallbacks } from '../../../components/pack-model.ts'
import { call } from '../../../platform/extension/call.ts'
import { openDraft } from '../../../platform/extension/open-briefing.ts'
import { OWN_PACK } from '../../../platform/extension/pack-state.ts'
import { EntryPage } from './EntryPage.tsx'
import { ImportPage } from './ImportPage.tsx'
import { PackPage } from './PackPage.tsx'
import { inputOf, type ImportInput } from './read-import.ts'
import { packModel, undoModel, waitingModels, type Briefings as Shown } from './read-briefings.ts'
import { hashOf, routeIn, type Route } from './route.ts'
import { exportFile, saveFile } from './save-file.ts'
import { setPackSites } from './set-pack-sites.ts'
import { SubscribePage } from './SubscribePage.tsx'
import { UpdatePage } from './UpdatePage.tsx'
import { saveBackup, saveSalvage, useBackup } from './use-backup.ts'
import { useBriefings } from './use-briefings.ts'
import { useDrafts } from './use-drafts.ts'
import { useChanges, type Changes } from './use-changes.ts'
import { useSubscriptions } from './use-subscriptions.ts'

const goTo = (route: Route) => {
  location.hash = hashOf(route)
}

/** The part of the options page about packs: all of them, or one of the pages about one. */
export function Briefings() {
  const shown = useBriefings()
  const changes = useChanges()
  const [route, setRoute] = useState(() => routeIn(location.hash))
  const [input, setInput] = useState<ImportInput>()
  useEffect(() => {
    const moved = () => setRoute(routeIn(location.hash))
    window.addEventListener('hashchange', moved)
    return () => window.removeEventListener('hashchange', moved)
  }, [])
  if (shown === undefined) return null
  const dropped = async (file: File) => {
    setInput(await inputOf(file))
    goTo({ page: 'import' })
  }
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0]
        event.preventDefault()
        if (file !== undefined) void dropped(file)
      }}
    >
      <Page route={route} shown={shown} changes={changes} input={input} onInput={setInput} />
    </div>
  )
}

interface PageProps extends ListProps {
  readonly route: Route
  readonly input: ImportInput | undefined
  readonly onInput: (input: ImportInput | undefined) => void
}

function Page({ route, input, onInput, ...props }: PageProps) {
  const off = props.shown.kept.policy.without
  switch (route.page) {
    case 'pack':
      return <PackPage {...route} {...props} />
    case 'entry':
      return <EntryPage key={route.entry} {...route} {...props} />
    case 'import':
      return off.has('import') ? (
        <List {...props} />
      ) : (
        <ImportPage {...props} input={input} onInput={onInput} />
      )
    case 'subscribe':
      return off.has('subscriptions') ? (
        <List {...props} />
      ) : (
        <SubscribePage changes={props.changes} />
      )
    case 'update':
      return <UpdatePage {...route} {...props} />
    case 'list':
      return <List {...props} />
  }
}

function packCallbacks({ packs }: Shown, { make }: Changes): PackCallbacks {
  return {
    onToggle: (pack, enabled) => void call('set-pack', { pack, enabled }),
    onSites: setPackSites,
    onMove: (pack, before) => void make(() => call('move-pack', { pack, before })),
    onRemove: (pack) => void make(() => call('remove-pack', { pack })),
    onRollBack: (pack) => void make(() => call('roll-back', { pack })),
    onOpenDraft: (pack) => void openDraft(pack),
    onEntries: (pack) => goTo({ page: 'pack', pack }),
    onExport: (id, format) => {
      const pack = packs.find((each) => each.id === id)
      if (pack !== undefined) saveFile(exportFile(pack, format))
    },
  }
}

interface ListProps {
  readonly shown: Shown
  readonly changes: Changes
}

const BACKUP_PARTS = [
  ['sync', 'sync'],
  ['restore', 'restore'],
] as const

function List({ shown, changes }: ListProps) {
  const off = shown.kept.policy.without
  const { checking, callbacks } = useSubscriptions(changes)
  const backup = useBackup(changes)
  const drafts = useDrafts(shown)
  return (
    <PacksView
      list={{
        ...packCallbacks(shown, changes),
        ...callbacks,
        packs: shown.packs.map((pack) => packModel(pack, shown, checking)),
        waiting: waitingModels(shown, checking),
      }}
      drafts={drafts}
      backup={{
        sync: shown.sync,
        restoring: backup.restoring,
        restoreProblems: backup.problems,
        without: BACKUP_PARTS.filter(([part]) => off.has(part)).map(([, shownAs]) => shownAs),
        onSync: (on) => void call('set-sync', { on }),
        onBackup: () => void saveBackup(),
        onRestore: backup.choose,
        onConfirmRestore: backup.confirm,
        onCancelRestore: backup.cancel,
      }}
      undo={undoModel(shown, changes.undone)}
      problems={shown.problems}
      failure={changes.failure}
      onUndo={changes.undo}
      onSalvage={() => void saveSalvage()}
      onReset={() => void changes.make(() => call('reset-packs', {}))}
      onImport={off.has('import') ? undefined : () => goTo({ page: 'import' })}
      onSubscribe={off.has('subscriptions') ? undefined : () => goTo({ page: 'subscribe' })}
      onNewEntry={
        off.has('own-entries')
          ? undefined
          : () => goTo({ page: 'entry', pack: OWN_PACK, entry: null })
      }
    />
  )
}
