import type { Cue, Rival } from '../../entry.ts'
import { escapeCell, splitCell, unescapeCell } from './csv-cells.ts'
import type { CellReader } from './csv-sources.ts'
import type { CsvColumn } from './csv-columns.ts'

const NUMBER = /^\s*[\d.eE+-]+\s*$/

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['false', false],
  ['0', false],
])

const CASE_WORDS: ReadonlyMap<string, string> = new Map([
  ['sensitive', 'exact'],
  ['case sensitive', 'exact'],
  ['insensitive', 'fold'],
  ['case insensitive', 'fold'],
])

/** Members of an entry's own JSON, from the cells of its row; what is blank is absent. */
export function entryMembers(cell: CellReader): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  const set = (name: string, value: unknown) => {
    if (value !== undefined) members[name] = value
  }
  set('id', cell('id'))
  set('term', cell('term'))
  set('kind', cell('kind')?.toLowerCase())
  set('caseRule', caseRule(cell('case')))
  set('definition', cell('definition'))
  set('spelledOut', flag(cell('spelled out')))
  set('aliases', list(cell('aliases')))
  set('longForms', list(cell('long forms')))
  set('hiddenForms', list(cell('hidden forms')))
  set('related', list(cell('related')))
  set('negatives', list(cell('negatives')))
  set('cues', cueList(cell('cues'), ';'))
  set('rivals', rivalList(cell('rivals')))
  return members
}

/** Cells of lists that a spreadsheet can show: members after one another with `; ` between. */
export function listCell(members: readonly string[]): string {
  return members.map(escapeCell).join('; ')
}

/** Cues in one cell: `treaty; vote=0.5`. A weight of 1 is not written. */
export function cuesCell(cues: readonly Cue[]): string {
  return cues.map(cueText).join('; ')
}

/** Rivals in one cell: `Income Tax Return: taxpayer, refund=0.8; Other: …`. */
export function rivalsCell(rivals: readonly Rival[]): string {
  return rivals
    .map(({ longForm, cues }) => `${escapeCell(longForm)}: ${cues.map(cueText).join(', ')}`)
    .join('; ')
}

/** Columns that hold something of an entry's citation rather than of the entry. */
export const CITATION_COLUMNS: readonly CsvColumn[] = [
  'quote',
  'quote prefix',
  'quote suffix',
  'quote position',
  'speaker',
]

function cueText({ word, weight }: Cue): string {
  return weight === 1 ? escapeCell(word) : `${escapeCell(word)}=${weight}`
}

function list(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : parts(text, ';').map(unescapeCell)
}

/** The parts of a list cell that are not blank. */
function parts(text: string, separator: string): readonly string[] {
  return splitCell(text, separator).filter((part) => part.trim() !== '')
}

function cueList(text: string | undefined, separator: string): readonly unknown[] | undefined {
  if (text === undefined) return undefined
  return parts(text, separator).map((part) => {
    const pieces = splitCell(part, '=')
    const weight = pieces.at(-1) ?? ''
    if (pieces.length < 2 || !NUMBER.test(weight)) return unescapeCell(part)
    return { word: unescapeCell(pieces.slice(0, -1).join('=')), weight: Number(weight) }
  })
}

function rivalList(text: string | undefined): readonly unknown[] | undefined {
  if (text === undefined) return undefined
  return parts(text, ';').map((part) => {
    const [longForm = '', ...cues] = splitCell(part, ':')
    return { longForm: unescapeCell(longForm), cues: cueList(cues.join(':'), ',') }
  })
}

function flag(text: string | undefined): unknown {
  return text === undefined ? undefined : (YES_NO.get(text.toLowerCase()) ?? text)
}

function caseRule(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (CASE_WORDS.get(text.toLowerCase()) ?? text.toLowerCase())
}
