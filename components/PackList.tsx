import { useLayoutEffect, useRef } from 'preact/hooks'

import { EmptyState } from './EmptyState.tsx'
import { PackCard } from './PackCard.tsx'
import { SubscriptionStatus } from './SubscriptionStatus.tsx'
import { useText } from './text.ts'
import type { PackCallbacks, PackModel } from './pack-model.ts'
import type { SubscriptionCallbacks, SubscriptionModel } from './subscription-model.ts'

export type PackListProps = PackCallbacks &
  SubscriptionCallbacks & {
    /** In the reader's order. */
    readonly packs: readonly PackModel[]
    /** Subscriptions whose first pack has not been taken yet. */
    readonly waiting: readonly SubscriptionModel[]
  }

/** All packs, in their order. A pack that is moved keeps the focus on the button that moved it. */
export function PackList(props: PackListProps) {
  const { t } = useText()
  const { packs, waiting } = props
  const listRef = useRef<HTMLDivElement>(null)
  const movedRef = useRef<{ readonly id: string; readonly action: string }>(undefined)

  useLayoutEffect(() => {
    const moved = movedRef.current
    movedRef.current = undefined
    if (moved === undefined) return
    const card = [...(listRef.current?.querySelectorAll<HTMLElement>('[data-pack]') ?? [])].find(
      (each) => each.dataset['pack'] === moved.id,
    )
    for (const action of moved.action === 'up' ? ['up', 'down'] : ['down', 'up']) {
      const button = card?.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)
      if (button?.disabled === false) return button.focus()
    }
  }, [packs])

  return (
    <div class="gl-packs" ref={listRef}>
      {waiting.map((subscription) => (
        <article class="gl-pack" key={subscription.url} aria-label={subscription.url}>
          <SubscriptionStatus {...props} subscription={subscription} />
        </article>
      ))}
      {packs.length === 0 ? <EmptyState title={t('noPacksTitle')} text={t('noPacksText')} /> : null}
      {packs.map((pack, index) => (
        <PackCard
          key={pack.id}
          {...props}
          pack={pack}
          up={packs[index - 1]?.id}
          down={index + 1 === packs.length ? undefined : (packs[index + 2]?.id ?? null)}
          onMove={(id, before) => {
            movedRef.current = { id, action: before === packs[index - 1]?.id ? 'up' : 'down' }
            props.onMove(id, before)
          }}
        />
      ))}
    </div>
  )
}
