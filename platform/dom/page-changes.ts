import {
  attributeOf,
  firstChildOf,
  isConnected,
  isElement,
  isText,
  lastChildOf,
  nodeTypeOf,
} from './safe-dom.ts'
import { runAround } from './text-run.ts'
import type { FlowReader } from './text-flow.ts'

/** What a batch of mutations means for the text: nodes gone, and what is to be read (again). */
export interface PageChange {
  readonly gone: ReadonlySet<Text>
  /** Subtrees that are new. */
  readonly added: ReadonlySet<Node>
  /** Text nodes whose run is to be read again. */
  readonly touched: ReadonlySet<Text>
}

/**
 * Goes through text nodes. Not a generator, and with one result for all steps: a page has tens of
 * thousands of them, and their number is what going through them costs.
 */
class TextWalk implements IterableIterator<Text> {
  readonly #walker: TreeWalker
  /** The root, where it is a text node: a walker leaves that out. */
  #own: Text | undefined
  readonly #step: { done: boolean; value: Text | undefined } = { done: false, value: undefined }

  constructor(root: Node) {
    this.#own = isText(root) ? root : undefined
    // A walker that shows text nodes shows nothing else, so none is asked for its type.
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  }

  next(): IteratorResult<Text> {
    const text = this.#own ?? (this.#walker.nextNode() as Text | null)
    this.#own = undefined
    this.#step.done = text === null
    this.#step.value = text ?? undefined
    return this.#step as IteratorResult<Text>
  }

  [Symbol.iterator](): this {
    return this
  }
}

/**
 * The text nodes at and below a node, in document order. What a step returns holds until the next.
 */
export function textsIn(node: Node): IterableIterator<Text> {
  return new TextWalk(node)
}

/** The first or last text at the near edge of a neighbour, where text may run on into it. */
function edgeText(node: Node | null, child: (node: Node) => Node | null): Text | undefined {
  let at = node
  for (let depth = 0; at !== null && depth < 20; depth++) {
    if (isText(at)) return at
    at = isElement(at) ? child(at) : null
  }
  return undefined
}

/** Sums up mutation records. Costs as much as the change is large. */
export function readChanges(records: readonly MutationRecord[]): PageChange {
  const gone = new Set<Text>()
  const added = new Set<Node>()
  const touched = new Set<Text>()
  for (const record of records) {
    const { target } = record
    if (record.type === 'characterData') {
      if (isText(target)) touched.add(target)
      continue
    }
    if (record.type === 'attributes') {
      for (const text of textsIn(target)) gone.add(text)
      added.add(target)
      continue
    }
    for (const node of record.removedNodes) for (const text of textsIn(node)) gone.add(text)
    for (const node of record.addedNodes) {
      const type = nodeTypeOf(node)
      if (type === Node.ELEMENT_NODE || type === Node.TEXT_NODE) added.add(node)
    }
    const before = edgeText(record.previousSibling, lastChildOf)
    const after = edgeText(record.nextSibling, firstChildOf)
    if (before !== undefined) touched.add(before)
    if (after !== undefined) touched.add(after)
  }
  return { gone, added, touched }
}

/**
 * The stretches of text to be read after a change, each in document order and each node once:
 * what was added, and the runs that a change touched.
 */
export function* stretchesOf(change: PageChange, flows: FlowReader): Generator<readonly Text[]> {
  const read = new Set<Text>()
  for (const node of change.added) {
    if (!isConnected(node)) continue
    const fresh: Text[] = []
    for (const text of textsIn(node)) {
      if (read.has(text)) continue
      read.add(text)
      fresh.push(text)
    }
    yield withEdges(fresh, flows, read)
  }
  for (const text of change.touched) {
    if (read.has(text) || !isConnected(text)) continue
    const run = runAround(text, flows)
    for (const member of run) read.add(member)
    yield run
  }
}

/** Adds to new text what it now runs together with on both sides. */
function withEdges(fresh: Text[], flows: FlowReader, read: Set<Text>): Text[] {
  const first = fresh[0]
  const last = fresh.at(-1)
  if (first === undefined || last === undefined) return fresh
  const lead = runAround(first, flows)
  const before = lead.slice(0, lead.indexOf(first))
  const trail = runAround(last, flows)
  const after = trail.slice(trail.indexOf(last) + 1)
  if (before.length === 0 && after.length === 0) return fresh
  for (const text of before) read.add(text)
  for (const text of after) read.add(text)
  return [...before, ...fresh, ...after]
}

/** What is watched: text and structure, and whether something became a field to write in. */
export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable'],
}

export function isEditing(): boolean {
  return document.designMode === 'on'
}

/** The language an element's text is declared to be in, or undefined. */
export function languageOf(node: Node): string | undefined {
  const element = isElement(node) ? node : document.documentElement
  const declared = element.closest('[lang]')
  return (declared === null ? null : attributeOf(declared, 'lang')) || undefined
}
