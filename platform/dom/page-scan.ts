import type { Scan } from '../../glossary/match/matcher.ts'
import type { Finder } from './finder.ts'
import type { Place } from './place.ts'
import type { Slice } from './slices.ts'
import { ChunkReader } from './text-chunks.ts'
import type { FlowReader } from './text-flow.ts'

/** How many text nodes are read between two looks at the clock. */
const STRIDE = 32
/** So many chunks are kept at most, unless one run of text has more. */
const KEPT = 512

/**
 * One pass over text nodes: reads them as chunks, hands them to the matcher and turns its matches
 * into places. Chunks already matched are let go, so that a pass holds no page in memory.
 */
export class PageScan {
  readonly #finder: Finder
  readonly #scan: Scan
  readonly #reader: ChunkReader
  /** Where each chunk came from, for those from `#first` on. */
  readonly #nodes: (Text | null)[] = []
  readonly #froms: number[] = []
  readonly #regions: (Node | undefined)[] = []
  #first = 0
  /** The chunks that the last run and the one before began with. */
  #runs: readonly [number, number] = [0, 0]
  #taken = 0
  readonly #found: (place: Place) => void

  constructor(finder: Finder, flows: FlowReader, found: (place: Place) => void) {
    this.#finder = finder
    this.#scan = finder.matcher.scan()
    this.#found = found
    this.#reader = new ChunkReader(flows, (text, breaks, node, from) => {
      if (breaks) this.#break()
      this.#nodes.push(node)
      this.#froms.push(from)
      this.#regions.push(this.#reader.flow?.region)
      this.#scan.push(text, breaks)
    })
  }

  /** Reads one node after the other as long as the slice lasts; true when there is no more. */
  run(nodes: Iterator<Text>, slice: Slice): boolean {
    for (let count = 1; ; count++) {
      const { value, done } = nodes.next()
      if (done) return true
      this.#reader.read(value)
      if (this.#scan.matches.length > this.#taken) this.#take()
      if ((count % STRIDE === 0 || value.length > 4_096) && slice.over) return false
    }
  }

  /** Nothing runs on from here: the nodes read next are elsewhere. */
  cut(): void {
    this.#reader.cut()
  }

  /** No match reaches back over two breaks: what came before the last but one is let go. */
  #break(): void {
    this.#runs = [this.#runs[1], this.#first + this.#nodes.length]
    const past = this.#runs[0] - this.#first
    if (past < KEPT) return
    this.#take()
    for (const list of [this.#nodes, this.#froms, this.#regions]) list.splice(0, past)
    this.#first += past
  }

  /** Ends the pass: the last matches are certain now. */
  end(): void {
    this.#scan.end()
    this.#take()
  }

  #take(): void {
    const { matches } = this.#scan
    for (; this.#taken < matches.length; this.#taken++) {
      const match = matches[this.#taken]
      if (match === undefined) continue
      const from = match.startChunk - this.#first
      const to = match.endChunk - this.#first
      const start = this.#nodes[from]
      const end = this.#nodes[to]
      const region = this.#regions[from]
      if (!start || !end || region === undefined) continue
      this.#found({
        senses: this.#finder.sensesOf(match.term),
        start,
        startOffset: match.startOffset + (this.#froms[from] ?? 0),
        end,
        endOffset: match.endOffset + (this.#froms[to] ?? 0),
        region,
      })
    }
  }
}
