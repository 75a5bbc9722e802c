import { entryDetail, findEntries } from '../../platform/extension/found-entries.ts'
import type { lookUpCalls } from '../../platform/extension/look-up-calls.ts'
import type { Handlers } from '../../platform/extension/messages.ts'
import { readShelf } from '../../platform/extension/packs.ts'

export const lookUpHandlers: Pick<Handlers, keyof typeof lookUpCalls> = {
  async 'look-up'({ typed, private: isPrivate }) {
    return findEntries(await readShelf(isPrivate), typed)
  },

  async 'read-found'({ entry, private: isPrivate }) {
    return entryDetail(await readShelf(isPrivate), entry)
  },
}
