import type { Entry } from '../entry.ts'

/** A member of an entry in which two entries can differ. */
export type EntryMember = Exclude<keyof Entry, 'id'>

const MEMBERS: readonly EntryMember[] = [
  'term',
  'aliases',
  'kind',
  'caseRule',
  'longForms',
  'hiddenForms',
  'definition',
  'spelledOut',
  'citations',
  'related',
  'cues',
  'rivals',
  'negatives',
]

/** The members in which two entries differ, apart from their ids; the order of lists counts. */
export function differingMembers(a: Entry, b: Entry): readonly EntryMember[] {
  return MEMBERS.filter((member) => !sameValue(a[member], b[member]))
}

/** True where two values of plain data are equal; absent members equal undefined ones. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = new Map(Object.entries(a))
  const right = new Map(Object.entries(b))
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    sameValue(left.get(key), right.get(key)),
  )
}
