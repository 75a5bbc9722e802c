import type { Ipv6Groups } from './ip-address.ts'

/** First address and prefix length of each range that does not lead to a public host. */
const NOT_PUBLIC_V4: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 0, 0, 8],
  [10, 0, 0, 0, 8],
  [100, 64, 0, 0, 10],
  [127, 0, 0, 0, 8],
  [169, 254, 0, 0, 16],
  [172, 16, 0, 0, 12],
  [192, 0, 0, 0, 24],
  [192, 0, 2, 0, 24],
  [192, 88, 99, 0, 24],
  [192, 168, 0, 0, 16],
  [198, 18, 0, 0, 15],
  [198, 51, 100, 0, 24],
  [203, 0, 113, 0, 24],
  [224, 0, 0, 0, 4],
  [240, 0, 0, 0, 4],
]

/**
 * True for an IPv4 address (a number below 2^32) of the public Internet: none of the IANA
 * special-purpose ranges (RFC 6890): private, loopback, link-local, carrier-grade NAT,
 * documentation, benchmark, multicast, reserved.
 */
export function isPublicIpv4(address: number): boolean {
  return !NOT_PUBLIC_V4.some(([a, b, c, d, length]) => {
    const start = ((a * 256 + b) * 256 + c) * 256 + d
    return address >= start && address < start + 2 ** (32 - length)
  })
}

/** The IPv4 address carried in two groups. */
function embedded(groups: Ipv6Groups, at: number): number {
  return (groups[at] ?? 0) * 0x10000 + (groups[at + 1] ?? 0)
}

function startsWith(groups: Ipv6Groups, ...start: readonly number[]): boolean {
  return start.every((group, index) => groups[index] === group)
}

/**
 * True for an IPv6 address of the public Internet. Only global unicast (2000::/3) can be; of that,
 * documentation, Teredo and other protocol ranges (2001::/23) are not, and 6to4 (2002::/16) is
 * what the IPv4 address in it is. So are NAT64 (64:ff9b::/96) and IPv4-mapped (::ffff:0:0/96)
 * addresses.
 */
export function isPublicIpv6(groups: Ipv6Groups): boolean {
  if (startsWith(groups, 0, 0, 0, 0, 0, 0xffff)) return isPublicIpv4(embedded(groups, 6))
  if (startsWith(groups, 0x64, 0xff9b, 0, 0, 0, 0)) return isPublicIpv4(embedded(groups, 6))
  if (startsWith(groups, 0x2002)) return isPublicIpv4(embedded(groups, 1))
  if (startsWith(groups, 0x2001, 0xdb8) || startsWith(groups, 0x3fff)) return false
  if (startsWith(groups, 0x2001) && (groups[1] ?? 0) < 0x200) return false
  const first = groups[0] ?? 0
  return first >= 0x2000 && first < 0x4000
}
