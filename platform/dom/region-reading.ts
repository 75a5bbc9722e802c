import { regionText, type PageText } from '../../glossary/context/page-text.ts'
import type { Steps } from '../../glossary/steps.ts'
import { languageOf } from './page-changes.ts'
import type { Finder } from './finder.ts'
import type { Place } from './place.ts'
import { attributeOf, isConnected, isElement, localNameOf } from './safe-dom.ts'
import { ChunkReader } from './text-chunks.ts'
import { FlowReader } from './text-flow.ts'
import { runAround } from './text-run.ts'

/** So much of a region's text is read for evidence, in UTF-16 units: about 4,000 words. */
const EVIDENCE = 24_000
/** Text nodes looked at on the way there. */
const NODES = 8_000
/** Of the text around a term that stands further down. */
const AROUND = 1_000
/** Text nodes read in one step. */
const STRIDE = 32
/** After so many beginnings on a page that never rests, the last one is made in one step. */
const ATTEMPTS = 3
const HEADING = /^h[1-6]$/
/** Headings that speak for a region's subject. */
const HEADINGS = 12

/** A region's text as the sense decision reads it, and the way back from it to places. */
export interface RegionReading {
  readonly page: PageText
  /** Offsets in the text at which a heading begins. */
  readonly sections: readonly number[]
  /** The index of the occurrence that stands at a place, where the place was read. */
  occurrenceOf(place: Place): number | undefined
  /** Where a place stands in the text; infinite where it was not read. */
  offsetOf(place: Place): number
}

/** Visits the text nodes of a region: those of a root without its articles', which decide alone. */
function* textsOf(region: Node): Generator<Text> {
  const inArticle = isElement(region)
  const walker = document.createTreeWalker(
    region,
    NodeFilter.SHOW_TEXT | (inArticle ? 0 : NodeFilter.SHOW_ELEMENT),
    (node) => {
      if (!isElement(node)) return NodeFilter.FILTER_ACCEPT
      const article = localNameOf(node) === 'article' || attributeOf(node, 'role') === 'article'
      return article ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
    },
  )
  for (let count = 0; count < NODES; count++) {
    const node = walker.nextNode()
    if (node === null) return
    yield node as Text
  }
}

class Collector {
  readonly chunks: { readonly text: string; readonly breaks: boolean }[] = []
  readonly nodes: (Text | null)[] = []
  readonly froms: number[] = []
  readonly headingChunks: number[] = []
  readonly #reader: ChunkReader
  readonly #seen = new Set<Text>()
  #block: Node | undefined
  size = 0

  constructor(flows: FlowReader) {
    this.#reader = new ChunkReader(flows, (text, breaks, node, from) => {
      const block = this.#reader.flow?.block
      if (block !== undefined && block !== this.#block && isHeading(block)) {
        this.headingChunks.push(this.chunks.length)
      }
      this.#block = block
      this.chunks.push({ text, breaks })
      this.nodes.push(node)
      this.froms.push(from)
      this.size += text.length
    })
  }

  read(text: Text): void {
    if (this.#seen.has(text)) return
    this.#seen.add(text)
    this.#reader.read(text)
  }

  has(text: Text): boolean {
    return this.#seen.has(text)
  }

  cut(): void {
    this.#reader.cut()
  }
}

function isHeading(node: Node): boolean {
  return isElement(node) && HEADING.test(localNameOf(node))
}

/**
 * Collects a region's text in steps. The page goes on in between: where the place got to is taken
 * out of it, what comes after is not found any more, and the collecting begins anew.
 */
function* collect(region: Node, places: Iterable<Place>): Steps<Collector> {
  for (let attempt = 1; ; attempt++) {
    const flows = new FlowReader(document.contentType === 'text/plain')
    const collector = new Collector(flows)
    const isWhole = yield* collectBeginning(region, collector, attempt < ATTEMPTS)
    if (!isWhole) continue
    yield* collectAround(places, collector, flows)
    return collector
  }
}

