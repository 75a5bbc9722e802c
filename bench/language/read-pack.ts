import { readFileSync } from 'node:fs'
import type { Pack } from '../../glossary/pack.ts'
import { parsePack } from '../../glossary/pack/parse-pack.ts'

/** The pack in a file; a pack with problems is an error here. */
export function readPack(path: string): Pack {
  const result = parsePack(JSON.parse(readFileSync(path, 'utf8')))
  if ('pack' in result && result.pack !== undefined) return result.pack
  throw new Error(`${path}: ${JSON.stringify(result.problems, null, 2)}`)
}
