import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { decodeText } from '../../../platform/dom/decode-text.ts'
import { markupTree } from '../../../platform/dom/markup-tree.ts'
import { packJson, sourceJson } from '../../testing/pack-json.ts'
import { parsePack } from '../parse-pack.ts'
import { serializePack } from '../serialize-pack.ts'
import { readAny } from './read-any.ts'

/** `GLOSSLIGHT_FUZZ=200000 vitest run --project unit glossary/pack/formats/fuzz` for a longer run. */
const RUNS = Number(process.env['GLOSSLIGHT_FUZZ'] ?? 10_000)
const SEED = Number(process.env['GLOSSLIGHT_SEED'] ?? Date.now() % 2 ** 31)
/** Milliseconds a file of a few hundred characters may take on a busy machine. */
const HANG = 1_000

const defaults = { id: 'urn:example:file', title: 'File', language: 'en' }
const tools = {
  decodeText,
  // This parser may give no root at all, which no browser does.
  parseHtml: (text: string) =>
    markupTree(
      parseHTML(text).document.documentElement ??
        parseHTML('<html></html>').document.documentElement,
    ),
}

const skos = {
  '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
  '@graph': [
    {
      '@id': 'urn:example:a',
      '@type': 'skos:Concept',
      'skos:prefLabel': { '@value': 'ITU', '@language': 'en' },
      'skos:altLabel': ['Union', 'the Union'],
      'skos:definition': 'An agency.',
      'skos:related': { '@id': 'urn:example:b' },
    },
    { '@id': 'urn:example:b', '@type': 'skos:Concept', 'skos:prefLabel': 'ITR' },
  ],
}
const tbx =
  '<?xml version="1.0"?><tbx type="TBX-Basic" style="dca"><text><body><conceptEntry id="c">' +
  '<descrip type="definition">A &amp; b.</descrip><langSec xml:lang="en"><termSec><term>ITU</term>' +
  '</termSec></langSec></conceptEntry></body></text></tbx>'
const html =
  '<!doctype html><html lang="en"><title>T</title><dl><dt id="a"><dfn>ITU</dfn><dd>An agency.' +
  '<dt>ITR<dt>ITRs<dd>Rules.</dl><p><abbr title="World Conference">WC</abbr></p></html>'
const csv =
  'term;definition;aliases;kind;quote;source;date;url\r\nITU;"An ""agency"".";Union|U;acronym;' +
  'q;S;2012-12-13;https://a.example/\r\nITR;Rules;;name;;;;\r\n'
const bank = JSON.stringify([
  ['a', '', '', '', 1, ['x', { type: 'structured-content', content: ['b', { tag: 'p' }] }], 1, ''],
])

/** A file of each format that is right, and what it is called. */
const right: readonly (readonly [name: string, text: string])[] = [
  ['pack.json', JSON.stringify(packJson({ sources: [sourceJson()] }))],
  ['skos.jsonld', JSON.stringify(skos)],
  ['terms.csv', csv],
  ['terms.tbx', tbx],
  ['page.html', html],
  ['bank.zip', bank],
]

/** What is put into a file: signs that mean something in one of the formats, and odd values. */
const PIECES = [
  '"', "'", ',', ';', '\n', '\r', '\t', '{', '}', '[', ']', ':', '<', '>', '/', '&', '&#0;', '&x;',
  '<!--', ']]>', '<![CDATA[', '<!DOCTYPE a [<!ENTITY b "c">]>', '<dl>', '<dd>', '</term>', '<term>',
  'null', '-1', '1e999', '0', 'true', '""', '{}', '[]', '\\u0000', '\\', '__proto__', 'constructor',
  '"@type":', '"@id":"urn:x"', '"skos:broader":', '"entries":', '=1+1', '\ud800', '\u202e', '\ufeff',
  '\u0000', 'javascript:a', 'xml:lang="x"', ' ', '',
] // prettier-ignore

/** A change of a file: from where, how many units go, and what comes. */
const change = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 3 }),
)

function changed(text: string, changes: readonly (readonly [number, number, string[]])[]): string {
  return changes.reduce((so, [place, gone, come]) => {
    const at = Math.floor(place * so.length)
    return so.slice(0, at) + come.join('') + so.slice(at + gone)
  }, text)
}

const bytesOf = (name: string, text: string): Uint8Array =>
  name.endsWith('.zip')
    ? zipSync({
        'index.json': strToU8('{"title":"T","format":3,"revision":"1"}'),
        'term_bank_1.json': strToU8(text),
      })
    : strToU8(text)

test('the files it starts from are right', () => {
  const readings = right.map(
    ([name, text]) => readAny({ name, bytes: bytesOf(name, text) }, defaults, tools).format,
  )
  expect(readings).toEqual(['glosslight', 'json-ld', 'csv', 'tbx', 'html', 'yomitan'])
  for (const [name, text] of right) {
    const { pack, problems } = readAny({ name, bytes: bytesOf(name, text) }, defaults, tools)
    expect(pack?.entries.length, `${name}: ${JSON.stringify(problems)}`).toBeGreaterThan(0)
  }
})

test(
  `any file is read or refused, soon and for a reason, ${RUNS} times, seed ${SEED}`,
  { timeout: 3_600_000 },
  () => {
    let read = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...right),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        ([name, text], changes) => {
          const bytes = bytesOf(name, changed(text, changes))
          const start = performance.now()
          const { pack, problems } = readAny({ name, bytes }, defaults, tools)
          expect(performance.now() - start).toBeLessThan(HANG)
          if (pack === undefined) {
            expect(problems.length).toBeGreaterThan(0)
            return
          }
          read++
          // What was read is a pack by our own rules: it survives being kept.
          expect(parsePack(serializePack(pack)).pack).toEqual(pack)
          expect(Object.getPrototypeOf(pack.entries[0] ?? {})).toBe(Object.prototype)
        },
      ),
      { numRuns: RUNS, seed: SEED },
    )
    expect(read).toBeGreaterThan(RUNS / 20)
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  },
)
