import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { useText } from './text.ts'
import type { HovercardProps } from './Hovercard.tsx'

type Copied = 'no' | 'yes' | 'failed'

const copiedShownMs = 2500

/** What the card may ask before it acts. */
export type CardQuestion = 'mute' | 'reject'

export type CardActionsProps = HovercardProps & {
  readonly onAsk: (question: CardQuestion) => void
  /** The question just answered or dropped: its button gets the focus back. */
  readonly returnTo: CardQuestion | undefined
}

/** What can be done with the card: quiet, in one line below the explanation. */
export function CardActions({ model, onCopy, onAsk, returnTo }: CardActionsProps) {
  const { t, dir } = useText()
  const [copied, setCopied] = useState<Copied>('no')
  useEffect(() => {
    if (copied === 'no') return
    const timer = setTimeout(() => setCopied('no'), copiedShownMs)
    return () => clearTimeout(timer)
  }, [copied])
  const askingRef = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (returnTo === undefined) return
    const [reject, mute] = askingRef.current?.querySelectorAll('button') ?? []
    const asked = returnTo === 'reject' ? reject : mute
    asked?.focus()
  }, [returnTo])
  const copy = async () => setCopied((await onCopy()) ? 'yes' : 'failed')
  const said = { no: '', yes: t('copied'), failed: t('copyFailed') }[copied]
  return (
    <div class="gl-card-actions" dir={dir} role="group" aria-label={t('cardActions')}>
      <Button
        look="quiet"
        icon={copied === 'yes' ? 'check' : 'copy'}
        action="copy"
        keys="c"
        onClick={() => void copy()}
        label={said === '' ? t('copyWithCitation') : undefined}
      >
        {said === '' ? t('copy') : said}
      </Button>
      <span class="gl-only-spoken" role="status">
        {said}
      </span>
      {model.scopes.length === 0 ? null : (
        <span class="gl-card-corner" ref={askingRef}>
          <Button
            look="quiet"
            icon="differ"
            action="reject"
            keys="n"
            onClick={() => onAsk('reject')}
          >
            {t('notThisMeaning')}
          </Button>
          <IconButton
            icon="eye-off"
            label={t('muteTerm', model.entry.term)}
            action="mute"
            keys="m"
            onClick={() => onAsk('mute')}
          />
        </span>
      )}
    </div>
  )
}
