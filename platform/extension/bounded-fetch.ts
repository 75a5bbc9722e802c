import { LIMITS } from '../../glossary/pack/limits.ts'

/**
 * Fetching a file from a host nobody vouches for: no cookie, no referrer, no redirect, and no more
 * bytes or time than agreed. Nothing of the reader's goes out but the request itself.
 */

export interface FetchLimits {
  /** Bytes after decompression: a small answer may unpack to a huge one. */
  readonly bytes: number
  /** Milliseconds until the answer begins. */
  readonly answer: number
  /** Milliseconds without a byte. */
  readonly pause: number
  /** Milliseconds in all: a byte now and then must not keep us for ever. */
  readonly total: number
}

export const FETCH_LIMITS: FetchLimits = {
  bytes: LIMITS.textBytes,
  answer: 15_000,
  pause: 10_000,
  total: 120_000,
}

/** What the last answer said of itself, for asking whether it has changed. */
export interface Validators {
  readonly etag?: string | undefined
  readonly modified?: string | undefined
}

export type FetchFault = 'unreachable' | 'status' | 'type' | 'too-large' | 'too-slow'

export type Fetched =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'fetched'
      readonly bytes: Uint8Array<ArrayBuffer>
      /** Media type without parameters, in small letters. */
      readonly type: string
      readonly etag?: string
      readonly modified?: string
    }
  | { readonly kind: 'problem'; readonly problem: { kind: FetchFault; detail?: string } }

/** What to ask for and what to accept. */
export interface FetchWish {
  readonly accept: string
  takes(type: string): boolean
  readonly validators?: Validators
}

const problem = (kind: FetchFault, detail?: string): Fetched => ({
  kind: 'problem',
  problem: detail === undefined ? { kind } : { kind, detail },
})

function headersFor({ accept, validators = {} }: FetchWish): Record<string, string> {
  const { etag, modified } = validators
  return {
    accept,
    // The browser would send the reader's languages.
    'accept-language': '*',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(etag === undefined && modified !== undefined ? { 'if-modified-since': modified } : {}),
  }
}

/** A timer that aborts; `again` starts it anew with another length. */
class Patience {
  readonly controller = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #end: ReturnType<typeof setTimeout>

  constructor(total: number) {
    this.#end = setTimeout(() => this.controller.abort(), total)
  }

  again(length: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.controller.abort(), length)
  }

  stop(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#end)
  }
}

/** Fetches from an address that `subscriptionAddress` has let pass. */
export async function boundedFetch(
  url: string,
  wish: FetchWish,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<Fetched> {
  const patience = new Patience(limits.total)
  patience.again(limits.answer)
  try {
    const response = await fetch(url, {
      headers: headersFor(wish),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: patience.controller.signal,
    })
    return await judge(response, wish, limits, patience)
  } catch {
    // Whatever stops a fetch, the browser tells no more of it than that it failed.
    return problem(patience.controller.signal.aborted ? 'too-slow' : 'unreachable')
  } finally {
    patience.stop()
    // Lets go of the connection where the answer was not read to its end.
    patience.controller.abort()
  }
}

async function judge(
  response: Response,
  wish: FetchWish,
  limits: FetchLimits,
  patience: Patience,
): Promise<Fetched> {
  if (response.status === 304 && wish.validators !== undefined) return { kind: 'unchanged' }
  if (response.status !== 200) return problem('status', String(response.status))
  const header = response.headers.get('content-type') ?? ''
  const type = (header.split(';', 1)[0] ?? '').trim().toLowerCase()
  if (!wish.takes(type)) return problem('type', type.slice(0, 100))
  const bytes = await readBounded(response, limits, patience)
  if (bytes === undefined) return problem('too-large')
  const etag = response.headers.get('etag')
  const modified = response.headers.get('last-modified')
  return {
    kind: 'fetched',
    bytes,
    type,
    ...(etag === null ? {} : { etag }),
    ...(modified === null ? {} : { modified }),
  }
}

/** The body, or undefined where it has more bytes than allowed; what it says of its length is not trusted. */
async function readBounded(
  response: Response,
  limits: FetchLimits,
  patience: Patience,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (response.body === null) return new Uint8Array(0)
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    patience.again(limits.pause)
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limits.bytes) return undefined
    chunks.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
