import { readFileSync } from 'node:fs'

/** The objects of a JSON-lines file, each passed through `read`, which throws on a wrong shape. */
export function readLines<T>(path: string, read: (line: Fields) => T): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => read(fieldsOf(JSON.parse(line))))
}

/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Error('expected an object')
  return Object.fromEntries(Object.entries(value))
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`expected text, got ${typeof value}`)
  return value
}

export function listOf<T>(value: unknown, read: (element: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new Error('expected a list')
  return value.map((element) => read(element))
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`expected a number, got ${typeof value}`)
  return value
}
