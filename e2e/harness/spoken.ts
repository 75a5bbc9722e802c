import type { Page } from 'puppeteer-core'
import { eventually } from './eventually.ts'
import type { Session } from './session.ts'

/** A card as assistive technology is told of it. */
export interface Spoken {
  readonly name: string
  readonly said: string
  readonly focused: string | null
  readonly pinned: string | null
}

const isSpoken = (value: unknown): value is Spoken =>
  typeof value === 'object' && value !== null && 'name' in value

/** What the card tells assistive technology, read from inside its closed root. */
export async function spoken(session: Session, page: Page): Promise<Spoken | undefined> {
  for (const host of (await page.$$('div[popover=manual]:empty')).toReversed()) {
    const found = await session.driver.callInRoot(
      page.mainFrame(),
      host,
      `(root) => {
        const card = root.querySelector('[role=dialog]')
        if (card === null) return null
        const labels = card.getAttribute('aria-labelledby').split(' ')
        const statuses = [...card.querySelectorAll('[role=status]')]
        return {
          name: labels.map((id) => root.getElementById(id).textContent).join(', '),
          said: statuses.map((each) => each.textContent).filter((each) => each !== '').join(),
          focused: root.activeElement === null ? null : root.activeElement.textContent,
          pinned: root.querySelector('[data-action=pin]')?.getAttribute('aria-pressed') ?? null,
        }
      }`,
      [],
    )
    if (isSpoken(found)) return found
  }
  return undefined
}

/** What the card tells once it is as wanted, or what it tells when time is up. */
export function spokenOnce(
  session: Session,
  page: Page,
  done: (card: Spoken) => boolean,
): Promise<Spoken | undefined> {
  return eventually(
    () => spoken(session, page),
    (card) => card !== undefined && done(card),
  )
}
