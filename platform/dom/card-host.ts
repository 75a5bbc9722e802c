import { closestTo, parentElementOf } from './safe-dom.ts'

/** Tells our host from other closed roots when a copy of us that was reloaded left one behind. */
const SIGN = 'gl-card-root'

/** More removals than this within `WINDOW` ms, and the page is let have its way. */
const REMOVALS = 3
const WINDOW = 5_000

/** Inline and important: no rule of the page reaches the host, and none is left behind. */
const STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['margin', '0'],
  ['width', 'max-content'],
  ['z-index', '2147483647'],
]

/** Pointer and key events inside the card are the card's, not the page's. */
const KEPT = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup',
  'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focusin', 'focusout',
] as const // prettier-ignore

/**
 * The element that carries the card: a plain `div` with a closed shadow root, in the page only
 * while a card is open, in the top layer so that nothing of the page covers it.
 */
export class CardHost {
  readonly element = document.createElement('div')
  readonly root: ShadowRoot
  #removals: number[] = []
  #open = false
  readonly #lost: () => void
  readonly #observer: MutationObserver

  constructor(css: string, lost: () => void) {
    this.#lost = lost
    this.root = this.element.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    this.root.adoptedStyleSheets = [sheet]
    for (const type of KEPT) this.root.addEventListener(type, (event) => event.stopPropagation())
    this.#observer = new MutationObserver(() => this.#check())
  }

  /** Puts the host where a card beside `anchor` can be seen and used. */
  show(anchor: Text | undefined): void {
    const parent = carrierFor(anchor)
    if (!this.#open) this.#reset()
    this.#open = true
    if (this.element.parentNode !== parent) parent.append(this.element)
    this.#observer.observe(parent, { childList: true })
    this.#raise()
  }

  /** The page may have written on the host of an earlier card. */
  #reset(): void {
    for (const name of this.element.getAttributeNames()) this.element.removeAttribute(name)
    this.#lay(Object.fromEntries(STYLE))
    this.element.popover = 'manual'
  }

  #raise(): void {
    try {
      if (!this.element.matches(':popover-open')) this.element.showPopover()
    } catch {
      // A page may be torn down under us; without the top layer the z-index has to do.
    }
  }

  /** The page took the host out: put it back a few times, then let it be. */
  #check(): void {
    if (!this.#open || this.element.isConnected) return
    const now = performance.now()
    this.#removals = [...this.#removals.filter((at) => now - at < WINDOW), now]
    this.#observer.disconnect()
    if (this.#removals.length > REMOVALS || document.body === null) {
      this.hide()
      this.#lost()
      return
    }
    document.body.append(this.element)
    this.#observer.observe(document.body, { childList: true })
    this.#raise()
  }

  hide(): void {
    this.#open = false
    this.#observer.disconnect()
    this.element.remove()
  }

  /** Puts the host beside a place, in viewport coordinates. */
  move(x: number, y: number): void {
    this.#lay({ inset: '0 auto auto 0', width: 'max-content' })
    this.element.style.setProperty(
      'translate',
      `${Math.round(x)}px ${Math.round(y)}px`,
      'important',
    )
  }

  /** Puts the host along the bottom of the screen. */
  dock(): void {
    this.#lay({ inset: 'auto 0 0 0', width: '100%' })
    this.element.style.setProperty('translate', 'none', 'important')
  }

  #lay(rules: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(rules)) {
      this.element.style.setProperty(name, value, 'important')
    }
  }

  contains(event: Event): boolean {
    return event.composedPath().includes(this.element)
  }
}

/**
 * Outside an open modal dialog or a fullscreen element everything is inert, so there the host goes
 * inside. Elsewhere it is the last of the body, where frameworks mind it least.
 */
function carrierFor(anchor: Text | undefined): Element {
  const around = anchor === undefined ? document.body : parentElementOf(anchor)
  const modal = around === null ? null : closestTo(around, 'dialog:modal')
  if (modal !== null) return modal
  const full = document.fullscreenElement
  if (full !== null && around !== null && full.contains(around)) return full
  return document.body ?? document.documentElement
}

/** Takes out hosts that an earlier copy of the extension left behind when it was reloaded. */
export function removeOrphanHosts(): void {
  for (const element of document.querySelectorAll('div[popover=manual]')) {
    const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null }
    if (openOrClosedShadowRoot?.querySelector(`.${SIGN}`)) element.remove()
  }
}
