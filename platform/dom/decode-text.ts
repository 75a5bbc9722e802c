/** The text of a file, or why its bytes are none. */
export type DecodeResult =
  | { readonly text: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: string }

const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/

/**
 * The text of a file's bytes: UTF-8, or what its byte order mark (UTF-8, UTF-16) or its XML
 * declaration says. Bytes that are not in that encoding are refused rather than guessed at, since
 * a wrong guess would spoil every accent.
 */
export function decodeText(bytes: Uint8Array): DecodeResult {
  const encoding = encodingOf(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch (error) {
    // A RangeError is about the label, a TypeError about the bytes.
    const unknown = error instanceof RangeError
    const reason = unknown ? `is in an unknown encoding, ${encoding}` : `is not ${encoding} text`
    return { problem: `${reason}: save it as UTF-8` }
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  if (first === 0xef && second === 0xbb) return 'UTF-8'
  // A declaration is ASCII in every encoding it can name.
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  return DECLARED.exec(start)?.[1] ?? 'UTF-8'
}
