import { readArticle } from '../../platform/dom/read-article.ts'
import { readDeclared } from '../../platform/dom/read-declared.ts'
import { readGlossary } from '../../platform/dom/read-glossary.ts'
import { readSelection } from '../../platform/dom/read-selection.ts'
import type { PageReading, ReaderPort, ReadingFor } from '../../platform/dom/reader-port.ts'

/** A page that is still arriving is waited for so long, in milliseconds; then what is there counts. */
const PATIENCE = 5_000

function arrived(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    document.addEventListener('DOMContentLoaded', done, { once: true })
  })
}

/** Reads the page it is in: from a clone where work has to be done, so nothing is touched. */
export class PageReader implements ReaderPort {
  #reading = new AbortController()

  async read(purpose: ReadingFor): Promise<PageReading> {
    this.#reading.abort()
    this.#reading = new AbortController()
    const { signal } = this.#reading
    await arrived()
    const result =
      purpose === 'terms' ? readGlossary(document) : await readArticle(document, signal)
    if (signal.aborted) return { result: { ok: false, problem: 'cancelled' }, declared: [] }
    // Of a page that is too large, nothing is to be read at all.
    const tooLarge = !result.ok && result.problem === 'too-large'
    return { result, declared: tooLarge ? [] : readDeclared(document) }
  }

  cancel(): void {
    this.#reading.abort()
  }

  selection() {
    return readSelection(document) ?? null
  }
}
