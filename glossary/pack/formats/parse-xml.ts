import type { MarkupElement } from './markup.ts'

/** The document's root, or what is wrong and where. */
export type XmlResult =
  | { readonly root: MarkupElement; readonly problem?: never }
  | { readonly root?: never; readonly problem: string; readonly path: string }

/** How deep elements may nest; terminology files need about a dozen. */
const DEEPEST = 200

/** Ten for each term that a pack may have: more would only fill the memory. */
const MOST_ELEMENTS = 2_000_000

const MOST_ATTRIBUTES = 200
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.·-]*/uy
const SPACE = /[ \t\r\n]*/y
const REFERENCE = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i
const LONGEST_REFERENCE = 40
/** Controls but tab, line feed, carriage return and those above U+007E; and two non-characters. */
const CONTROL = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/u

interface OpenElement {
  readonly name: string
  readonly qualified: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (MarkupElement | string)[]
  readonly line: number
}

class XmlFault extends Error {}

/**
 * Parses a document of XML 1.0 (fifth edition) into a plain tree, strictly: what is not
 * well-formed is refused with its line and column. There is no DTD: a document type that only
 * names an external one is passed over and never fetched; one with declarations of its own is
 * refused, and with it every entity but the five that XML has. So nothing can expand, and
 * nothing is loaded. It needs no DOM, which a service worker does not have.
 */
export function parseXml(text: string): XmlResult {
  const parser = new XmlParser(text.startsWith('\ufeff') ? text.slice(1) : text)
  try {
    return { root: parser.document() }
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    return { problem: error.message, path: parser.place() }
  }
}

class XmlParser {
  readonly #text: string
  readonly #open: OpenElement[] = []
  #at = 0
  #line = 1
  /** Where the line read now ends. */
  #nextLine: number
  #elements = 0
  #root: MarkupElement | undefined

  constructor(text: string) {
    this.#text = text
    this.#nextLine = lineEnd(text, 0)
  }

