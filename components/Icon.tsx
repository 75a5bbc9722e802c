import { iconPaths } from './icon-paths.ts'
import type { IconName } from './icon-paths.ts'

export interface IconProps {
  readonly name: IconName
  readonly small?: boolean
}

/** Pictures that point along the line of writing turn around with it. */
const directed: ReadonlySet<IconName> = new Set(['back', 'forward', 'external', 'next'])

/** Decoration only: whatever it means is said in words by the element around it. */
export function Icon({ name, small = false }: IconProps) {
  const turned = directed.has(name) ? ' gl-icon-directed' : ''
  return (
    <svg
      class={`gl-icon${small ? ' gl-icon-small' : ''}${turned}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={small ? 2.2 : 1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {iconPaths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
