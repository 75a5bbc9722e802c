/**
 * Something wrong, or odd, in a pack somebody wrote.
 * - `severity`: an `error` refuses what it is in; a `warning` is told and the pack still works.
 * - `path`: the place as an author finds it: `entries[3].citations[0].exact`, `line 12, "definition"`,
 *   empty for the whole file.
 * - `message`: what is wrong and what would be right, one plain sentence without the value.
 * - `value`: the offending value, shortened for display; absent where something is missing.
 */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly path: string
  readonly message: string
  readonly value?: string
}

/** At most this many problems are listed; how many more there are is then the last one's message. */
const MOST_LISTED = 10_000

const LONGEST_VALUE = 80

/**
 * Collects problems while a file is read, so that an author sees all of them at once.
 * Beyond 10,000 they are only counted: a 20 MB list of nonsense must not fill the memory.
 *
 * @example
 * const problems = new ProblemList()
 * problems.error('revision', 'must be a whole number', -1)
 * problems.list() // [{ severity: 'error', path: 'revision', message: …, value: '-1' }]
 */
export class ProblemList {
  readonly #listed: Problem[] = []
  #errors = 0
  #total = 0

  /** Adds a problem that refuses the thing at `path`. `value` is what stands there, if anything. */
  error(path: string, message: string, value?: unknown): void {
    this.#errors += 1
    this.#add('error', path, message, value)
  }

  /** Adds a problem that is only told. */
  warn(path: string, message: string, value?: unknown): void {
    this.#add('warning', path, message, value)
  }

  /** Takes over problems found elsewhere. */
  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (problem.severity === 'error') this.#errors += 1
      this.#total += 1
      if (this.#listed.length < MOST_LISTED) this.#listed.push(problem)
    }
  }

  /** How many errors there are, listed or not. */
  get errors(): number {
    return this.#errors
  }

  /** Everything found, in the order found. */
  list(): readonly Problem[] {
    const more = this.#total - this.#listed.length
    if (more === 0) return this.#listed
    const severity = this.#errors > 0 ? 'error' : 'warning'
    return [
      ...this.#listed,
      { severity, path: '', message: `${more} more problems are not listed` },
    ]
  }

  #add(severity: Problem['severity'], path: string, message: string, value: unknown): void {
    this.#total += 1
    if (this.#listed.length >= MOST_LISTED) return
    const base = { severity, path, message }
    this.#listed.push(value === undefined ? base : { ...base, value: describe(value) })
  }
}

/**
 * A value as one short line for a message: text in double quotes, cut at 80 characters; lists and
 * objects by their size only, so that a deeply nested one costs nothing.
 */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value
    return JSON.stringify(shown)
  }
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}
