import { rootOf } from './safe-dom.ts'
import css from './marks.css?inline'

/** Firefox alone offers this, and it alone does not apply a document's rules in shadow trees. */
const NEEDED = 'openOrClosedShadowRoot' in Element.prototype

/**
 * Brings the rules for marks into the shadow trees that have some. Chromium applies the document's
 * own; Firefox needs a sheet in each root, and roots without marks are left alone.
 */
export class MarkSheet {
  /** Held weakly: a page that lives long makes and drops thousands. */
  readonly #roots: WeakRef<ShadowRoot>[] = []
  #sheet: CSSStyleSheet | undefined

  adoptFor(text: Text): void {
    if (!NEEDED) return
    const root = rootOf(text)
    if (!(root instanceof ShadowRoot)) return
    this.#sheet ??= newSheet()
    if (root.adoptedStyleSheets.includes(this.#sheet)) return
    root.adoptedStyleSheets.push(this.#sheet)
    this.#roots.push(new WeakRef(root))
  }

  withdraw(): void {
    for (const held of this.#roots.splice(0)) {
      const root = held.deref()
      if (root === undefined) continue
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
    }
  }
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
