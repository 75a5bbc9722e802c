import type { ComponentChildren } from 'preact'

import { Icon } from './Icon.tsx'

export interface BannerProps {
  readonly kind: 'info' | 'warning'
  readonly title: string
  readonly children?: ComponentChildren
}

/** Something to know before reading on. */
export function Banner({ kind, title, children }: BannerProps) {
  return (
    <div class={`gl-banner gl-banner-${kind}`}>
      <Icon name={kind} />
      <div class="gl-banner-body">
        <p class="gl-banner-title">{title}</p>
        {children}
      </div>
    </div>
  )
}
