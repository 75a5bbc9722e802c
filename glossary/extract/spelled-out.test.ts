import { expect, test } from 'vitest'
import { indexWords, spelledOutForms } from './spelled-out.ts'
import { findPairs } from './pairs.ts'
import { clauseStart } from './clause.ts'

const spelled = (text: string, short: string): readonly string[] =>
  spelledOutForms(indexWords(text), short).map((span) => span.text)

test.each([
  ['the United Kingdom, and the UK', 'UK', ['United Kingdom']],
  ['The United Kingdom left. The UK', 'UK', ['United Kingdom']],
  ['Great United Kingdom Tours. The UK', 'UK', []],
  ['the United Kingdom Office of the UK', 'UK', []],
  ['an initial public offering, the IPO', 'IPO', ['initial public offering']],
  ['an initial, public offering, the IPO', 'IPO', []],
  ['an initial Public offering, the IPO', 'IPO', []],
  ['an initial pUblic offering, the IPO', 'IPO', []],
  ['WikiLeaks, or WL', 'WL', ['WikiLeaks']],
  ['Wikileaks, or WL', 'WL', []],
  ['the A', 'A', []],
  ['nothing of the kind', 'XYZ', []],
  ['Member State and Member States, the MSs', 'MSs', ['Member States', 'Member State']],
  ['Member States, Member State, the MS', 'MS', ['Member State', 'Member States']],
  ['Blue Sea, Big Sun, Big Sun, the BS', 'BS', ['Big Sun', 'Blue Sea']],
  ['Research and Development, the R&D', 'R&D', ['Research and Development']],
  ['UK Kingdom, the UK', 'UK', []],
])('%j spells %s: %j', (text, short, expected) => {
  expect(spelled(text, short)).toEqual(expected)
})

const pairs = (text: string): readonly string[] =>
  findPairs(text).map(({ short, long }) => `${short.text} = ${long.text}`)

test.each([
  ['BGP stands for Border Gateway Protocol.', ['BGP = Border Gateway Protocol']],
  ['BGP, short for border gateway protocol, is', ['BGP = border gateway protocol']],
  ['BGP stands for nothing at all here.', []],
  ['BGP stands for .', []],
  ['It stands for Border Gateway Protocol.', []],
  ['Border Gateway Protocol, or BGP, is', ['BGP = Border Gateway Protocol']],
  ['group 2 innate lymphoid cells (ILC2s)', ['ILC2s = group 2 innate lymphoid cells']],
  ['shares of Lowe’s (LOW) fell', []],
])('%j gives %j', (text, expected) => {
  expect(pairs(text)).toEqual(expected)
})

test.each([
  ['One. Two three', 4],
  ['Mr. Two three', 0],
  ['One; two', 4],
  ['One (two', 5],
  ['One — two', 5],
  ['One—two', 0],
  ['One\ntwo', 4],
  ['One! Two', 4],
  ['one. two', 0],
  ['1.5 two', 0],
])('the last clause of %j begins at %i', (text, start) => {
  expect(clauseStart(text, text.length)).toBe(start)
})
