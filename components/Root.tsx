import type { ComponentChildren } from 'preact'

import type { Theme } from './options-model.ts'
import { useText } from './text.ts'

export interface RootProps {
  readonly theme?: Theme | undefined
  readonly touch?: boolean
  readonly class?: string
  readonly children: ComponentChildren
}

/** Carries the tokens, the theme and the interface language; everything of ours is inside one. */
export function Root({ theme = 'system', touch = false, class: name = '', children }: RootProps) {
  const { locale, dir } = useText()
  return (
    <div
      class={`gl-root ${name}`}
      data-theme={theme === 'system' ? undefined : theme}
      data-touch={touch ? '' : undefined}
      dir={dir}
      lang={locale}
    >
      {children}
    </div>
  )
}
