import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressFault, type AddressFault } from './url-rules.ts'

/** Judges an address as the browser takes it apart; `unparsable` where it is no URL at all. */
function judge(text: string): AddressFault | 'unparsable' | undefined {
  if (!URL.canParse(text)) return 'unparsable'
  const { protocol, username, password, hostname } = new URL(text)
  return addressFault({ scheme: protocol.slice(0, -1), user: username, password, host: hostname })
}

function judgeHost(host: string): AddressFault | undefined {
  return addressFault({ scheme: 'https', user: '', password: '', host })
}

describe('an address of a pack', () => {
  it.each([
    'https://packs.example.org/p.json',
    'HTTPS://PACKS.EXAMPLE.ORG/p.json',
    'https://example.org:8443/p.json?v=2#part',
    'https://a.b.c.d.example.co.uk/',
    'https://bücher.example/p.json',
    'https://xn--bcher-kva.example/p.json',
    'https://例え.テスト.example/',
    'https://localhost.example.org/',
    'https://local.example.org/',
    'https://internal.example.org/',
    'https://127.example.org/',
    'https://mylocal.org/',
    'https://93.184.215.14/p.json',
    'https://172.15.255.255/',
    'https://172.32.0.1/',
    'https://100.63.255.255/',
    'https://100.128.0.1/',
    'https://192.167.1.1/',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/p.json',
    'https://[2002:5db8:d70e::1]/',
    'https://[64:ff9b::93.184.215.14]/',
  ])('may be %s', (text) => {
    expect(judge(text)).toBeUndefined()
  })

  it.each<[string, AddressFault | 'unparsable']>([
    ['http://packs.example.org/p.json', 'scheme'],
    ['ftp://packs.example.org/p.json', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['data:application/json,{}', 'scheme'],
    ['blob:https://packs.example.org/1f', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['ws://packs.example.org/', 'scheme'],
    ['//packs.example.org/p.json', 'unparsable'],
    ['packs.example.org/p.json', 'unparsable'],
    ['https://', 'unparsable'],
    ['https://a b.example/', 'unparsable'],
    ['https://user@packs.example.org/', 'userinfo'],
    ['https://user:pass@packs.example.org/', 'userinfo'],
    ['https://:pass@packs.example.org/', 'userinfo'],
    ['https://packs.example.org@127.0.0.1/', 'userinfo'],
    ['https://localhost/', 'local-name'],
    ['https://LOCALHOST:8443/', 'local-name'],
    ['https://foo.localhost/', 'local-name'],
    ['https://ｌｏｃａｌｈｏｓｔ/', 'local-name'],
    ['https://loc\talhost/', 'local-name'],
    ['https://%6cocalhost/', 'local-name'],
    ['https://localhost./', 'host'],
    ['https://packs.example.org./', 'host'],
    ['https://foo.local/', 'local-name'],
    ['https://foo.LOCAL/', 'local-name'],
    ['https://db.internal/', 'local-name'],
    ['https://metadata.google.internal/', 'local-name'],
    ['https://nas.home.arpa/', 'local-name'],
    ['https://router.lan/', 'local-name'],
    ['https://localhost.localdomain/', 'local-name'],
    ['https://printer/', 'local-name'],
    ['https://ｐｒｉｎｔｅｒ/', 'local-name'],
    ['https://xn--bcher-kva/', 'local-name'],
    ['https://127.0.0.1/', 'local-address'],
    ['https://127.1/', 'local-address'],
    ['https://127.0.1/', 'local-address'],
    ['https://127.255.255.254/', 'local-address'],
    ['https://2130706433/', 'local-address'],
    ['https://0x7f000001/', 'local-address'],
    ['https://0x7f.1/', 'local-address'],
    ['https://0177.0.0.1/', 'local-address'],
    ['https://017700000001/', 'local-address'],
    ['https://①②⑦.⓪.⓪.①/', 'local-address'],
    ['https://127。0。0。1/', 'local-address'],
    ['https://%31%32%37.0.0.1/', 'local-address'],
    ['https://0/', 'local-address'],
    ['https://0.0.0.0/', 'local-address'],
    ['https://10.0.0.1/', 'local-address'],
    ['https://10.1/', 'local-address'],
    ['https://0xa000001/', 'local-address'],
    ['https://172.16.0.1/', 'local-address'],
    ['https://172.31.255.255/', 'local-address'],
    ['https://192.168.1.1/', 'local-address'],
    ['https://0xc0a80101/', 'local-address'],
    ['https://169.254.169.254/latest/meta-data/', 'local-address'],
    ['https://100.64.0.1/', 'local-address'],
    ['https://100.127.255.255/', 'local-address'],
    ['https://192.0.2.1/', 'local-address'],
    ['https://198.18.0.1/', 'local-address'],
    ['https://224.0.0.1/', 'local-address'],
    ['https://255.255.255.255/', 'local-address'],
    ['https://[::]/', 'local-address'],
    ['https://[::1]/', 'local-address'],
    ['https://[0:0:0:0:0:0:0:1]/', 'local-address'],
    ['https://[::ffff:7f00:1]/', 'local-address'],
    ['https://[::ffff:127.0.0.1]/', 'local-address'],
    ['https://[::ffff:192.168.0.1]/', 'local-address'],
    ['https://[::127.0.0.1]/', 'local-address'],
    ['https://[64:ff9b::127.0.0.1]/', 'local-address'],
    ['https://[2002:7f00:1::]/', 'local-address'],
    ['https://[2002:c0a8:101::1]/', 'local-address'],
    ['https://[fc00::1]/', 'local-address'],
    ['https://[fd12:3456:789a::1]/', 'local-address'],
    ['https://[fe80::1]/', 'local-address'],
    ['https://[febf::1]/', 'local-address'],
    ['https://[fec0::1]/', 'local-address'],
    ['https://[ff02::1]/', 'local-address'],
    ['https://[2001:db8::1]/', 'local-address'],
    ['https://[2001::1]/', 'local-address'],
    ['https://[fe80::1%25eth0]/', 'unparsable'],
    ['https://127.0.0.256/', 'unparsable'],
    ['https://1.2.3.4.5/', 'unparsable'],
  ])('is refused: %s', (text, fault) => {
    expect(judge(text)).toBe(fault)
  })
})

describe('a host no URL parser has put in order', () => {
  it.each<[string, AddressFault]>([
    ['', 'host'],
    ['127.1', 'local-address'],
    ['0x7f.0x0.0x0.0x1', 'local-address'],
    ['0177.0.0.01', 'local-address'],
    ['2130706433', 'local-address'],
    ['127.0.0.256', 'host'],
    ['08.0.0.1', 'host'],
    ['1.2.3.4.5', 'host'],
    ['example.123', 'host'],
    ['4294967296', 'host'],
    ['ｌｏｃａｌｈｏｓｔ', 'host'],
    ['a..example.org', 'host'],
    ['.example.org', 'host'],
    ['-a.example.org', 'host'],
    ['exa mple.org', 'host'],
    ['[::1', 'host'],
    ['[fe80::1%eth0]', 'host'],
    ['[1::2::3]', 'host'],
    ['[::ffff:127.1]', 'host'],
    ['[12345::]', 'host'],
    ['[1:2:3:4:5:6:7]', 'host'],
    [`${'a'.repeat(64)}.example.org`, 'host'],
    [`${'a.'.repeat(130)}example.org`, 'host'],
  ])('is refused: %s', (host, fault) => {
    expect(judgeHost(host)).toBe(fault)
  })
})

const byte = fc.nat(255)
const spelling = fc.constantFrom<(value: number) => string>(
  (value) => String(value),
  (value) => `0x${value.toString(16)}`,
  (value) => `0${value.toString(8)}`,
)

/** Every spelling of an address: its first bytes one by one, the others in one number. */
function spell(
  bytes: readonly number[],
  parts: number,
  spellings: readonly ((n: number) => string)[],
) {
  const head = bytes.slice(0, parts - 1)
  const last = bytes.slice(parts - 1).reduce((sum, each) => sum * 256 + each, 0)
  return [...head, last].map((value, index) => spellings[index]?.(value) ?? '').join('.')
}

describe('any spelling of one address', () => {
  const spellings = fc.tuple(spelling, spelling, spelling, spelling)
  const address = fc.tuple(byte, byte, byte, byte)

  it('is judged as its plain one is', () => {
    fc.assert(
      fc.property(address, fc.integer({ min: 1, max: 4 }), spellings, (bytes, parts, how) => {
        const plain = judgeHost(bytes.join('.'))
        expect(judgeHost(spell(bytes, parts, how))).toBe(plain)
        expect(judge(`https://${spell(bytes, parts, how)}/`)).toBe(plain)
        const mapped = bytes.join('.')
        expect(judge(`https://[::ffff:${mapped}]/`)).toBe(plain)
        expect(judge(`https://[64:ff9b::${mapped}]/`)).toBe(plain)
      }),
      { numRuns: 2_000 },
    )
  })

  it('never makes a loopback or private address public', () => {
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom(127, 10, 0), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
    )
    fc.assert(
      fc.property(inside, fc.integer({ min: 1, max: 4 }), spellings, (bytes, parts, how) => {
        expect(judgeHost(spell(bytes, parts, how))).toBe('local-address')
      }),
      { numRuns: 2_000 },
    )
  })

  it('never lets anything but https through, nor throws', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https', 'ftp', 'ws'] }), (text) => {
        const fault = judge(text)
        if (!text.startsWith('https:')) expect(fault).toBe('scheme')
      }),
    )
    fc.assert(fc.property(fc.string(), (host) => void judgeHost(host)))
  })
})
