import { browser } from 'wxt/browser'
import { parsePack } from '../../glossary/pack/parse-pack.ts'
import { dropDraft } from '../../platform/extension/drafts.ts'
import { takeOver } from '../../platform/extension/handover.ts'
import type { Handlers } from '../../platform/extension/messages.ts'
import { emptyOwnPack, removeEntry, saveEntry } from '../../platform/extension/own-entries.ts'
import {
  importPack,
  movePack,
  refused,
  removePack,
  rollBack,
  undoChange,
} from '../../platform/extension/pack-changes.ts'
import type { packCalls } from '../../platform/extension/pack-calls.ts'
import { OWN_PACK, packIn } from '../../platform/extension/pack-state.ts'
import { replacePacks } from '../../platform/extension/pack-writer.ts'
import { changeAndRestart, circumstances } from './change-packs.ts'
import { fetchFile } from './fetch-file.ts'
import { restartPages } from './sites.ts'
import { restoreBackup } from './restore-backup.ts'
import { subscriptionHandlers } from './subscription-handlers.ts'
import { setSync } from './sync.ts'

type PackHandlers = Pick<Handlers, keyof typeof packCalls>

export const packHandlers: PackHandlers = {
  ...subscriptionHandlers,

  'fetch-file': ({ url }) => fetchFile(url),

  async 'import-pack'({ handover, base }) {
    const given = await takeOver(handover)
    if (given === undefined) return { done: false, problem: { kind: 'gone' } }
    const { pack, problems } = parsePack(given)
    const at = await circumstances()
    return changeAndRestart((state) => {
      if (pack !== undefined) {
        const there = packIn(state, pack.id)?.current.content ?? null
        if (base !== undefined && base !== there) return refused('stale')
        return importPack(state, pack, at)
      }
      const problem = problems.find(({ severity }) => severity === 'error')
      return refused('invalid', `${problem?.path ?? ''} ${problem?.message ?? ''}`.trim())
    }, handover)
  },

  async 'remove-pack'({ pack }) {
    const written = await changeAndRestart((state) => removePack(state, pack))
    // What it was made from goes with it; the pack itself can still come back by undoing.
    if (written.done) await dropDraft(pack)
    return written
  },

  async 'move-pack'({ pack, before }) {
    const at = await circumstances()
    return changeAndRestart((state) => movePack(state, pack, before, at))
  },

  async 'save-entry'(edit) {
    const at = await circumstances()
    return changeAndRestart(async (state, read) => {
      const stored = packIn(state, edit.pack)
      if (stored === undefined && edit.pack !== OWN_PACK) return refused('unknown-pack')
      const pack = stored && (await read(stored.current.content))
      if (stored !== undefined && pack === undefined) return refused('unknown-pack')
      return saveEntry(state, pack ?? emptyOwnPack(browser.i18n.getUILanguage()), edit, at)
    })
  },

  async 'remove-entry'({ pack: id, entry }) {
    const at = await circumstances()
    return changeAndRestart(async (state, read) => {
      const content = packIn(state, id)?.current.content
      const pack = content === undefined ? undefined : await read(content)
      return pack === undefined ? refused('unknown-pack') : removeEntry(state, pack, entry, at)
    })
  },

  'undo-packs': () => changeAndRestart(undoChange),

  async 'roll-back'({ pack }) {
    const at = await circumstances()
    return changeAndRestart((state) => rollBack(state, pack, at))
  },

  async 'reset-packs'() {
    const written = await replacePacks()
    await restartPages()
    return written
  },

  'restore-backup': ({ handover }) => restoreBackup(handover),

  'set-sync': ({ on }) => setSync(on),
}
