import type { ComponentChildren } from 'preact'

import { useText } from './text.ts'
import type { TextKey } from './text.ts'

export interface SentenceProps {
  readonly message: TextKey
  /** Stands where the message has `$1`. */
  readonly children: ComponentChildren
}

/**
 * A message around an element, in the order its language puts them, also where the text around
 * it runs the other way.
 */
export function Sentence({ message, children }: SentenceProps) {
  const { dir, around } = useText()
  const [before, after] = around(message)
  return (
    <span dir={dir}>
      {before}
      {children}
      {after}
    </span>
  )
}
