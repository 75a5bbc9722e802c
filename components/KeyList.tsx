import { useId } from 'preact/hooks'

import { Button } from './Button.tsx'
import { Kbd } from './Kbd.tsx'
import { useText } from './text.ts'
import type { ShortcutModel } from './options-model.ts'
import type { TextKey } from './text.ts'

export interface KeyListProps {
  readonly shortcuts: readonly ShortcutModel[]
  readonly onOpenShortcuts?: (() => void) | undefined
}

/** Keys that hold in a card; arrows turn around with the interface, so both stand for the way on. */
const cardKeys: readonly (readonly [TextKey, string, string])[] = [
  ['keyCardNext', '→', '←'],
  ['keyCardPrevious', '←', '→'],
  ['pin', 'P', 'P'],
  ['copyWithCitation', 'C', 'C'],
  ['keyCardMute', 'M', 'M'],
  ['notThisMeaning', 'N', 'N'],
  ['close', 'Esc', 'Esc'],
]

/** The commands with the keys they really have now, and the keys of an open card. */
export function KeyList({ shortcuts, onOpenShortcuts }: KeyListProps) {
  const { t, dir } = useText()
  const inCard = cardKeys.map(([name, ltr, rtl]) => ({
    command: name,
    description: t(name),
    keys: dir === 'ltr' ? ltr : rtl,
  }))
  return (
    <div class="gl-form">
      <Keys title={t('keysOnPages')} rows={shortcuts} />
      {onOpenShortcuts === undefined ? (
        <p class="gl-help">{t('keysChangeHelp')}</p>
      ) : (
        <div>
          <Button look="outlined" icon="external" onClick={onOpenShortcuts}>
            {t('keysChange')}
          </Button>
        </div>
      )}
      <Keys title={t('keysInCard')} rows={inCard} />
    </div>
  )
}

function Keys({ title, rows }: { title: string; rows: readonly ShortcutModel[] }) {
  const { t } = useText()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 class="gl-label" id={id}>
        {title}
      </h3>
      <ul class="gl-rows gl-keys">
        {rows.map(({ command, description, keys }) => (
          <li class="gl-row" key={command}>
            <span class="gl-row-text">{description}</span>
            {keys === undefined ? (
              <span class="gl-row-note">{t('keysUnset')}</span>
            ) : (
              <Kbd keys={keys} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
