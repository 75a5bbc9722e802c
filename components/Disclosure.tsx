import type { ComponentChildren } from 'preact'

import { Icon } from './Icon.tsx'

export interface DisclosureProps {
  readonly summary: ComponentChildren
  readonly children: ComponentChildren
  /** Direction of the summary, where it differs from the text around it. */
  readonly dir?: 'ltr' | 'rtl'
  readonly open?: boolean
  readonly class?: string
}

/** The browser's own disclosure: works with the keyboard, find-in-page and without script. */
export function Disclosure({ summary, children, dir, open, class: name = '' }: DisclosureProps) {
  return (
    <details class={`gl-disclosure ${name}`} open={open}>
      <summary class="gl-disclosure-summary">
        <span class="gl-disclosure-text" dir={dir}>
          {summary}
        </span>
        <Icon name="down" small />
      </summary>
      <div class="gl-disclosure-body">{children}</div>
    </details>
  )
}
