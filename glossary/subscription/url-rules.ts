import { endsInNumber, readIpv4, readIpv6 } from './ip-address.ts'
import { isPublicIpv4, isPublicIpv6 } from './public-address.ts'

/**
 * The parts of an address, as any URL parser gives them: `scheme` without its colon, `host` with
 * the brackets of an IPv6 address and without the port, an internationalised name in its ASCII
 * form (`xn--…`).
 */
export interface AddressParts {
  readonly scheme: string
  readonly user: string
  readonly password: string
  readonly host: string
}

/**
 * Why a pack is not fetched from an address:
 * - `scheme`: it is not https;
 * - `userinfo`: a name or password stands before the host;
 * - `host`: there is no host, or it is none that DNS could have (a letter outside ASCII, an empty
 *   label, a dot at the end, a number that is no address);
 * - `local-name`: a name that only a computer or network itself knows (`localhost`, `printer`,
 *   `nas.local`);
 * - `local-address`: an IP address that is not of the public Internet, in whatever spelling.
 */
export type AddressFault = 'scheme' | 'userinfo' | 'host' | 'local-name' | 'local-address'

/** Top labels that no public host has (RFC 6761, 6762, 7686, 8375, ICANN's `.internal`, custom). */
const LOCAL_TOPS = new Set([
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'test',
  'invalid',
  'onion',
])

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

function hostFault(host: string): AddressFault | undefined {
  if (host.startsWith('[')) {
    const groups = host.endsWith(']') ? readIpv6(host.slice(1, -1)) : undefined
    if (groups === undefined) return 'host'
    return isPublicIpv6(groups) ? undefined : 'local-address'
  }
  if (endsInNumber(host)) {
    const address = readIpv4(host)
    if (address === undefined) return 'host'
    return isPublicIpv4(address) ? undefined : 'local-address'
  }
  const labels = host.split('.')
  if (host.length > 253 || !labels.every((label) => LABEL.test(label))) return 'host'
  const local = labels.length === 1 || LOCAL_TOPS.has(labels.at(-1) ?? '')
  return local || host === 'home.arpa' || host.endsWith('.home.arpa') ? 'local-name' : undefined
}

/**
 * Judges an address a reader or a pack wants a pack fetched from: undefined where it may be.
 * What a public name resolves to cannot be seen from here (DNS rebinding, `127.0.0.1.nip.io`), so
 * what comes back is bounded and never more than data.
 *
 * @example
 * addressFault({ scheme: 'https', user: '', password: '', host: '127.1' }) // 'local-address'
 * addressFault({ scheme: 'https', user: '', password: '', host: 'packs.example.org' }) // undefined
 */
export function addressFault(parts: AddressParts): AddressFault | undefined {
  if (parts.scheme.toLowerCase() !== 'https') return 'scheme'
  if (parts.user !== '' || parts.password !== '') return 'userinfo'
  return hostFault(parts.host.toLowerCase())
}
