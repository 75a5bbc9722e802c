import type { ComponentChildren } from 'preact'

export interface EmptyStateProps {
  readonly title: string
  readonly text: string
  /** What to do about it. */
  readonly children?: ComponentChildren
}

/** Says that there is nothing, and why that is all right. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="gl-empty">
      <p class="gl-empty-title">{title}</p>
      <p class="gl-empty-text">{text}</p>
      {children}
    </div>
  )
}
