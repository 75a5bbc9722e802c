import { browser } from 'wxt/browser'
import { senseData, type SenseData } from '../../glossary/context/sense-data.ts'
import type { Entry } from '../../glossary/entry.ts'
import { entryTerms } from '../../glossary/entry-terms.ts'
import { createLookUp, type LookUp } from '../../glossary/look-up/look-up.ts'
import type { Pack } from '../../glossary/pack.ts'
import { isUsedAt } from '../../glossary/pack-sites.ts'
import { parsePack } from '../../glossary/pack/parse-pack.ts'
import type { Term } from '../../glossary/term.ts'
import { createWordIndex, type WordIndex } from '../../glossary/word-index/word-index.ts'
import { readAddress } from './address.ts'
import { entryRef, type EntryRef } from './entry-ref.ts'
import { inOrder } from './pack-state.ts'
import { readUserPacks } from './pack-store.ts'
import { privatePacks } from './private-session.ts'
import { isPackUsed, packSitesOf, readKept } from './storage.ts'

const BUILT_IN = '/packs/wcit-2012.json'

/** The packs in use, with what pages ask of them worked out once. */
export interface Shelf {
  readonly packs: readonly Pack[]
  readonly terms: readonly Term[]
  /** How many entries, and so senses, there are: `Term.entry` is below this. */
  readonly size: number
  /** The sense of an entry, worked out when first asked for: cues may have to be mined. */
  senseOf(entry: number): SenseData | undefined
  readonly privateSenses: readonly number[]
  /** Differs from that of every shelf with other packs. */
  readonly edition: string
  /** The terms of one entry. */
  termsOf(entry: number): readonly Term[]
  /** The terms by the words that can begin them; built when first asked for. */
  wordIndex(): WordIndex
  /** The entries by what they are called; built when first asked for. */
  lookUp(): LookUp
  entryAt(entry: number): { readonly pack: Pack; readonly entry: Entry } | undefined
  find(ref: EntryRef): { readonly pack: Pack; readonly entry: Entry } | undefined
}

async function readBuiltIn(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(BUILT_IN))
  const result = parsePack(await response.json())
  if (result.pack === undefined) {
    throw new Error(`built-in briefing: ${result.problems[0]?.message ?? 'unreadable'}`)
  }
  return result.pack
}

let shelves = 0

/** Works out the terms and senses of packs, in the packs' order. */
export function shelve(packs: readonly Pack[]): Shelf {
  const entries = packs.flatMap((pack) => pack.entries.map((entry) => ({ pack, entry })))
  const byRef = new Map(entries.map((both) => [entryRef(both.pack.id, both.entry.id), both]))
  const terms = entries.flatMap(({ entry }, at) => entryTerms(entry, at))
  const senses = new Map<number, SenseData>()
  let index: WordIndex | undefined
  let lookUp: LookUp | undefined
  const edition = packs.map(
    ({ id, revision, entries: { length } }) => `${id} ${revision} ${length}`,
  )
  return {
    packs,
    edition: `${edition.join(', ')} ${shelves++}`,
    terms,
    size: entries.length,
    senseOf(at) {
      const known = senses.get(at)
      const both = entries[at]
      if (known !== undefined || both === undefined) return known
      const sense = senseData(both.entry, both.pack)
      senses.set(at, sense)
      return sense
    },
    privateSenses: entries.flatMap(({ pack }, at) => (pack.private ? [at] : [])),
    termsOf: (at) => {
      const both = entries[at]
      return both === undefined ? [] : entryTerms(both.entry, at)
    },
    wordIndex: () => (index ??= createWordIndex(terms)),
    lookUp: () => (lookUp ??= createLookUp(entries.map(({ entry }) => entry))),
    entryAt: (at) => entries[at],
    find: (ref) => byRef.get(ref),
  }
}

let builtIn: Promise<readonly Pack[]> | undefined

function readFixed(): Promise<readonly Pack[]> {
  builtIn ??= readBuiltIn().then((pack) => [pack])
  return builtIn
}

/** Ids of the packs that are not the reader's: nothing they take in may have one of these. */
export async function fixedPacks(): Promise<readonly string[]> {
  return (await readFixed()).map(({ id }) => id)
}

/** Every pack there is, used or not, in the reader's order: built-in ones and the reader's own. */
export async function readPacks(): Promise<readonly Pack[]> {
  const [fixed, { packs, state }] = await Promise.all([readFixed(), readUserPacks()])
  const own = new Set(packs.map(({ pack }) => pack.id))
  const all = [...fixed.filter(({ id }) => !own.has(id)), ...packs.map(({ pack }) => pack)]
  return inOrder(all, state.order)
}

let shelf: Shelf | undefined

/** The packs in use, worked out once for each choice of packs while the background lives. */
async function readOwnShelf(): Promise<Shelf> {
  const [all, kept] = await Promise.all([readPacks(), readKept()])
  const used = all.filter(({ id }) => isPackUsed(kept, id))
  const known = shelf?.packs
  // A changed pack is another object, whatever its revision says.
  const same = known?.length === used.length && used.every((pack, index) => pack === known[index])
  if (shelf === undefined || !same) shelf = shelve(used)
  return shelf
}

let privateShelf: { readonly own: Shelf; readonly key: string; readonly shelf: Shelf } | undefined

const NARROWED = 4
let narrowed: { readonly of: Shelf; readonly shelves: Map<string, Shelf> } | undefined

/** A shelf with some of the packs of another, worked out once for the last few that were asked for. */
function narrow(all: Shelf, packs: readonly Pack[]): Shelf {
  if (packs.length === all.packs.length) return all
  if (narrowed?.of !== all) narrowed = { of: all, shelves: new Map() }
  const { shelves: known } = narrowed
  const key = JSON.stringify(packs.map(({ id }) => id))
  const found = known.get(key) ?? shelve(packs)
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > NARROWED && oldest !== undefined) known.delete(oldest)
  return found
}

/** The packs in use in a tab at an address: those that the reader has not limited to other sites. */
export async function readShelfAt(isPrivate: boolean, topUrl: string): Promise<Shelf> {
  const [all, kept] = await Promise.all([readShelf(isPrivate), readKept()])
  const address = readAddress(topUrl)
  return narrow(
    all,
    all.packs.filter(({ id }) => isUsedAt(packSitesOf(kept, id), address)),
  )
}

/** The packs in use, wherever that is; in private windows, those made there as well. */
export async function readShelf(isPrivate = false): Promise<Shelf> {
  const own = await readOwnShelf()
  const extra = isPrivate ? await privatePacks() : []
  if (extra.length === 0) return own
  // What comes out of memory is another object each time.
  const key = extra.map(({ id, revision, entries }) => [id, revision, entries.length]).join()
  if (privateShelf?.own !== own || privateShelf.key !== key) {
    privateShelf = { own, key, shelf: shelve([...own.packs, ...extra]) }
  }
  return privateShelf.shelf
}
