import type { ReviewCallbacks } from '../../components/briefing-model.ts'
import type { Text } from '../../components/text.ts'
import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import type { Reading } from '../../glossary/briefing/read-candidate.ts'
import {
  addTerm,
  correctSource,
  dropPoint,
  editTerm,
  keepTerms,
  mergeTerms,
  movePoint,
  setPrivate,
  togglePoint,
} from '../../glossary/briefing/review-changes.ts'
import { goToPage, showOnPage } from './go-to-page.ts'
import type { ReviewState } from './use-review.ts'

/** What the actions work with. */
export interface ActionTools {
  readonly state: ReviewState
  readonly reading: Reading
  /** The address of the page that was read. */
  readonly page: string
  readonly t: Text['t']
  readonly tell: (notice: string) => void
  readonly show: (selector: QuoteSelector) => void
  readonly open: (id: string | undefined) => void
  readonly keep: () => void
  readonly unkeep: () => void
  readonly startOver: () => void
  readonly takeOther: () => void
  readonly keepThis: () => void
}

/** Everything a reader can do on the review page. */
export function reviewActions(tools: ActionTools): ReviewCallbacks {
  const { state, reading, page, t, tell, open } = tools
  const { change } = state
  return {
    onKeepTerms: (ids, kept) => change((review) => keepTerms(review, new Set(ids), kept)),
    onEditTerm: (id, edit) =>
      change((review) => editTerm(review, reading, id, edit), `${id} ${Object.keys(edit).join()}`),
    onMerge(from, into) {
      change((review) => mergeTerms(review, reading, from, into))
      open(into)
    },
    onAddTerm(form) {
      const { id } = addTerm(state.history.present, reading, form)
      if (id === undefined) return
      change((review) => addTerm(review, reading, form).review)
      getSelection()?.removeAllRanges()
      open(id)
    },
    onOpenTerm: open,
    onTogglePoint: (sentence) => change((review) => togglePoint(review, reading.text, sentence)),
    onDropPoint: (index) => change((review) => dropPoint(review, index)),
    onMovePoint: (from, to) => change((review) => movePoint(review, from, to)),
    onSource: (facts) =>
      change((review) => correctSource(review, facts), `source ${Object.keys(facts).join()}`),
    onPrivate: (isPrivate) => change((review) => setPrivate(review, isPrivate)),
    onUndo: state.undo,
    onRedo: state.redo,
    onKeep: tools.keep,
    onUnkeep: tools.unkeep,
    onStartOver: tools.startOver,
    onTakeOther: tools.takeOther,
    onKeepThis: tools.keepThis,
    onBackToPage: () => void goToPage(page),
    onShowHere: tools.show,
    onShowOnPage(selector) {
      tell(t('passageSought'))
      void showOnPage(page, selector).then((reply) => {
        if (reply === 'shown') tell('')
        else tell(t(reply === 'changed' ? 'passageChanged' : 'passageNoPage'))
      })
    },
  }
}
