import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { BriefingView } from '../../components/BriefingView.tsx'
import type { ReviewNews } from '../../components/briefing-model.ts'
import { NewEntryView } from '../../components/NewEntryView.tsx'
import { useText } from '../../components/text.ts'
import { articleText } from '../../glossary/article.ts'
import { readingOf } from '../../glossary/briefing/read-candidate.ts'
import type { Draft } from '../../platform/extension/drafts.ts'
import { keepBriefing, keepEntry, packOf, unkeepBriefing } from './keep-briefing.ts'
import type { Loaded } from './load-draft.ts'
import type { PageRequest } from './request-in.ts'
import { reviewActions } from './review-actions.ts'
import { reviewModel } from './review-model-of.ts'
import { useAutosave } from './use-autosave.ts'
import { useNotice } from './use-notice.ts'
import { usePreview } from './use-preview.ts'
import { useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'

export interface ReviewerProps {
  readonly loaded: Loaded
  readonly request: PageRequest
  readonly onStartOver: () => void
  /** Loads the draft as it is saved now. */
  readonly onReload: () => void
  readonly onClose: () => void
}

/** A draft under review: what the reader does to it, saved as it is done. */
export function Reviewer({ loaded, request, onStartOver, onReload, onClose }: ReviewerProps) {
  const { t } = useText()
  const { private: isPrivate } = loaded
  const isEntry = request.purpose === 'selection'
  const state = useReview(loaded.draft.review)
  const review = state.history.present
  const [kept, setKept] = useState(loaded.draft.kept)
  const [keptReview, setKeptReview] = useState(kept > 0 ? review : undefined)
  const [open, setOpen] = useState(isEntry ? review.terms[0]?.candidate.id : undefined)
  const [news, setNews] = useState<ReviewNews | undefined>(
    loaded.restored ? { kind: 'restored', saved: loaded.draft.saved } : undefined,
  )
  const { notice, tell } = useNotice()
  const bodyRef = useRef<HTMLDivElement>(null)
  const { blocks, language } = review.article
  const reading = useMemo(() => readingOf({ blocks, language }), [blocks, language])
  const text = useMemo(() => articleText({ blocks }), [blocks])
  const draft = useMemo<Draft>(() => ({ ...loaded.draft, kept, review }), [loaded, kept, review])
  const { saving, insist } = useAutosave(draft, loaded, !isEntry)
  const preview = usePreview(review, text, open, bodyRef)
  useTitle(isPrivate ? undefined : review.article.title)
  const keep = async () => {
    const pack = packOf(draft, t('pointsTitle'))
    const written = await (isEntry ? keepEntry : keepBriefing)(pack, isPrivate)
    if (!written.done) {
      const { kind, detail } = written.problem
      setNews({ kind: 'not-kept', full: kind === 'full', ...(detail ? { detail } : {}) })
      return
    }
    setKept(kept + 1)
    setKeptReview(review)
    setNews({ kind: 'kept' })
  }
  const unkeep = async () => {
    await unkeepBriefing(draft, isPrivate)
    setKept(Math.max(0, kept - 1))
    setKeptReview(undefined)
    setNews({ kind: 'undone' })
  }
  const actions = reviewActions({
    state,
    reading,
    page: loaded.draft.page,
    t,
    tell,
    show: preview.show,
    open: setOpen,
    keep: () => void keep(),
    unkeep: () => void unkeep(),
    startOver: onStartOver,
    takeOther: onReload,
    keepThis: insist,
  })
  const facts = { draft, open, keptReview, saving, news, notice, isPrivate, isEntry }
  const model = reviewModel(facts, state.history, reading, preview, t('pointsTitle'))
  useReviewKeys(actions, model.canKeep)
  if (isEntry) return <NewEntryView model={model} actions={actions} onClose={onClose} />
  return <BriefingView model={model} actions={actions} bodyRef={bodyRef} />
}

/** The browser writes titles into its history; of a private page that would stay there. */
function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} – Glosslight`
  }, [title])
}