/** False where the page took the text away that was being read; in one step if it may not. */
function* collectBeginning(region: Node, collector: Collector, inSteps: boolean): Steps<boolean> {
  let count = 0
  for (const text of textsOf(region)) {
    if (collector.size > EVIDENCE) break
    collector.read(text)
    if (!inSteps || ++count % STRIDE !== 0) continue
    yield
    if (!isConnected(text)) return false
  }
  return true
}

function* collectAround(
  places: Iterable<Place>,
  collector: Collector,
  flows: FlowReader,
): Steps<void> {
  const seen = new Set<readonly number[]>()
  for (const place of places) {
    if (seen.has(place.senses)) continue
    seen.add(place.senses)
    if (collector.has(place.start) || !isConnected(place.start)) continue
    collector.cut()
    const end = collector.size + AROUND
    for (const text of runAround(place.start, flows)) {
      if (collector.size < end || text === place.start || text === place.end) collector.read(text)
    }
    yield
  }
}

function headingsOf(region: Node): string[] {
  if (!isElement(region) && !(region instanceof DocumentFragment) && region !== document) return []
  const scope = region as ParentNode
  const found = scope.querySelectorAll('h1, h2, h3')
  return Array.from({ length: Math.min(found.length, HEADINGS) }, (_, index) =>
    (found[index]?.textContent ?? '').trim().slice(0, 200),
  )
}

/** The page's title speaks for an article only where the page has no other. */
function titleFor(region: Node): string {
  if (!isElement(region)) return document.title
  const articles = document.querySelectorAll('article')
  const alone = [...articles].every((other) => other === region || region.contains(other))
  return alone || region.querySelector('h1') !== null ? document.title : ''
}

/** Reads a region in steps: its beginning, and the surroundings of each term that stands further down. */
export function* readRegion(
  region: Node,
  finder: Finder,
  places: Iterable<Place>,
): Steps<RegionReading> {
  const collector = yield* collect(region, places)
  const { chunks, nodes, froms, headingChunks } = collector
  const scan = finder.matcher.scan()
  for (const [index, { text, breaks }] of chunks.entries()) {
    scan.push(text, breaks)
    if (index % STRIDE === STRIDE - 1) yield
  }
  scan.end()
  const { text, occurrences } = regionText(chunks, scan.matches, finder.terms, (term) =>
    finder.sensesOf(term),
  )
  yield
  const byStart = new Map<Text, Map<number, number>>()
  for (const [index, match] of scan.matches.entries()) {
    const node = nodes[match.startChunk]
    if (!node) continue
    const offsets = byStart.get(node) ?? new Map<number, number>()
    byStart.set(node, offsets)
    offsets.set(match.startOffset + (froms[match.startChunk] ?? 0), index)
  }
  const occurrenceOf = (place: Place) => byStart.get(place.start)?.get(place.startOffset)
  yield
  const language = languageOf(region)
  const title = titleFor(region)
  yield
  const headings = headingsOf(region)
  yield
  const page: PageText = {
    text,
    occurrences,
    ...(language === undefined ? {} : { language }),
    title,
    headings,
    host: location.hostname,
    url: location.href.split('#', 1)[0] ?? '',
  }
  return {
    page,
    sections: offsetsOf(chunks, headingChunks),
    occurrenceOf,
    offsetOf(place) {
      const index = occurrenceOf(place)
      return (index === undefined ? undefined : occurrences[index]?.start) ?? Infinity
    },
  }
}

/** Where some chunks, in ascending order, begin in the text of all. */
function offsetsOf(
  chunks: readonly { text: string; breaks: boolean }[],
  some: readonly number[],
): number[] {
  const offsets: number[] = []
  let offset = 0
  for (const [index, { text, breaks }] of chunks.entries()) {
    if (breaks && index > 0) offset++
    if (index === some[offsets.length]) offsets.push(offset)
    offset += text.length
  }
  return offsets
}
