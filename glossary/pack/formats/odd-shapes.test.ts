import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { markupTree } from '../../../platform/dom/markup-tree.ts'
import { LIMITS } from '../limits.ts'
import { ProblemList } from '../problem.ts'
import { arrangeForms, spellsOut } from './arrange-forms.ts'
import { assemblePack } from './assemble-pack.ts'
import { rawText, textOf } from './markup.ts'
import { readCsv } from './read-csv.ts'
import { readHtml } from './read-html.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readTbx } from './read-tbx.ts'
import { splitSpelledOut } from './spelled-out-term.ts'
import { unzipTexts } from './unzip-texts.ts'
import { yomitanText } from './yomitan-text.ts'

const defaults = { id: 'urn:example:file', title: 'File', language: 'en' }
const html = (text: string) => markupTree(parseHTML(text).document.documentElement)
const huge = ' '.repeat(LIMITS.textBytes + 1)
const problems = (reading: { readonly problems: readonly { readonly message: string }[] }) =>
  reading.problems.map(({ message }) => message)

describe('what is too large', () => {
  test.each([
    ['csv', () => readCsv(huge, defaults)],
    ['tbx', () => readTbx(huge, defaults)],
  ])('is refused by %s before it is read', (_, read) => {
    const reading = read()
    expect(reading.pack).toBeUndefined()
    expect(problems(reading)).toEqual([expect.stringContaining('20 MB')])
  })

  test('is refused as an archive too', () => {
    const bytes = new Uint8Array(LIMITS.textBytes + 1)
    expect(unzipTexts(bytes, () => true)).toEqual({ problem: 'is larger than 20 MB' })
    expect(unzipTexts(new Uint8Array(4), () => true).problem).toContain('no')
  })

  test('is no form that could be spelled out', () => {
    const long = 'x'.repeat(LIMITS.termLength + 1)
    expect(spellsOut(long, 'X')).toBe(false)
    expect(spellsOut('x', long)).toBe(false)
    expect(splitSpelledOut(`${long} (X)`)).toBeUndefined()
  })
})

const draftOf = (members: object, more: object = {}) => ({
  place: 'line 1',
  members: { term: 'ITU', definition: 'An agency.', ...members },
  ...more,
})

const assemble = (drafts: readonly ReturnType<typeof draftOf>[], frame = {}) =>
  assemblePack(frame, drafts, defaults, new ProblemList())

describe('drafts', () => {
  test('more than a pack may have are refused', () => {
    const many = Array.from({ length: LIMITS.terms + 1 }, () => draftOf({}))
    expect(problems(assemble(many))).toEqual(['has more than 200,000 entries'])
  })

  test('of a pack that cannot be are refused with its problems', () => {
    const reading = assemble([draftOf({})], { language: 'no language' })
    expect(reading.pack).toBeUndefined()
    expect(reading.problems[0]).toMatchObject({ path: 'language' })
  })

  test('are related by id or by key; what is not there is left out, and itself', () => {
    const one = draftOf({ id: 'one', related: ['two', 'gone'] }, { key: 'k1' })
    const two = draftOf({ id: 'two', term: 'ITR' }, { key: 'k2', relatedKeys: ['k1', 'k2', 'k3'] })
    const { pack, problems: told } = assemble([one, two])
    expect(pack?.entries.map(({ related }) => related)).toEqual([['two'], ['one']])
    expect(told.map(({ value }) => value)).toEqual(['"gone"', '"k3"'])
  })

  test('with the id of another are refused, and made ids keep clear of given ones', () => {
    const { pack, refused } = assemble([
      draftOf({}),
      draftOf({ id: 'itu' }),
      draftOf({ id: 'itu' }),
    ])
    expect(pack?.entries.map(({ id }) => id)).toEqual([expect.not.stringMatching(/^itu$/), 'itu'])
    expect(refused).toBe(1)
  })
})

describe('labels', () => {
  test.each([
    ['ITU', ['International Telecommunication Union', 'the Union'], 'ITU'],
    ['International Telecommunication Union', ['ITU', 'the Union'], 'ITU'],
    ['treaty', ['pact', 'treaty', 'pact'], 'treaty'],
    ['treaty', ['WTO'], 'treaty'],
  ])('%s with %j is under %s', (preferred, others, term) => {
    const forms = arrangeForms(preferred, others)
    expect(forms.term).toBe(term)
    const all = [forms.term, ...forms.aliases, ...forms.longForms]
    expect(all.toSorted()).toEqual([...new Set([preferred, ...others])].toSorted())
  })

  test('where capitals stand among others, letter case has to agree', () => {
    expect(arrangeForms('treaty', ['WTO']).caseRule).toBe('exact')
    expect(arrangeForms('treaty', ['pact']).caseRule).toBeUndefined()
  })

  test.each([
    ['World Trade Organization (WTO)', 'WTO', 'World Trade Organization'],
    ['WTO (World Trade Organization)', 'WTO', 'World Trade Organization'],
    ['The new World Trade Organization (WTO)', undefined, undefined],
    ['treaty (old)', undefined, undefined],
    ['treaty', undefined, undefined],
  ])('%s is %s', (text, term, longForm) => {
    const split = splitSpelledOut(text)
    expect([split?.term, split?.longForms[0]]).toEqual([term, longForm])
  })
})

const entriesOf = (text: string) =>
  readHtml(html(`<html lang="en"><body>${text}</body></html>`), defaults).pack?.entries.map(
    ({ term, longForms, definition }) => [term, longForms.join('|'), definition],
  )

