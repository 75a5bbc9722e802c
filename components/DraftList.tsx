import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { UndoBar } from './UndoBar.tsx'
import { useText } from './text.ts'
import { useFocusAfterRemoval } from './use-focus-after-removal.ts'

/** A briefing that was begun and not kept. */
export interface DraftModel {
  readonly id: string
  /** The article's. */
  readonly title: string
  readonly language: string
  /** The ISO moment it was saved last. */
  readonly saved: string
}

export interface DraftListProps {
  readonly drafts: readonly DraftModel[]
  /** The title of the draft deleted last, which can be brought back. */
  readonly deleted?: string | undefined
  readonly onOpen: (id: string) => void
  readonly onDelete: (id: string) => void
  readonly onUndelete: () => void
}

/** Unfinished briefings: to go on with, or to throw away. Nothing where there are none. */
export function DraftList({ drafts, deleted, ...callbacks }: DraftListProps) {
  const { t, date, time } = useText()
  const { boxRef, removing } = useFocusAfterRemoval<HTMLElement>(drafts.length)
  if (drafts.length === 0 && deleted === undefined) return null
  const undo = deleted === undefined ? undefined : { call: 'remove-pack', title: deleted }
  return (
    <section class="gl-drafts" ref={boxRef}>
      <h3 class="gl-drafts-title" tabIndex={-1}>
        {t('draftsTitle')}
      </h3>
      <ul class="gl-rows">
        {drafts.map(({ id, title, language, saved }, index) => (
          <li class="gl-row" key={id}>
            <span class="gl-row-text">
              <bdi class="gl-row-name" lang={language}>
                {title}
              </bdi>
              <span class="gl-row-note">
                {t('draftSavedAt', `${date(saved.slice(0, 10))}, ${time(saved)}`)}
              </span>
            </span>
            <Button
              look="outlined"
              label={t('draftOpenTitle', title)}
              onClick={() => callbacks.onOpen(id)}
            >
              {t('draftOpen')}
            </Button>
            <IconButton
              icon="remove"
              label={t('draftDelete', title)}
              onClick={() => {
                removing(index)
                callbacks.onDelete(id)
              }}
            />
          </li>
        ))}
      </ul>
      <UndoBar
        undo={undo === undefined ? undefined : { ...undo, undone: false }}
        onUndo={callbacks.onUndelete}
      />
    </section>
  )
}
