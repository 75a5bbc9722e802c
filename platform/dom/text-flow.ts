import { attributeOf, hasAttributes, isElement, localNameOf, parentOf } from './safe-dom.ts'

/**
 * How the text directly inside an element takes part in the page's text.
 * `block` is the nearest element around it that text does not run through (a paragraph, a cell):
 * no match crosses from one block to another. Text that is not `read` is either `ignored` (as if it
 * were not there: a script between two letters) or a `gap` (a field, code: nothing runs across it).
 * `region` is the article the text belongs to, or the root where it belongs to none.
 */
export interface Flow {
  readonly block: Node
  readonly kind: 'read' | 'ignored' | 'gap'
  readonly region: Node
}

const INLINE = 1
const GAP = 2
const IGNORED = 4
const ARTICLE = 8
const PLAIN = 16
const TOP = 32

/** What an element's name says, in one look-up: a page has thousands of elements to ask. */
const TRAITS = new Map<string, number>()

function note(trait: number, names: string): void {
  for (const name of names.split(' ')) TRAITS.set(name, (TRAITS.get(name) ?? 0) | trait)
}

// Elements that text runs through. `sub` and `sup` are missing: a footnote mark ends a word.
note(
  INLINE,
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small ' +
    'span strike strong time u wbr',
)
// Elements whose text is not prose: code, fields, controls, and what is drawn, not written.
note(
  GAP,
  'applet audio button canvas code datalist embed frame frameset head iframe input kbd math meter ' +
    'noembed noframes object optgroup option output pre progress samp select svg textarea title tt ' +
    'var video',
)
// Elements whose text stands beside the text around it, or is never shown.
note(IGNORED, 'noscript rp rt script style template')
note(ARTICLE, 'article')
note(PLAIN, 'pre')
note(TOP, 'html body')

/** Roles that make any element a field. */
const FIELD_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'code', 'math'])

/** What an element's attributes add to what its name says. */
function attributeTraits(element: Element, traits: number): number {
  const editable = attributeOf(element, 'contenteditable')
  if (editable !== null && editable.toLowerCase() !== 'false') return traits | GAP
  // `<html translate=no>` is an app's wish for its whole page; lower down it guards one name.
  if ((traits & TOP) === 0 && attributeOf(element, 'translate') === 'no') return traits | GAP
  if (attributeOf(element, 'aria-hidden') === 'true') return traits | GAP
  const role = attributeOf(element, 'role')
  if (role === null) return traits
  return traits | (FIELD_ROLES.has(role) ? GAP : role === 'article' ? ARTICLE : 0)
}

function traitsOf(element: Element): number {
  const name = localNameOf(element)
  const traits = TRAITS.get(name) ?? (name.includes('-') ? customTraits(element) : 0)
  return hasAttributes(element) ? attributeTraits(element, traits) : traits
}

/** Text runs through a custom element only where the page shows it in line. */
function customTraits(element: Element): number {
  return getComputedStyle(element).display.startsWith('inline') ? INLINE : 0
}

function kindOf(traits: number, plainText: boolean): Flow['kind'] {
  if ((traits & (IGNORED | GAP)) === 0) return 'read'
  if ((traits & IGNORED) !== 0) return 'ignored'
  return plainText && (traits & PLAIN) !== 0 ? 'read' : 'gap'
}

/**
 * Reads the flow of elements and remembers it while one scan lasts: siblings share their
 * ancestors, so each element is looked at once. Not kept longer, as attributes change.
 */
export class FlowReader {
  readonly #known = new Map<Node, Flow>()
  readonly #plainText: boolean
  /** The parent asked for last, inline elements directly below it left out, and its flow. */
  #near: Node | null = null
  #nearFlow: Flow | undefined

  constructor(plainText: boolean) {
    this.#plainText = plainText
  }

  /** The flow of text directly inside `parent`. */
  of(parent: Node): Flow {
    if (parent === this.#near && this.#nearFlow !== undefined) return this.#nearFlow
    const above = parentOf(parent)
    if (above !== null && above === this.#near) {
      const flow = this.#below(this.#nearFlow, parent)
      // A paragraph's text goes on after the link: stay with the paragraph.
      if (flow === this.#nearFlow) return flow
      this.#known.set(parent, flow)
      return this.#stay(parent, flow)
    }
    return this.#stay(parent, this.#known.get(parent) ?? this.#fromTop(parent))
  }

  #stay(parent: Node, flow: Flow): Flow {
    this.#near = parent
    this.#nearFlow = flow
    return flow
  }

  /** Where nothing around is known yet. A loop, not recursion: pages nest 50,000 deep. */
  #fromTop(parent: Node): Flow {
    const path: Node[] = []
    let node: Node | null = parent
    let flow: Flow | undefined
    while (node !== null) {
      flow = this.#known.get(node)
      if (flow !== undefined) break
      path.push(node)
      node = parentOf(node)
    }
    for (let i = path.length - 1; i >= 0; i--) {
      const step = path[i]
      if (step === undefined) continue
      flow = this.#below(flow, step)
      this.#known.set(step, flow)
    }
    return flow ?? { block: parent, kind: 'gap', region: parent }
  }

  #below(outer: Flow | undefined, node: Node): Flow {
    if (!isElement(node)) return { block: node, kind: 'read', region: node }
    // An element with nothing around it has left the page.
    if (outer === undefined) return { block: node, kind: 'gap', region: node }
    const traits = traitsOf(node)
    // Most inline elements change nothing, and a page has thousands of them.
    if (traits === INLINE) return outer
    const kind = outer.kind === 'read' ? kindOf(traits, this.#plainText) : outer.kind
    const block = (traits & INLINE) !== 0 ? outer.block : node
    // The outermost article: comments and cards inside it speak of the same story.
    const isArticle = (traits & ARTICLE) !== 0 && !isElement(outer.region)
    const region = isArticle ? node : outer.region
    if (block === outer.block && kind === outer.kind && region === outer.region) return outer
    return { block, kind, region }
  }
}