describe('definition lists', () => {
  test.each([
    ['<dl><dt>a<dd>A.<dt>b<dd>B.</dl>', [['a', '', 'A.'], ['b', '', 'B.']]],
    ['<dl><dd>Lost.<dt>a<dd>A.<dd>More.<p>x</dl>', [['a', '', 'A.\nMore.x']]],
    ['<dl><dt></dt><dd>Nameless.</dd><dt>a</dt><dd>A.</dd></dl>', [['a', '', 'A.']]],
    ['<dl><script></script><dt>a</dt><dd>A.</dd></dl>', [['a', '', 'A.']]],
    ['<dl><dt>a</dt><dd>A.</dd></dl><dl><dt>a</dt><dd>A.</dd></dl>', [['a', '', 'A.']]],
    [
      '<dl><dt>ITU</dt><dd>A.</dd></dl><abbr title="T U">ITU</abbr><abbr title="X U">ITU</abbr>',
      [['ITU', 'T U|X U', 'A.']],
    ],
    ['<p><abbr title="Wide Area">WA</abbr> <abbr title="">B</abbr></p>', [['WA', 'Wide Area', '']]],
  ])('%s', (text, expected) => {
    expect(entriesOf(text)).toEqual(expected)
  }) // prettier-ignore

  test('text is read without scripts, and of a text itself', () => {
    const root = html('<html><body>a<script>b</script> <i> c </i></body></html>')
    expect(textOf(root)).toBe('a c')
    expect([rawText(' a '), textOf(' a ')]).toEqual([' a ', 'a'])
  })
})

describe('texts of Yomitan', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'deep' : [nested(depth - 1)])
  test.each<[unknown, string]>([
    [{ type: 'text', text: 7 }, ''],
    [{ type: 'structured-content', content: 7 }, ''],
    [{ type: 'structured-content', content: [nested(5), { tag: 'rp', content: 'x' }] }, 'deep'],
    [{ type: 'structured-content', content: nested(2_000) }, ''],
  ])('%#', (definition, text) => {
    expect(yomitanText(definition)).toBe(text)
  })
})

const concept = (more: object) => ({ '@id': 'urn:x:a', '@type': 'skos:Concept', ...more })

const readGraph = (...graph: readonly object[]) => readJsonLd({ '@graph': graph }, defaults)

describe('linked data', () => {
  test('of one thing in several places is one entry', () => {
    const { pack } = readGraph(
      concept({ 'skos:prefLabel': 'ITU' }),
      concept({ 'skos:definition': { '@set': ['An agency.'] } }),
      { '@id': 'urn:x:scheme', '@type': 'skos:ConceptScheme', 'skos:prefLabel': 'Terms' },
    )
    expect(pack?.entries.map(({ term, definition }) => [term, definition])).toEqual([
      ['ITU', 'An agency.'],
    ])
  })

  test('with texts by language, numbers and lists', () => {
    const { pack } = readJsonLd(
      {
        '@context': {
          label: { '@id': 'skos:prefLabel', '@container': '@language' },
          skos: 'http://www.w3.org/2004/02/skos/core#',
        },
        '@graph': [
          concept({
            label: { en: ['ITU', 7], fr: 'UIT', '@none': 'I' },
            'skos:definition': 7,
            'skos:altLabel': { '@list': ['Union'] },
          }),
        ],
      },
      defaults,
    )
    expect(pack?.entries[0]).toMatchObject({ term: 'ITU', definition: '7', aliases: ['Union'] })
  })
})

describe('sheets', () => {
  test('a source without a passage is left out, and said so', () => {
    const { pack, problems: told } = readCsv(
      'term,definition,url,source title\nITU,An agency.,https://a.example/,A\nITR,Rules.,,B',
      defaults,
    )
    expect(pack?.sources).toEqual([])
    expect(told.map(({ path, severity }) => [path, severity])).toEqual([
      ['line 2, quote', 'warning'],
      ['line 3, quote', 'warning'],
    ])
  })
})

const tbx = (entries: string) =>
  readTbx(`<tbx><text><body>${entries}</body></text></tbx>`, defaults)

describe('terminologies', () => {
  test('without ids, with a language in either attribute, or none', () => {
    const { pack } = tbx(
      '<conceptEntry><descrip type="definition">A.</descrip><langSec lang="en"><termSec><term>a' +
        '</term></termSec></langSec></conceptEntry>',
    )
    expect(pack?.entries.map(({ term }) => term)).toEqual(['a'])
    const none = tbx(
      '<conceptEntry><descrip type="definition">A.</descrip><langSec><termSec><term>a</term>' +
        '</termSec></langSec></conceptEntry><conceptEntry><langSec xml:lang="de"/></conceptEntry>',
    )
    expect(none.pack?.language).toBe('en')
    expect(problems(none)).toEqual(['has no terms in the language of the others'])
  })

  test('a group without a term names nothing; a relation without a target is none', () => {
    const { pack, refused } = tbx(
      '<conceptEntry id="a"><descrip type="definition">A.</descrip><ref type="crossReference"/>' +
        '<langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry>' +
        '<conceptEntry id="b"><langSec xml:lang="en"><termSec/></langSec></conceptEntry>',
    )
    expect(pack?.entries.map(({ term, related }) => [term, related])).toEqual([['a', []]])
    expect(refused).toBe(1)
  })
})
