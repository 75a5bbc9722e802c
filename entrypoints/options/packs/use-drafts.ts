import { useEffect, useState } from 'preact/hooks'
import type { DraftListProps } from '../../../components/DraftList.tsx'
import { call } from '../../../platform/extension/call.ts'
import { unfinishedDrafts, type Draft } from '../../../platform/extension/drafts.ts'
import { openDraft } from '../../../platform/extension/open-briefing.ts'
import type { Briefings } from './read-briefings.ts'

/** Briefings that were begun and not kept, as they are whenever this page is looked at. */
export function useDrafts({ packs }: Briefings): DraftListProps {
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [deleted, setDeleted] = useState<Draft>()
  const read = () => unfinishedDrafts().then(setDrafts)
  useEffect(() => {
    const shown = () => {
      if (document.visibilityState === 'visible') void read()
    }
    shown()
    document.addEventListener('visibilitychange', shown)
    return () => document.removeEventListener('visibilitychange', shown)
  }, [])
  return {
    // The draft of a pack that was kept a moment ago may not be saved as such yet.
    drafts: drafts
      .filter(({ id }) => packs.every((pack) => pack.id !== id))
      .map(({ id, saved, review: { article } }) => ({
        id,
        title: article.title,
        language: article.language,
        saved,
      })),
    deleted: deleted?.review.article.title,
    onOpen: (id) => void openDraft(id),
    onDelete(id) {
      setDeleted(drafts.find((draft) => draft.id === id))
      void call('drop-draft', { draft: id }).then(read)
    },
    onUndelete() {
      if (deleted === undefined) return
      setDeleted(undefined)
      void call('save-draft', { draft: deleted, private: false, base: null }).then(read)
    },
  }
}
