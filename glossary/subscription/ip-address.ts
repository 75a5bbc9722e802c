/** The eight 16-bit groups of an IPv6 address, most significant first. */
export type Ipv6Groups = readonly number[]

const DECIMAL = /^\d+$/
const OCTAL = /^0[0-7]+$/
const HEX = /^0x[0-9a-f]*$/i

/**
 * True where the last label of a host name is a number (`example.1`, `0x7f.1`, `127.0.0.1`): such
 * a host is an IPv4 address or nothing (WHATWG URL Standard, "ends in a number checker").
 */
export function endsInNumber(host: string): boolean {
  const last = host.split('.').at(-1) ?? ''
  return DECIMAL.test(last) || HEX.test(last)
}

function readPart(part: string): number | undefined {
  if (HEX.test(part)) return part.length === 2 ? 0 : Number.parseInt(part.slice(2), 16)
  if (OCTAL.test(part)) return Number.parseInt(part, 8)
  return DECIMAL.test(part) && !/^0\d/.test(part) ? Number.parseInt(part, 10) : undefined
}

/**
 * An IPv4 address in any spelling that browsers and `inet_aton` accept, as a number below 2^32:
 * one to four parts, each decimal, octal (`0177`) or hexadecimal (`0x7f`), the last one filling
 * the bytes that are left. Undefined for anything else.
 *
 * @example
 * readIpv4('127.1') === readIpv4('0x7f000001') // true, both are 2130706433
 */
export function readIpv4(host: string): number | undefined {
  const parts = host.split('.')
  if (parts.length > 4) return undefined
  const numbers: number[] = []
  for (const part of parts) {
    const number = readPart(part)
    if (number === undefined) return undefined
    numbers.push(number)
  }
  const last = numbers.pop() ?? 0
  if (numbers.some((byte) => byte > 255) || last >= 256 ** (4 - numbers.length)) return undefined
  return numbers.reduce((sum, byte, index) => sum + byte * 256 ** (3 - index), last)
}

/** The groups of a run between colons; its last part may be a dotted IPv4 address. */
function readGroups(text: string): number[] | undefined {
  if (text === '') return []
  const groups: number[] = []
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    if (part.includes('.')) {
      const address = DOTTED.test(part) ? readIpv4(part) : undefined
      if (address === undefined || index !== parts.length - 1) return undefined
      groups.push(Math.floor(address / 0x10000), address % 0x10000)
    } else if (GROUP.test(part)) groups.push(Number.parseInt(part, 16))
    else return undefined
  }
  return groups
}

const DOTTED = /^\d{1,3}(\.\d{1,3}){3}$/
const GROUP = /^[0-9a-f]{1,4}$/i

/**
 * An IPv6 address without its brackets as eight groups; undefined for anything else, an address
 * with a zone (`fe80::1%eth0`) included (RFC 4291, section 2.2).
 */
export function readIpv6(text: string): Ipv6Groups | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const head = readGroups(halves[0] ?? '')
  const tail = readGroups(halves[1] ?? '')
  if (head === undefined || tail === undefined) return undefined
  const missing = 8 - head.length - tail.length
  if (halves.length === 1) return missing === 0 ? head : undefined
  if (missing < 1) return undefined
  return [...head, ...Array.from({ length: missing }, () => 0), ...tail]
}
