import {
  isEditing,
  readChanges,
  stretchesOf,
  textsIn,
  WATCHED,
} from '../../platform/dom/page-changes.ts'
import { PageScan } from '../../platform/dom/page-scan.ts'
import { elementsIn, RootLook } from '../../platform/dom/shadow-roots.ts'
import { Slice } from '../../platform/dom/slices.ts'
import { WordReader } from '../../platform/dom/word-reader.ts'
import { FlowReader } from '../../platform/dom/text-flow.ts'
import type { Lexicon } from './lexicon.ts'
import type { Judge } from './judge.ts'
import type { Painter } from './painter.ts'

/** A page that keeps changing is read at most this much of the time: pause per time worked. */
const RESTRAINT = 4
/** So many custom elements without a root are looked at again. */
const ROOTLESS = 5_000
/** A page of fewer elements is looked through as a whole again, whatever its elements are. */
const SMALL = 5_000
/** Elements get their shadow roots late, and nothing tells; these are the moments to look again, in ms. */
const SECOND_LOOKS = [500, 2_000] as const

/** Reads the page's text, once as a whole and then as it changes, and hands places on. */
export class Reader {
  readonly #lexicon: Lexicon
  readonly #judge: Judge
  readonly #painter: Painter
  readonly #signal: AbortSignal
  readonly #observer: MutationObserver
  readonly #roots = new WeakSet<Node>()
  readonly #replaced: () => void
  #pending: MutationRecord[] = []
  #rootless: WeakRef<Element>[] = []
  /** Elements of the page, as far as they were looked through at once. */
  #size = 0
  #working = false

  constructor(
    lexicon: Lexicon,
    judge: Judge,
    painter: Painter,
    replaced: () => void,
    signal: AbortSignal,
  ) {
    this.#replaced = replaced
    this.#lexicon = lexicon
    this.#judge = judge
    this.#painter = painter
    this.#signal = signal
    this.#observer = new MutationObserver((records) => this.#noticed(records))
    signal.addEventListener('abort', () => this.#observer.disconnect())
  }

  async start(): Promise<void> {
    if (isEditing()) return
    this.#watch(document)
    await this.#readWhole(document)
    await this.#readRootsIn([document])
    for (const delay of SECOND_LOOKS) this.#lookAgain(delay)
  }

  #watch(root: Node): void {
    this.#roots.add(root)
    this.#observer.observe(root, WATCHED)
  }

  #lookAgain(delay: number): void {
    const timer = setTimeout(() => {
      const left = this.#rootless.flatMap((reference) => reference.deref() ?? [])
      this.#rootless = []
      void this.#readRootsIn(this.#size < SMALL ? [document] : left).catch(() => {})
    }, delay)
    this.#signal.addEventListener('abort', () => clearTimeout(timer))
  }

  async #readRootsIn(nodes: Iterable<Element | Document>): Promise<void> {
    const found = new RootLook()
    await new Slice().each(elementsIn(nodes, found.look), this.#signal, () => {})
    const { roots, rootless } = found
    this.#size = Math.max(this.#size, found.size)
    for (const root of roots) void this.#readRoot(root)
    for (const element of rootless.slice(0, ROOTLESS)) this.#rootless.push(new WeakRef(element))
  }

  async #readRoot(root: ShadowRoot): Promise<void> {
    if (this.#roots.has(root) || this.#signal.aborted) return
    this.#watch(root)
    this.#painter.addRoot(root)
    await this.#readWhole(root).catch(() => {})
  }

  async #readWhole(root: Document | ShadowRoot): Promise<void> {
    const slice = new Slice()
    if (this.#lexicon.asks) await this.#learn(textsIn(root), slice)
    const scan = await this.#scan(newFlows(), slice)
    const texts = textsIn(root)
    while (!scan.run(texts, slice)) await slice.next(this.#signal)
    scan.end()
    await this.#settle(slice)
  }

  /** Asks for the terms that the words of some text can begin. */
  async #learn(texts: Iterable<Text>, slice: Slice): Promise<void> {
    const words = new WordReader(newFlows())
    for (const text of texts) {
      words.read(text)
      if (slice.over) await slice.next(this.#signal)
    }
    await slice.next(this.#signal)
    await this.#lexicon.learn(words.end())
    this.#signal.throwIfAborted()
  }

  async #scan(flows: FlowReader, slice: Slice): Promise<PageScan> {
    const finder = await this.#lexicon.finder(slice, this.#signal)
    return new PageScan(finder, flows, (place) => this.#judge.add(place))
  }

  /** Decides about the regions that changed and paints them. */
  async #settle(slice: Slice): Promise<void> {
    const open = this.#judge.takeOpen()
    if (open.length === 0 || !(await this.#judge.prepare())) return
    this.#signal.throwIfAborted()
    for (const region of open) {
      await this.#painter.paint(region, slice)
      if (slice.over) await slice.next(this.#signal)
    }
  }

  #noticed(records: MutationRecord[]): void {
    // `document.open` takes every listener of the document and its window away, ours too.
    if (records.some(({ target, addedNodes }) => target === document && hasRoot(addedNodes))) {
      this.#replaced()
      return
    }
    this.#pending.push(...records)
    if (this.#working) return
    this.#working = true
    void this.#work()
      .catch((error: unknown) => {
        if (!this.#signal.aborted) throw error
      })
      .finally(() => {
        this.#working = false
      })
  }

  /** Works through what changed, resting in between in proportion to the time it took. */
  async #work(): Promise<void> {
    while (this.#pending.length > 0) {
      const records = this.#pending
      this.#pending = []
      const start = performance.now()
      await this.#readChange(records)
      const took = performance.now() - start
      if (took > 2) await pause(took * RESTRAINT, this.#signal)
    }
  }

  async #readChange(records: readonly MutationRecord[]): Promise<void> {
    const change = readChanges(records)
    for (const text of change.gone) this.#judge.drop(text, this.#painter)
    if (isEditing()) return
    const slice = new Slice()
    const flows = newFlows()
    const stretches = stretchesOf(change, flows)
    const known = this.#lexicon.asks ? [...stretches] : stretches
    if (this.#lexicon.asks) await this.#learn([...known].flat(), slice)
    const scan = await this.#scan(flows, slice)
    for (const stretch of known) {
      await slice.each(stretch, this.#signal, (text) => {
        this.#judge.drop(text, this.#painter)
        this.#judge.changed(text, flows)
      })
      scan.cut()
      const texts = stretch[Symbol.iterator]()
      while (!scan.run(texts, slice)) await slice.next(this.#signal)
    }
    scan.end()
    const added = [...change.added].filter((node) => node instanceof Element)
    await this.#readRootsIn(added.filter((element) => element.isConnected))
    this.#painter.assert()
    await this.#settle(slice)
  }
}

function hasRoot(nodes: NodeList): boolean {
  return [...nodes].includes(document.documentElement)
}

function newFlows(): FlowReader {
  return new FlowReader(document.contentType === 'text/plain')
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
