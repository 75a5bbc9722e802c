import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ComponentChildren } from 'preact'

import { Icon } from './Icon.tsx'

export interface BackLinkProps {
  /** Where it leads, in words. */
  readonly label: string
  /** An address in this page. */
  readonly href: string
  /** The title of the part that is open. */
  readonly children: ComponentChildren
}

/**
 * The head of a page within a page: the way back and the title, which gets the focus as the page
 * opens, so that whoever cannot see it hears where they are.
 */
export function BackLink({ label, href, children }: BackLinkProps) {
  const titleRef = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => titleRef.current?.focus({ preventScroll: true }), [href])
  return (
    <div class="gl-back">
      <a class="gl-back-link" href={href}>
        <Icon name="back" small />
        {label}
      </a>
      <h3 class="gl-back-title" tabIndex={-1} ref={titleRef}>
        {children}
      </h3>
    </div>
  )
}
