import { wordKeys } from '../../glossary/word-index/word-keys.ts'
import { ChunkReader } from './text-chunks.ts'
import type { FlowReader } from './text-flow.ts'

/** Longer runs are worked off in between, in UTF-16 units. */
const LONGEST = 65_536

/** Collects the keys of the words in some text nodes, words that cross elements included. */
export class WordReader {
  readonly #keys = new Set<string>()
  readonly #reader: ChunkReader
  #run = ''

  constructor(flows: FlowReader) {
    this.#reader = new ChunkReader(flows, (text, breaks) => {
      if (breaks) this.#flush()
      this.#run += text
      if (this.#run.length > LONGEST) this.#flushWords()
    })
  }

  read(node: Text): void {
    this.#reader.read(node)
  }

  /** Ends the reading and gives the keys. */
  end(): ReadonlySet<string> {
    this.#flush()
    return this.#keys
  }

  /** Works off the run up to its last space: the word after it may go on. */
  #flushWords(): void {
    const end = this.#run.lastIndexOf(' ') + 1 || this.#run.length
    const rest = this.#run.slice(end)
    this.#run = this.#run.slice(0, end)
    this.#flush()
    this.#run = rest
  }

  #flush(): void {
    for (const key of wordKeys(this.#run)) this.#keys.add(key)
    this.#run = ''
  }
}
