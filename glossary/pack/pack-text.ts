import { LIMITS, utf8Bytes } from './limits.ts'
import { parsePack } from './parse-pack.ts'
import type { ParseResult } from './parse-pack.ts'
import { ProblemList } from './problem.ts'

/** Text parsed as JSON, or why it cannot be: too large, or no JSON (with line and column). */
export type JsonResult =
  | { readonly json: unknown; readonly problem?: never }
  | { readonly problem: string; readonly path: string }

/**
 * Parses the text of a JSON file somebody gave. A byte order mark is passed over; a text above
 * the size limit is refused unread.
 */
export function readJson(text: string): JsonResult {
  const size = tooLarge(text)
  if (size !== undefined) return { problem: size, path: '' }
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  try {
    const json: unknown = JSON.parse(body)
    return { json }
  } catch (error) {
    return jsonProblem(body, error instanceof Error ? error.message : '')
  }
}

/** Why a text is too large to be read, or undefined. */
export function tooLarge(text: string): string | undefined {
  if (text.length <= LIMITS.textBytes && utf8Bytes(text) <= LIMITS.textBytes) return undefined
  return `is larger than ${LIMITS.textBytes / 1_000_000} MB`
}

/**
 * Reads a pack from the text of its file; see `parsePack`.
 */
export function parsePackText(text: string): ParseResult {
  const read = readJson(text)
  if (read.problem === undefined) return parsePack(read.json)
  const problems = new ProblemList()
  problems.error(read.path, read.problem)
  return { problems: problems.list() }
}

/**
 * Engines name the place differently: V8 gives `position 12` or nothing, SpiderMonkey `line 1
 * column 13`. Either way the author gets a line and a column where one is known.
 */
function jsonProblem(text: string, message: string): JsonResult {
  const named = /line (\d+) column (\d+)/.exec(message)
  if (named) return { problem: 'is not valid JSON', path: `line ${named[1]}, column ${named[2]}` }
  const position = /position (\d+)/.exec(message)
  const offset = position ? Number(position[1]) : text.length
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  return { problem: 'is not valid JSON', path: `line ${line}, column ${column}` }
}
