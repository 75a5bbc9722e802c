import { render } from 'preact'
import {
  before as stepBefore,
  goBack,
  openRelated,
  type CardTrail,
} from '../../components/card-trail.ts'
import css from '../../components/hovercard.css?inline'
import type { Scope } from '../../components/scope.ts'
import { CardHost } from '../../platform/dom/card-host.ts'
import type { CardAct, CardPort, CardRequest } from '../../platform/dom/card-port.ts'
import { positionCard } from '../../platform/dom/card-position.ts'
import { focusedIn, giveFocus } from '../../platform/dom/page-focus.ts'
import { isPlainlySeen } from '../../platform/dom/plain-sight.ts'
import { CardContent } from './CardContent.tsx'
import { copy } from './copy.ts'
import { readCard, type CardData } from './read-card.ts'

const REACH = { page: 'page', site: 'host', everywhere: 'everywhere' } as const

/** Shows one card at a time in this frame. */
export class CardWindow implements CardPort {
  readonly #host = new CardHost(css, () => this.close())
  #request: CardRequest | undefined
  #trail: CardTrail = ['']
  #data: CardData | undefined
  #pinned = false
  /** Terms of the entries shown so far, for the way back. */
  readonly #terms = new Map<string, string>()
  /** What had the focus before the card took it. */
  #before: Element | undefined

  get host(): Element {
    return this.#host.element
  }

  get pinned(): boolean {
    return this.#pinned
  }

  get focused(): boolean {
    return this.#request !== undefined && this.#host.root.activeElement !== null
  }

  /** Presses the card's own button, so that a command does what a click does. */
  act(act: CardAct): boolean {
    if (act !== 'toggle') {
      this.#host.root.querySelector<HTMLElement>(`[data-action=${act}]`)?.click()
    } else if (this.focused) this.close()
    else this.#focus()
    return true
  }

  contains(event: Event): boolean {
    return this.#request !== undefined && this.#host.contains(event)
  }

  open(request: CardRequest): void {
    const before = this.#request
    if (before !== undefined && before !== request) before.closed()
    this.#request = request
    this.#pinned = false
    this.#trail = [request.senses[0].entry]
    this.#data = undefined
    void this.#show(request)
  }

  async #show(request: CardRequest): Promise<void> {
    const data = await readCard(this.#trail.at(-1) ?? '', request).catch(() => undefined)
    if (this.#request !== request) return
    if (data === undefined) {
      this.close()
      return
    }
    const first = this.#data === undefined
    this.#data = data
    this.#terms.set(data.ref, data.entry.term)
    this.#host.show(request.place?.start)
    this.#render()
    if (request.layout === 'sheet' || request.place === undefined) this.#host.dock()
    else await positionCard(this.#host, request.place)
    if (first && request.byKey) this.#focus()
  }

  #focus(): void {
    if (!this.focused) this.#before = focusedIn(document) ?? this.#before
    this.#host.root.querySelector<HTMLElement>('.gl-card-term')?.focus({ preventScroll: true })
  }

  #render(): void {
    const request = this.#request
    const data = this.#data
    if (request === undefined || data === undefined) return
    render(
      <CardContent
        data={data}
        cameFrom={this.#terms.get(stepBefore(this.#trail) ?? '')}
        pinned={this.#pinned}
        request={request}
        onOpenRelated={(id) => this.#go(openRelated(this.#trail, id))}
        onBack={() => this.#go(goBack(this.#trail))}
        onCopy={copy}
        onPin={(pinned) => {
          this.#pinned = pinned
          this.#render()
        }}
        onMute={(scope) => this.#act(() => request.muted(data.ref, REACH[scope]))}
        onReject={(scope, sense) => this.#act(() => this.#reject(request, data.ref, scope, sense))}
        onClose={() => this.close()}
        onStep={request.stepped}
      />,
      this.#host.root,
    )
  }

  #go(trail: CardTrail): void {
    const request = this.#request
    if (request === undefined) return
    this.#trail = trail
    void this.#show(request)
  }

  #reject(request: CardRequest, entry: string, scope: Scope, sense: string | undefined): void {
    request.corrected(entry, 'no', REACH[scope])
    if (sense !== undefined) request.corrected(sense, 'yes', REACH[scope])
  }

  /** A page can hide our card under a bait and have the reader press it: then nothing happens. */
  #act(action: () => void): void {
    const box = this.#host.root.querySelector('.gl-card')?.getBoundingClientRect()
    if (box === undefined || !isPlainlySeen(this.#host.element, box)) return
    action()
    this.close()
  }

  close(): void {
    const request = this.#request
    if (request === undefined) return
    this.#request = undefined
    // It knows, by way of the functions in it, what was asked for, and so the page's text.
    this.#data = undefined
    this.#pinned = false
    // In a frame that has lost the focus to another, there is none to give back.
    const focused = this.#host.root.activeElement !== null && document.hasFocus()
    render(null, this.#host.root)
    this.#host.hide()
    if (focused) giveFocus(this.#before)
    this.#before = undefined
    request.closed()
  }
}
