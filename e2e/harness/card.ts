import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import type { Driver } from './driver.ts'
import { eventually } from './eventually.ts'

/** An open card as a reader sees it. */
export interface Card {
  /** Its visible text. */
  readonly text: string
  /** Where it is drawn, in the viewport of its frame. */
  readonly rect: { x: number; y: number; width: number; height: number }
  /** Links and buttons, by their accessible names. */
  readonly controls: readonly string[]
  /** The element of the page that the card's host was put into: `body`, `dialog#ask`, … */
  readonly parent: string
  /** The frame it is in. */
  readonly frame: Frame
}

/** Whether a shadow root is the card's, told from its markup. */
const isCard = `(root) => root.querySelector('.gl-root') !== null`

/** What a card shows, or null where it was closed just now. */
const describeCard = `(root) => {
  const box = root.querySelector('.gl-card') ?? root.querySelector('.gl-root')
  if (box === null || root.host.parentElement === null) return null
  const { x, y, width, height } = box.getBoundingClientRect()
  const named = [...root.querySelectorAll('a, button')].map(
    (each) => each.getAttribute('aria-label') ?? each.textContent.trim(),
  )
  const parent = root.host.parentElement
  return {
    text: box.innerText,
    rect: { x, y, width, height },
    controls: named,
    parent: parent.localName + (parent.id && '#' + parent.id),
  }
}`

/** The host elements in a frame that might be ours: the card's is a plain `div` popover. */
async function candidates(frame: Frame): Promise<readonly ElementHandle[]> {
  return frame.$$('div[popover=manual]:empty')
}

async function hostIn(driver: Driver, frame: Frame): Promise<ElementHandle | null> {
  for (const host of (await candidates(frame)).toReversed()) {
    if ((await driver.callInRoot(frame, host, isCard, [])) === true) return host
  }
  return null
}

/** Whether a card is open in a frame. */
export async function hasCard(driver: Driver, frame: Frame): Promise<boolean> {
  return (await hostIn(driver, frame).catch(() => null)) !== null
}

/** The card that is open in any frame of the page, or null. */
export async function readCard(driver: Driver, page: Page): Promise<Card | null> {
  for (const frame of page.frames()) {
    const host = await hostIn(driver, frame).catch(() => null) // The frame may just be going.
    if (host === null) continue
    const described = await driver.callInRoot(frame, host, describeCard, [])
    if (isDescription(described)) return { ...described, frame }
  }
  return null
}

type Description = Omit<Card, 'frame'>

const isDescription = (value: unknown): value is Description =>
  typeof value === 'object' && value !== null && 'text' in value && 'rect' in value

/** Waits for a card whose text contains `part`, and throws with what is there instead. */
export async function cardWith(
  driver: Driver,
  page: Page,
  part: string,
  timeout = 4_000,
): Promise<Card> {
  const card = await eventually(
    () => readCard(driver, page),
    (found) => found !== null && found.text.includes(part),
    timeout,
  )
  if (card?.text.includes(part)) return card
  throw new Error(`no card with "${part}"; ${card === null ? 'none is open' : card.text}`)
}

/** Waits until no card is open. */
export async function noCard(driver: Driver, page: Page, timeout = 3_000): Promise<Card | null> {
  return eventually(
    () => readCard(driver, page),
    (card) => card === null,
    timeout,
  )
}

/** Where a control of the open card is, by a part of its name, in the viewport of its frame. */
export async function controlSpot(
  driver: Driver,
  page: Page,
  name: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const card = await readCard(driver, page)
  const host = card === null ? null : await hostIn(driver, card.frame)
  if (card === null || host === null) throw new Error('no card is open')
  const spot = await driver.callInRoot(
    card.frame,
    host,
    `(root, name) => {
      for (const each of root.querySelectorAll('a, button')) {
        const own = each.getAttribute('aria-label') ?? each.textContent
        if (!own.includes(name)) continue
        each.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const { x, y, width, height } = each.getBoundingClientRect()
        return { x, y, width, height }
      }
      return null
    }`,
    [name],
  )
  if (isSpot(spot)) return spot
  throw new Error(`the card has no "${name}", only: ${card.controls.join(' | ')}`)
}

const isSpot = (value: unknown): value is Card['rect'] =>
  typeof value === 'object' && value !== null && 'x' in value && 'width' in value
