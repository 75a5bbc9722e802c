import type { Chunk } from '../../glossary/match/match.ts'
import { seamBetween } from './seam.ts'
import type { Flow, FlowReader } from './text-flow.ts'

/**
 * Texts longer than this are read in parts, so that one endless text node cannot hold the page up.
 */
const PART = 32_768

const OTHER_SPACE = /\s/

/** Whether a unit is white space; most are told without a pattern. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return OTHER_SPACE.test(String.fromCharCode(code))
}

/**
 * Turns text nodes, given in document order, into the chunks that the matcher reads. Chunk and
 * origin are handed over as arguments, not objects: this runs once per text node of the page.
 */
export class ChunkReader {
  readonly #flows: FlowReader
  readonly #push: (text: string, breaks: boolean, node: Text | null, from: number) => void
  #parent: Node | null = null
  #flow: Flow | undefined
  /** The node read last, its text and its block. */
  #before: Text | null = null
  #beforeData = ''
  #beforeBlock: Node | null = null
  #gap = true

  constructor(
    flows: FlowReader,
    push: (text: string, breaks: boolean, node: Text | null, from: number) => void,
  ) {
    this.#flows = flows
    this.#push = push
  }

  /** The flow of the text node read last. */
  get flow(): Flow | undefined {
    return this.#flow
  }

  /** Nothing runs on from what was read before: the next text node is elsewhere. */
  cut(): void {
    this.#gap = true
  }

  /** Reads one text node; false where its text is not to be read. */
  read(node: Text): boolean {
    // Unlike a form, a text node has no names that could stand in for its own properties.
    const parent = node.parentNode
    if (parent !== this.#parent || this.#flow === undefined) {
      this.#parent = parent
      this.#flow = parent === null ? undefined : this.#flows.of(parent)
    }
    const flow = this.#flow
    if (flow === undefined || flow.kind !== 'read') {
      if (flow?.kind !== 'ignored') this.#gap = true
      return false
    }
    const data = node.data
    if (data.length === 0) return true
    const { block } = flow
    const breaks =
      this.#gap || block !== this.#beforeBlock || (this.#meets(data) && this.#parts(node))
    this.#before = node
    this.#beforeData = data
    this.#beforeBlock = block
    this.#gap = false
    if (data.length <= PART) this.#push(data, breaks, node, 0)
    else this.#pushParts(node, data, breaks)
    return true
  }

  /** Whether letters meet where a text follows the one before. */
  #meets(data: string): boolean {
    const before = this.#beforeData
    return !isSpace(data.charCodeAt(0)) && !isSpace(before.charCodeAt(before.length - 1))
  }

  /** Whether the page parts two texts; a line break inside a sentence is passed on as space. */
  #parts(node: Text): boolean {
    if (this.#before === null) return true
    const seam = seamBetween(this.#before, node)
    if (seam === 'space') this.#push(' ', false, null, 0)
    return seam === 'break'
  }

  #pushParts(node: Text, data: string, breaks: boolean): void {
    for (let from = 0, to = 0; from < data.length; from = to) {
      to = Math.min(from + PART, data.length)
      // Both halves of a surrogate pair stay together.
      if ((data.charCodeAt(to - 1) & 0xfc00) === 0xd800 && to < data.length) to--
      this.#push(data.slice(from, to), breaks && from === 0, node, from)
    }
  }
}

/** The chunks of some text nodes as a list: for short stretches, where a list costs nothing. */
export function chunksOf(nodes: Iterable<Text>, flows: FlowReader): Chunk[] {
  const chunks: Chunk[] = []
  const reader = new ChunkReader(flows, (text, breaks) => chunks.push({ text, breaks }))
  for (const node of nodes) reader.read(node)
  return chunks
}
