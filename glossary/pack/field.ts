import { fitsLength } from './limits.ts'
import type { ProblemList } from './problem.ts'

/** A value of unknown shape and where it stands; problems with it go to `problems`. */
export interface Field {
  readonly value: unknown
  readonly path: string
  readonly problems: ProblemList
}

/** The members of an object that was read: `field('title')` is its member of that name. */
export interface Members {
  readonly field: (key: string) => Field
  readonly path: string
  readonly problems: ProblemList
}

/** A plain object as JSON has them: no list, no null. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Opens an object for reading by name, or reports and returns undefined.
 * Only the object's own members are seen, so nothing is ever read from a prototype, whatever the
 * keys are called. Members not in `known` are warned about: most are spelling mistakes. Names
 * beginning with `@` belong to JSON-LD and are passed over.
 */
export function openObject(at: Field, known: ReadonlySet<string>): Members | undefined {
  const { value, path, problems } = at
  if (value === undefined) problems.error(path, 'is missing')
  else if (!isJsonObject(value)) problems.error(path, 'must be an object', value)
  if (!isJsonObject(value)) return undefined
  for (const key of Object.keys(value)) {
    if (known.has(key) || key.startsWith('@')) continue
    problems.warn(join(path, key), 'is not a name this format knows; it is left out')
  }
  const field = (key: string): Field => ({
    value: Object.hasOwn(value, key) ? value[key] : undefined,
    path: join(path, key),
    problems,
  })
  return { field, path, problems }
}

/** How a text may look: its longest length in characters, and a further test with its demand. */
export interface TextRule {
  readonly longest: number
  readonly accepts?: (text: string) => boolean
  /** Completes the message `must be …` when `accepts` says no. */
  readonly demand?: string
}

/**
 * A text that must be there and not blank, without white space around it; otherwise the problem
 * is reported and undefined returned.
 */
export function readText(at: Field, rule: TextRule): string | undefined {
  const { value, path, problems } = at
  if (value === undefined) {
    problems.error(path, 'is missing')
    return undefined
  }
  if (typeof value !== 'string') {
    problems.error(path, 'must be text', value)
    return undefined
  }
  const text = value.trim()
  if (text === '') problems.error(path, 'must not be empty', value)
  else if (!fitsLength(text, rule.longest)) {
    const limit = rule.longest.toLocaleString('en')
    problems.error(path, `must not be longer than ${limit} characters`, text)
  } else if (rule.accepts && !rule.accepts(text)) {
    problems.error(path, `must be ${rule.demand ?? 'something else'}`, value)
  } else return text
  return undefined
}

/** As `readText`, with a value for a text that is absent. A blank text counts as absent. */
export function readTextOr<T>(at: Field, rule: TextRule, absent: T): string | T | undefined {
  if (at.value === undefined) return absent
  if (typeof at.value === 'string' && at.value.trim() === '') return absent
  return readText(at, rule)
}

/** True or false; `absent` where there is nothing; undefined after reporting anything else. */
export function readFlag(at: Field, absent: boolean): boolean | undefined {
  if (at.value === undefined) return absent
  if (typeof at.value === 'boolean') return at.value
  at.problems.error(at.path, 'must be true or false', at.value)
  return undefined
}

/** A number that `accepts` lets pass; the message says `must be <demand>`. */
export function readNumber(
  at: Field,
  accepts: (value: number) => boolean,
  demand: string,
): number | undefined {
  const { value, path, problems } = at
  if (typeof value === 'number' && accepts(value)) return value
  if (value === undefined) problems.error(path, 'is missing')
  else problems.error(path, `must be ${demand}`, value)
  return undefined
}

/** One of a few words. */
export function readChoice<T extends string>(at: Field, choices: readonly T[]): T | undefined {
  const found = choices.find((choice) => choice === at.value)
  if (found !== undefined) return found
  if (at.value === undefined) at.problems.error(at.path, 'is missing')
  else at.problems.error(at.path, `must be one of ${choices.join(', ')}`, at.value)
  return undefined
}

/**
 * A list whose members are read by `each`; an absent list is empty. Members that cannot be read
 * are left out, after `each` has reported them; a list longer than `longest` is refused whole,
 * unread, and gives an empty list.
 */
export function readList<T>(
  at: Field,
  longest: number,
  each: (member: Field, index: number) => T | undefined,
): readonly T[] {
  const { value, path, problems } = at
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    problems.error(path, 'must be a list', value)
    return []
  }
  if (value.length > longest) {
    problems.error(path, `must not have more than ${longest.toLocaleString('en')} members`, value)
    return []
  }
  const members: readonly unknown[] = value
  const read: T[] = []
  members.forEach((member, index) => {
    // An undefined member cannot come from JSON; null stands in so that it is reported as wrong.
    const got = each({ value: member ?? null, path: `${path}[${index}]`, problems }, index)
    if (got !== undefined) read.push(got)
  })
  return read
}

function join(path: string, key: string): string {
  const plain = /^[\w@-]{1,60}$/.test(key)
  const shown = plain ? key : `[${JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key)}]`
  return path === '' || !plain ? `${path}${shown}` : `${path}.${shown}`
}
