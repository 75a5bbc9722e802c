import { expect, test } from 'vitest'
import { endsInNumber, readIpv4, readIpv6 } from './ip-address.ts'
import { isPublicIpv4, isPublicIpv6 } from './public-address.ts'

test.each([
  ['example.1', true],
  ['0x7f.1', true],
  ['0x', true],
  ['1.example', false],
  ['1.', false],
  ['', false],
])('%j ends in a number: %s', (host, number) => {
  expect(endsInNumber(host)).toBe(number)
})

test.each([
  ['127.0.0.1', 0x7f000001],
  ['127.1', 0x7f000001],
  ['0x7f000001', 0x7f000001],
  ['0177.1', 0x7f000001],
  ['0X7F.0x', 0x7f000000],
  ['0', 0],
  ['255.255.255.255', 0xffffffff],
  ['4294967295', 0xffffffff],
  ['4294967296', undefined],
  ['1.16777215', 0x01ffffff],
  ['1.16777216', undefined],
  ['256.1', undefined],
  ['08.1', undefined],
  ['1.2.3.4.5', undefined],
  ['1..2', undefined],
  ['', undefined],
  ['a', undefined],
  ['-1', undefined],
])('IPv4 %j is %s', (host, address) => {
  expect(readIpv4(host)).toBe(address)
})

const groups = (text: string): readonly number[] =>
  text.split(' ').map((group) => parseInt(group, 16))

test.each([
  ['::', '0 0 0 0 0 0 0 0'],
  ['::1', '0 0 0 0 0 0 0 1'],
  ['1::', '1 0 0 0 0 0 0 0'],
  ['1:2:3:4:5:6:7:8', '1 2 3 4 5 6 7 8'],
  ['1:2:3:4:5:6:7::', '1 2 3 4 5 6 7 0'],
  ['::ffff:127.0.0.1', '0 0 0 0 0 ffff 7f00 1'],
  ['1:2:3:4:5:6:1.2.3.4', '1 2 3 4 5 6 102 304'],
  ['FE80::a', 'fe80 0 0 0 0 0 0 a'],
])('IPv6 %s', (text, expected) => {
  expect(readIpv6(text)).toEqual(groups(expected))
})

test.each([
  '', ':', '1', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4::5:6:7:8', '::1::', 'fe80::1%eth0',
  '1:2:3:4:5:6:7:g', '::12345', '::127.1', '::1.2.3.256', '::1.2.3.4:5', '::1.2.3', '::0x7f.0.0.1',
])('IPv6 %j is none', (text) => {
  expect(readIpv6(text)).toBeUndefined()
}) // prettier-ignore

const isPublic = (text: string): boolean => {
  const address = readIpv4(text)
  if (address !== undefined) return isPublicIpv4(address)
  const six = readIpv6(text)
  if (six === undefined) throw new Error(`${text} is no address`)
  return isPublicIpv6(six)
}

test.each([
  '8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.63.0.1', '100.128.0.1', '192.167.1.1',
  '2606:4700::1111', '2001:4860::8888', '::ffff:8.8.8.8', '64:ff9b::808:808', '2001:200::1',
])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true)
}) // prettier-ignore

test.each([
  '0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.0.1',
  '192.168.0.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', 'fc00::1',
  'fd00::1', 'fe80::1', 'ff02::1', '2001::1', '2001:db8::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1',
  '::7f00:1',
])('%s is not', (address) => {
  expect(isPublic(address)).toBe(false)
}) // prettier-ignore
