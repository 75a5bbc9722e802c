import type { EntryRef } from './entry-ref.ts'
import type { FoundEntry } from './look-up-calls.ts'

/** A line below the address bar. `content` is what stands in the bar once it is chosen. */
export interface Suggestion {
  readonly content: string
  readonly description: string
}

/** Chromium reads descriptions as XML and draws its parts apart; Firefox shows them as they are. */
export type Markup = 'xml' | 'plain'

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

/** One line of text; in XML without what it cannot hold: control characters, halves of letters. */
export function lineOf(text: string, markup: Markup): string {
  const line = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed()
  if (markup === 'plain') return line
  return line.replace(/[\ufffe\uffff]/g, '').replace(/[&<>"']/g, (sign) => ESCAPES.get(sign) ?? '')
}

/** What is found, with who wrote of it and when, in one line. */
export function describeFound(found: FoundEntry, markup: Markup): string {
  const { term, expansion, form, pack, author, date } = found
  const also = [form, expansion].filter((name) => name !== undefined && name !== term)
  const origin = [pack, author, date].filter((part) => part !== undefined).join(' · ')
  const [name, others, from] = [term, [...new Set(also)].join(' · '), origin].map((part) =>
    lineOf(part, markup),
  )
  if (markup === 'xml') return `<match>${name}</match> ${others} <dim>– ${from}</dim>`
  return [name, others, `– ${from}`].filter((part) => part !== '').join(' ')
}

/** Each entry by a name that no other of them has: `ITU (Words of the harbour)`. */
function inFull(found: readonly FoundEntry[]): ReadonlyMap<string, FoundEntry> {
  const named = new Map<string, FoundEntry>()
  for (const each of found) {
    const name = lineOf(`${each.term} (${each.pack})`, 'plain')
    let own = name
    for (let count = 2; named.has(own); count++) own = `${name} ${count}`
    named.set(own, each)
  }
  return named
}

/** A line for each entry. The bar takes no two with the same content, and none that it has. */
export function suggestionsFor(
  found: readonly FoundEntry[],
  typed: string,
  markup: Markup,
): readonly Suggestion[] {
  const used = new Set([typed.trim()])
  return [...inFull(found)].map(([full, each]) => {
    const term = lineOf(each.term, 'plain')
    const content = used.has(term) ? full : term
    used.add(content)
    return { content, description: describeFound(each, markup) }
  })
}

/** The term in a content that names its pack as well; undefined where it does not. */
export function termIn(content: string): string | undefined {
  return /^(.+?) \(.*\)(?: \d+)?$/.exec(content.trim())?.[1]
}

/** The entry that a content names in full, among those found for its term. */
export function namedInFull(content: string, found: readonly FoundEntry[]): EntryRef | undefined {
  return inFull(found).get(content.trim())?.entry
}
