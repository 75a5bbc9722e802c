import { isJsonObject } from '../field.ts'
import { LIMITS } from '../limits.ts'
import { readJson } from '../pack-text.ts'
import { ProblemList } from '../problem.ts'
import { canonicalLanguage } from '../value-checks.ts'
import { assemblePack, failed } from './assemble-pack.ts'
import type { EntryDraft, PackDefaults, PackDraft, Reading } from './assemble-pack.ts'
import { unzipTexts } from './unzip-texts.ts'
import { yomitanText } from './yomitan-text.ts'

const INDEX = 'index.json'
const BANK = /^term_bank_(\d+)\.json$/

/**
 * Reads a Yomitan archive of format 3: a zip with `index.json` and term banks
 * (`term_bank_1.json`, …). A bank's rows of the same term and reading are one entry, its
 * definitions numbered. Structured content is read as its text; images are left out. The size
 * limit holds for what comes out of the zip, and unpacking ends where it is passed.
 */
export function readYomitan(bytes: Uint8Array, defaults: PackDefaults): Reading {
  const problems = new ProblemList()
  const unzipped = unzipTexts(bytes, (name) => name === INDEX || BANK.test(name))
  if (!unzipped.texts) {
    problems.error('', unzipped.problem)
    return failed(problems)
  }
  const frame = readIndex(unzipped.texts.get(INDEX), problems)
  const banks = [...unzipped.texts]
    .filter(([name]) => BANK.test(name))
    .toSorted(([a], [b]) => bankNumber(a) - bankNumber(b))
  if (banks.length === 0) problems.error('', 'has no term_bank_1.json')
  const rows = new RowReader(problems)
  for (const [name, text] of banks) readBank(name, text, rows, problems)
  if (!frame || problems.errors > rows.refused) return failed(problems)
  const reading = assemblePack(frame, rows.drafts(), defaults, problems)
  return { ...reading, refused: reading.refused + rows.refused }
}

function bankNumber(name: string): number {
  return Number(BANK.exec(name)?.[1] ?? 0)
}

function readIndex(text: string | undefined, problems: ProblemList): PackDraft | undefined {
  if (text === undefined) {
    problems.error('', 'has no index.json, so it is no Yomitan archive')
    return undefined
  }
  const read = readJson(text)
  if (read.problem !== undefined) {
    problems.error(`${INDEX}, ${read.path}`, read.problem)
    return undefined
  }
  const { json } = read
  if (!isJsonObject(json)) {
    problems.error(INDEX, 'must be an object', json)
    return undefined
  }
  const member = (name: string) => (Object.hasOwn(json, name) ? json[name] : undefined)
  const format = member('format') ?? member('version')
  if (format !== 3) problems.error(`${INDEX}.format`, 'must be 3', format)
  const title = member('title')
  if (typeof title !== 'string') problems.error(`${INDEX}.title`, 'must be text', title)
  const about = ['description', 'author', 'attribution', 'url']
    .map(member)
    .filter((value) => typeof value === 'string')
    .filter((value) => value.trim() !== '')
  const tag = member('sourceLanguage')
  const language = typeof tag === 'string' ? canonicalLanguage(tag) : undefined
  return { title, description: about.join('\n'), ...(language === undefined ? {} : { language }) }
}

function readBank(name: string, text: string, rows: RowReader, problems: ProblemList): void {
  const read = readJson(text)
  if (read.problem !== undefined) {
    problems.error(`${name}, ${read.path}`, read.problem)
    return
  }
  if (!Array.isArray(read.json)) {
    problems.error(name, 'must be a list of rows', read.json)
    return
  }
  const list: readonly unknown[] = read.json
  list.forEach((row, at) => rows.read(row, `${name}[${at}]`))
}

/** A term and a reading, and what its rows say. */
interface Headword {
  readonly place: string
  readonly term: string
  readonly reading: string
  readonly definitions: string[]
}

class RowReader {
  refused = 0
  readonly #headwords = new Map<string, Headword>()
  readonly #problems: ProblemList

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  /** A row is `[term, reading, tags, rules, score, definitions, sequence, tags]`. */
  read(row: unknown, place: string): void {
    const cells: readonly unknown[] = Array.isArray(row) ? row : []
    const [term, reading, , , , definitions] = cells
    if (!Array.isArray(row)) this.#refuse(place, 'must be a list', row)
    else if (typeof term !== 'string') this.#refuse(`${place}[0]`, 'must be text: the term', term)
    else if (typeof reading !== 'string') {
      this.#refuse(`${place}[1]`, 'must be text: the reading, may be empty', reading)
    } else if (!Array.isArray(definitions)) {
      this.#refuse(`${place}[5]`, 'must be a list: the definitions', definitions)
    } else this.#add(term, reading, definitions, place)
  }

  drafts(): readonly EntryDraft[] {
    return [...this.#headwords.values()].map(({ place, term, reading, definitions }) => ({
      place,
      members: {
        term,
        aliases: reading.trim() === '' || reading === term ? [] : [reading],
        definition:
          definitions.length > 1
            ? definitions.map((text, at) => `${at + 1}. ${text}`).join('\n')
            : definitions[0],
      },
    }))
  }

  #add(term: string, reading: string, definitions: readonly unknown[], place: string): void {
    const key = JSON.stringify([term, reading])
    const known = this.#headwords.get(key) ?? { place, term, reading, definitions: [] }
    this.#headwords.set(key, known)
    for (const definition of definitions.slice(0, LIMITS.list)) {
      const text = yomitanText(definition)
      if (text !== '') known.definitions.push(text)
    }
  }

  #refuse(place: string, message: string, value: unknown): void {
    this.#problems.error(place, message, value)
    this.refused += 1
  }
}
