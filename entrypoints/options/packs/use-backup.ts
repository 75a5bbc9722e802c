import { useState } from 'preact/hooks'
import type { RestoreModel } from '../../../components/BackupPanel.tsx'
import { readJson } from '../../../glossary/pack/pack-text.ts'
import { readBackup } from '../../../platform/extension/backup.ts'
import { call } from '../../../platform/extension/call.ts'
import { collectBackup } from '../../../platform/extension/collect-backup.ts'
import { handOver } from '../../../platform/extension/handover.ts'
import { salvage } from '../../../platform/extension/pack-store.ts'
import { exportFile, backupFile, saveFile } from './save-file.ts'
import type { Changes } from './use-changes.ts'

/** A backup that was read and can be restored. */
interface Chosen {
  readonly shown: RestoreModel
  readonly json: unknown
}

/** Problems of a backup that are shown; more say nothing new. */
const MOST_PROBLEMS = 10

export interface Backups {
  readonly restoring: RestoreModel | undefined
  readonly problems: readonly string[]
  choose(file: File): void
  confirm(): void
  cancel(): void
}

/** Saves everything of the reader's as one file. */
export async function saveBackup(): Promise<void> {
  const now = new Date()
  const { backup } = await collectBackup(now)
  saveFile(backupFile(backup, now))
}

/** Saves every pack that can still be read, each as a file of its own. */
export async function saveSalvage(): Promise<void> {
  for (const pack of await salvage()) saveFile(exportFile(pack, 'json'))
}

/** Reads a backup before anything is replaced, and replaces when the reader has agreed. */
export function useBackup({ make }: Changes): Backups {
  const [chosen, setChosen] = useState<Chosen>()
  const [problems, setProblems] = useState<readonly string[]>([])
  const choose = async (file: File) => {
    const read = readJson(await file.text())
    const json = read.problem === undefined ? read.json : undefined
    const wrong =
      read.problem === undefined
        ? readBackup(json).problems
        : [{ ...read, message: read.problem, severity: 'error' as const }]
    const errors = wrong.filter(({ severity }) => severity === 'error')
    setProblems(
      errors.slice(0, MOST_PROBLEMS).map(({ path, message }) => `${path} ${message}`.trim()),
    )
    setChosen(errors.length > 0 ? undefined : { shown: shownOf(file.name, json), json })
  }
  const confirm = () => {
    const json = chosen?.json
    setChosen(undefined)
    void make(async () => {
      const handover = await handOver(json)
      if (handover === undefined) return { done: false, problem: { kind: 'unreadable' } }
      return call('restore-backup', { handover })
    })
  }
  return {
    restoring: chosen?.shown,
    problems,
    choose: (file) => void choose(file),
    confirm,
    cancel: () => setChosen(undefined),
  }
}

function shownOf(name: string, json: unknown): RestoreModel {
  const { backup } = readBackup(json)
  const made = typeof json === 'object' && json !== null ? Reflect.get(json, 'made') : undefined
  return {
    name,
    packs: backup?.state.packs.length ?? 0,
    ...(typeof made === 'string' && !Number.isNaN(Date.parse(made)) ? { made } : {}),
  }
}
