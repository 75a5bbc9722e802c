import { IconButton } from './IconButton.tsx'
import { useText } from './text.ts'
import type { PageTerm, TermCallbacks } from './popup-model.ts'

export type TermButtonsProps = Pick<TermCallbacks, 'onJump' | 'onMute'> & {
  readonly term: PageTerm
}

/** Beside a term of the page: go to where it stands, and mute. */
export function TermButtons({ term: { entry, muted }, onJump, onMute }: TermButtonsProps) {
  const { t } = useText()
  return (
    <>
      {muted ? null : (
        <IconButton icon="next" label={t('jumpTo', entry.term)} onClick={() => onJump(entry.id)} />
      )}
      <IconButton
        icon={muted ? 'eye-off' : 'eye'}
        label={t('muteToggle', entry.term)}
        pressed={muted}
        onClick={() => onMute(entry.id, !muted)}
      />
    </>
  )
}
