import { expect, it } from 'vitest'
import { subscriptionAddress } from './subscription-address.ts'

it.each([
  ['https://packs.example.org/p.json#entries', 'https://packs.example.org/p.json'],
  ['  HTTPS://Packs.Example.ORG:443/p.json ', 'https://packs.example.org/p.json'],
  ['https://bücher.example/p.json', 'https://xn--bcher-kva.example/p.json'],
  ['https:\\\\packs.example.org\\p.json', 'https://packs.example.org/p.json'],
])('is kept in one form: %s', (text, url) => {
  expect(subscriptionAddress(text)).toEqual({ url })
})

it.each([
  ['packs.example.org', 'no-address'],
  ['', 'no-address'],
  ['http://packs.example.org/', 'scheme'],
  ['https://me@packs.example.org/', 'userinfo'],
  ['https://packs.example.org\\@127.0.0.1/', undefined],
  ['https://127.0.0.1\\@packs.example.org/', 'local-address'],
  ['https://0x7f.1/', 'local-address'],
  ['https:/\t/localhost', 'local-name'],
])('is judged as the browser reads it: %s', (text, fault) => {
  expect(subscriptionAddress(text).fault).toBe(fault)
})
