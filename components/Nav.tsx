import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

export interface NavPlace<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon: IconName
}

export interface NavProps<Id extends string> {
  readonly label: string
  readonly places: readonly NavPlace<Id>[]
  readonly current: Id
  readonly onGo: (id: Id) => void
}

/** Links to the parts of a page; addresses work, so Back and bookmarks do too. */
export function Nav<Id extends string>({ label, places, current, onGo }: NavProps<Id>) {
  return (
    <nav class="gl-nav" aria-label={label}>
      <ul class="gl-nav-places">
        {places.map((place) => (
          <li key={place.id}>
            <a
              class="gl-nav-place"
              href={`#${place.id}`}
              aria-current={place.id === current ? 'page' : undefined}
              onClick={() => onGo(place.id)}
            >
              <Icon name={place.icon} />
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
