import { strFromU8, Unzip, UnzipInflate } from 'fflate'
import { LIMITS } from '../limits.ts'

/** The texts of the files wanted, by name, or why there are none. */
export type UnzipResult =
  | { readonly texts: ReadonlyMap<string, string>; readonly problem?: never }
  | { readonly texts?: never; readonly problem: string }

/** Compressed bytes given at a time: at deflate's best ratio, 1032, one step makes 17 MB. */
const STEP = 16_384

/** More files than any archive of term banks has. */
const MOST_FILES = 10_000

/**
 * Unpacks the files of a zip that `wanted` names, as UTF-8 text. The size limit of packs holds for
 * the archive and for all that comes out of it together; it is counted as it comes, never taken
 * from what the archive says of itself, and unpacking ends at once where it is passed. Other files
 * are not unpacked at all.
 */
export function unzipTexts(bytes: Uint8Array, wanted: (name: string) => boolean): UnzipResult {
  const limit = `${LIMITS.textBytes / 1_000_000} MB`
  if (bytes.length > LIMITS.textBytes) return { problem: `is larger than ${limit}` }
  // "PK", which every zip begins with that has a file in it.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { problem: 'is not a zip archive' }
  const archive = new Archive(wanted)
  try {
    for (let at = 0; at < bytes.length && archive.fits; at += STEP) {
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    }
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : ''
    return { problem: `is a damaged zip archive${reason}` }
  }
  if (!archive.fits) return { problem: `holds more than ${limit} of text, or too many files` }
  return archive.texts()
}

class Archive {
  readonly #parts = new Map<string, Uint8Array[]>()
  readonly #open = new Set<string>()
  readonly #unzip: Unzip
  #size = 0
  #files = 0

  constructor(wanted: (name: string) => boolean) {
    this.#unzip = new Unzip((file) => {
      this.#files += 1
      if (!wanted(file.name) || this.#parts.has(file.name) || !this.fits) return
      const parts: Uint8Array[] = []
      this.#parts.set(file.name, parts)
      this.#open.add(file.name)
      file.ondata = (error, data, final) => {
        if (error) throw error
        this.#size += data.length
        if (this.fits) parts.push(data)
        else file.terminate()
        if (final) this.#open.delete(file.name)
      }
      file.start()
    })
    this.#unzip.register(UnzipInflate)
  }

  get fits(): boolean {
    return this.#size <= LIMITS.textBytes && this.#files <= MOST_FILES
  }

  push(part: Uint8Array, last: boolean): void {
    this.#unzip.push(part, last)
  }

  texts(): UnzipResult {
    const [cut] = this.#open
    if (cut !== undefined) return { problem: `is a damaged zip archive (${cut} is cut short)` }
    const texts = new Map<string, string>()
    for (const [name, parts] of this.#parts) texts.set(name, strFromU8(joined(parts)))
    return { texts }
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