  document(): MarkupElement {
    if (CONTROL.test(this.#text)) {
      this.#at = this.#text.search(CONTROL)
      this.#fail('has a character that XML does not allow')
    }
    while (this.#at < this.#text.length) this.#next()
    const unclosed = this.#open.at(-1)
    if (unclosed) this.#fail(`ends before </${unclosed.qualified}>`)
    return this.#root ?? this.#fail('has no element')
  }

  place(): string {
    const before = this.#text.slice(0, this.#at)
    return `line ${this.#lineNow()}, column ${this.#at - before.lastIndexOf('\n')}`
  }

  #fail(message: string): never {
    throw new XmlFault(message)
  }

  #next(): void {
    const text = this.#text
    if (text[this.#at] !== '<') this.#characters()
    else if (text.startsWith('<!--', this.#at)) this.#skip('<!--', '-->', 'a comment')
    else if (text.startsWith('<![CDATA[', this.#at)) {
      const start = this.#at + 9
      this.#skip('<![CDATA[', ']]>', 'a CDATA section')
      this.#add(text.slice(start, this.#at - 3))
    } else if (text.startsWith('<?', this.#at)) this.#skip('<?', '?>', 'an instruction')
    else if (text.startsWith('<!DOCTYPE', this.#at)) this.#doctype()
    else if (text.startsWith('</', this.#at)) this.#endTag()
    else this.#startTag()
  }

  #characters(): void {
    const end = this.#text.indexOf('<', this.#at)
    const raw = this.#text.slice(this.#at, end < 0 ? undefined : end)
    if (raw.includes(']]>')) this.#fail('has "]]>" outside a CDATA section')
    this.#add(this.#decoded(raw))
    this.#at += raw.length
  }

  #add(content: string): void {
    const parent = this.#open.at(-1)
    if (parent) {
      if (content !== '') parent.children.push(content)
    } else if (content.trim() !== '') this.#fail('has text outside the root element')
  }

  #skip(opening: string, closing: string, what: string): void {
    const end = this.#text.indexOf(closing, this.#at + opening.length)
    if (end < 0) this.#fail(`ends inside ${what}`)
    this.#at = end + closing.length
  }

  #doctype(): void {
    if (this.#root || this.#open.length > 0) this.#fail('has a document type in the wrong place')
    const end = /[[>]/g
    end.lastIndex = this.#at
    const found = end.exec(this.#text)
    if (!found) this.#fail('ends inside its document type')
    if (found[0] === '[') this.#fail('declares entities or elements of its own, which is refused')
    this.#at = found.index + 1
  }

  #endTag(): void {
    const start = this.#at
    this.#at += 2
    const qualified = this.#name()
    const element = this.#open.at(-1)
    if (element?.qualified !== qualified) {
      this.#at = start
      const wanted = element ? `</${element.qualified}>` : 'no end tag'
      this.#fail(`has </${qualified}> where ${wanted} belongs`)
    }
    this.#space()
    this.#expect('>')
    this.#open.pop()
    this.#close(element)
  }

  #close({ name, attributes, children, line }: OpenElement): void {
    const parent = this.#open.at(-1)
    const element = { name, attributes, children, line }
    if (parent) parent.children.push(element)
    else this.#root = element
  }

  #startTag(): void {
    const line = this.#lineNow()
    if (this.#root && this.#open.length === 0) this.#fail('has a second root element')
    if (this.#open.length >= DEEPEST) this.#fail(`nests deeper than ${DEEPEST} elements`)
    this.#elements += 1
    if (this.#elements > MOST_ELEMENTS) this.#fail('has more than 2,000,000 elements')
    this.#at += 1
    const qualified = this.#name()
    const attributes = this.#attributes()
    const name = qualified.slice(qualified.indexOf(':') + 1)
    const element = { name, qualified, attributes, children: [], line }
    const empty = this.#text[this.#at] === '/'
    if (empty) this.#at += 1
    this.#expect('>')
    if (empty) this.#close(element)
    else this.#open.push(element)
  }

  #attributes(): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>()
    while (this.#space() && !/[/>]/.test(this.#text[this.#at] ?? '/')) {
      const name = this.#name()
      if (attributes.size >= MOST_ATTRIBUTES) this.#fail('has too many attributes')
      if (attributes.has(name)) this.#fail(`has the attribute ${name} twice`)
      this.#space()
      this.#expect('=')
      this.#space()
      const quote = this.#text[this.#at] ?? ''
      if (quote !== '"' && quote !== "'") this.#fail('has an attribute value without quotes')
      const end = this.#text.indexOf(quote, this.#at + 1)
      if (end < 0) this.#fail('ends inside an attribute value')
      const raw = this.#text.slice(this.#at + 1, end)
      if (raw.includes('<')) this.#fail('has "<" inside an attribute value')
      attributes.set(name, this.#decoded(raw.replace(/[\t\r\n]/g, ' ')))
      this.#at = end + 1
    }
    return attributes.size === 0 ? NO_ATTRIBUTES : attributes
  }

  #decoded(raw: string): string {
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
    let decoded = ''
    let from = 0
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
      const end = text.indexOf(';', at)
      const name = end < 0 || end - at > LONGEST_REFERENCE ? '' : text.slice(at + 1, end)
      const character = NAMED.get(name) ?? numbered(name)
      if (character === undefined) {
        this.#fail(`has "&${name === '' ? '' : `${name};`}", which stands for nothing in XML`)
      }
      decoded += text.slice(from, at) + character
      from = end + 1
    }
    return from === 0 ? text : decoded + text.slice(from)
  }

  #name(): string {
    NAME.lastIndex = this.#at
    const name = NAME.exec(this.#text)?.[0]
    if (name === undefined) return this.#fail('has "<" or a tag without a name')
    this.#at += name.length
    return name
  }

  /** Passes white space; true where there was some. */
  #space(): boolean {
    SPACE.lastIndex = this.#at
    const length = SPACE.exec(this.#text)?.[0].length ?? 0
    this.#at += length
    return length > 0
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) this.#fail(`lacks "${character}" here`)
    this.#at += 1
  }

  /** The line read now; counted on from the last time, so that all of them cost one pass. */
  #lineNow(): number {
    while (this.#nextLine < this.#at) {
      this.#line += 1
      this.#nextLine = lineEnd(this.#text, this.#nextLine + 1)
    }
    return this.#line
  }
}

/** The character of a numeric reference (`#x41`, `#65`), or undefined for none. */
function numbered(name: string): string | undefined {
  const [, hex, decimal] = REFERENCE.exec(name) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? Infinity : at
}
