import { describe, expect, test } from 'vitest'
import { entryJson, packJson, sourceJson } from '../testing/pack-json.ts'
import { parsePack } from './parse-pack.ts'

const point = { text: 'It failed.', citations: [{ source: 'article', exact: 'failed' }] }
const outcome = { headline: 'No', asOf: '2012-12-13', lead: point, stances: [], sections: [] }
const cite = (members: object) => ({ citations: [{ source: 'article', exact: 'x', ...members }] })

/** What is wrong, the JSON, the place, and words of the reason. */
const refused: readonly (readonly [string, unknown, string, string])[] = [
  ['a number', 7, '', 'JSON object'],
  ['null', null, '', 'JSON object'],
  ['a list', [packJson()], '', 'JSON object'],
  ['no format', packJson({ format: undefined }), 'format', 'number'],
  ['format as text', packJson({ format: '1' }), 'format', 'number'],
  ['format 0', packJson({ format: 0 }), 'format', 'number'],
  ['a newer format', packJson({ format: 2 }), 'format', 'update Glosslight'],
  ['no id', packJson({ id: undefined }), 'id', 'missing'],
  ['id that is no URN', packJson({ id: 'small' }), 'id', 'URN'],
  ['id with a space', packJson({ id: 'urn:a:b c' }), 'id', 'URN'],
  ['no title', packJson({ title: undefined }), 'title', 'missing'],
  ['blank title', packJson({ title: ' \n' }), 'title', 'empty'],
  ['title as object', packJson({ title: { en: 'x' } }), 'title', 'must be text'],
  ['no language', packJson({ language: undefined }), 'language', 'missing'],
  ['language in words', packJson({ language: 'English (UK)' }), 'language', 'language tag'],
  ['no revision', packJson({ revision: undefined }), 'revision', 'missing'],
  ['revision 0', packJson({ revision: 0 }), 'revision', 'whole number'],
  ['revision 1.5', packJson({ revision: 1.5 }), 'revision', 'whole number'],
  ['private as text', packJson({ private: 'no' }), 'private', 'true or false'],
  ['sources as object', packJson({ sources: {} }), 'sources', 'must be a list'],
  ['no entries', packJson({ entries: undefined }), 'entries', 'missing'],
  ['entries as object', packJson({ entries: {} }), 'entries', 'must be a list'],
  ['an entry as text', packJson({ entries: ['WCIT'] }), 'entries[0]', 'must be an object'],
  ['an entry as null', packJson({ entries: [null] }), 'entries[0]', 'must be an object'],
  ['no term', packJson({}, { term: undefined }), 'entries[0].term', 'missing'],
  ['blank term', packJson({}, { term: '\u00a0' }), 'entries[0].term', 'empty'],
  ['term as number', packJson({}, { term: 42 }), 'entries[0].term', 'must be text'],
  ['no id of an entry', packJson({}, { id: undefined }), 'entries[0].id', 'missing'],
  ['id in capitals', packJson({}, { id: 'WCIT' }), 'entries[0].id', 'lower-case'],
  ['id with a slash', packJson({}, { id: '../x' }), 'entries[0].id', 'lower-case'],
  ['id used twice', packJson({ entries: [entryJson(), entryJson()] }), 'entries[1].id', 'id of'],
  ['no definition', packJson({}, { definition: undefined }), 'entries[0].definition', 'missing'],
  ['unknown kind', packJson({}, { kind: 'verb' }), 'entries[0].kind', 'one of acronym'],
  ['kind __proto__', packJson({}, { kind: '__proto__' }), 'entries[0].kind', 'one of acronym'],
  ['unknown case rule', packJson({}, { caseRule: 'any' }), 'entries[0].caseRule', 'exact, fold'],
  ['aliases as text', packJson({}, { aliases: 'ITR' }), 'entries[0].aliases', 'must be a list'],
  ['an alias as number', packJson({}, { aliases: ['a', 1] }), 'entries[0].aliases[1]', 'text'],
  ['spelledOut as text', packJson({}, { spelledOut: 'yes' }), 'entries[0].spelledOut', 'true or'],
  [
    'negative weight',
    packJson({}, { cues: [{ word: 'a', weight: -1 }] }),
    'entries[0].cues[0].weight',
    'above 0',
  ],
  ['no weight', packJson({}, { cues: [{ word: 'a' }] }), 'entries[0].cues[0].weight', 'missing'],
  [
    'weight as text',
    packJson({}, { cues: [{ word: 'a', weight: '1' }] }),
    'entries[0].cues[0].weight',
    'a number',
  ],
  [
    'rival without form',
    packJson({}, { rivals: [{ cues: [] }] }),
    'entries[0].rivals[0].longForm',
    'missing',
  ],
  ['unknown negative', packJson({}, { negatives: ['boat'] }), 'entries[0].negatives[0]', 'one of'],
  ['related as object', packJson({}, { related: [{}] }), 'entries[0].related[0]', 'must be text'],
  [
    'citation of no source',
    packJson({}, cite({ source: 'other' })),
    'entries[0].citations[0].source',
    'no source',
  ],
  [
    'citation without words',
    packJson({}, cite({ exact: undefined })),
    'entries[0].citations[0].exact',
    'missing',
  ],
  [
    'position below 0',
    packJson({}, cite({ position: -1 })),
    'entries[0].citations[0].position',
    'whole number',
  ],
  [
    'prefix as list',
    packJson({}, cite({ prefix: ['a'] })),
    'entries[0].citations[0].prefix',
    'must be text',
  ],
  [
    'source without author',
    packJson({ sources: [sourceJson({ author: undefined })] }),
    'sources[0].author',
    'missing',
  ],
  [
    'source without date',
    packJson({ sources: [sourceJson({ date: undefined })] }),
    'sources[0].date',
    'missing',
  ],
  [
    '30 February',
    packJson({ sources: [sourceJson({ date: '2012-02-30' })] }),
    'sources[0].date',
    'a day like',
  ],
  [
    'date in words',
    packJson({ sources: [sourceJson({ date: 'yesterday' })] }),
    'sources[0].date',
    'must',
  ],
  [
    'two sources of one id',
    packJson({ sources: [sourceJson(), sourceJson()] }),
    'sources[1].id',
    'another source',
  ],
  ['outcome as text', packJson({ outcome: 'failed' }), 'outcome', 'must be an object'],
  [
    'outcome without lead',
    packJson({ outcome: { ...outcome, lead: undefined } }),
    'outcome.lead',
    'missing',
  ],
  [
    'statement without citation',
    packJson({ outcome: { ...outcome, lead: { text: 'x', citations: [] } } }),
    'outcome.lead.citations',
    'at least one',
  ],
  [
    'unknown stance',
    packJson({
      outcome: { ...outcome, stances: [{ ...point, kind: 'angry', label: 'x', parties: [] }] },
    }),
    'outcome.stances[0].kind',
    'one of',
  ],
  [
    'party as number',
    packJson({
      outcome: { ...outcome, stances: [{ ...point, kind: 'for', label: 'x', parties: [1] }] },
    }),
    'outcome.stances[0].parties[0]',
    'must be text',
  ],
  [
    'section without title',
    packJson({ outcome: { ...outcome, sections: [{ points: [point] }] } }),
    'outcome.sections[0].title',
    'missing',
  ],
]

test.each(refused)('refused: %s', (_, json, path, reason) => {
  const result = parsePack(json)
  expect(result.pack).toBeUndefined()
  expect(result.problems).toContainEqual(
    expect.objectContaining({ severity: 'error', path, message: expect.stringContaining(reason) }),
  )
})

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'https://exa\nmple.org/',
  ' javascript:alert(1)',
  'data:text/html,x',
  'blob:https://example.org/1',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org/',
  '/relative',
  'example.org',
  'https:example.org',
  'https://',
  'https://user:pass@example.org/',
  'https:\\\\example.org',
]

test.each(addresses)('no link: %j', (url) => {
  const { pack, problems } = parsePack(packJson({ sources: [sourceJson({ url })] }))
  expect(pack).toBeUndefined()
  expect(problems[0]).toMatchObject({
    path: 'sources[0].url',
    message: expect.stringContaining('http'),
  })
})

const warnings = (json: unknown) => {
  const { pack, problems } = parsePack(json)
  expect(pack).toBeDefined()
  return problems.map(({ severity, path, message }) => `${severity} ${path}: ${message}`)
}

describe('odd but valid', () => {
  test.each<readonly [string, unknown, readonly RegExp[]]>([
    ['nothing odd', packJson(), []],
    ['no entries at all', packJson({ entries: [] }), []],
    ['white space around', packJson({ title: ' Small ' }), []],
    ['http', packJson({ sources: [sourceJson({ url: 'http://example.org' })] }), []],
    ['a context we do not read', packJson({ '@context': 'https://example.org/' }), []],
    [
      'a misspelt name',
      packJson({}, { defintion: 'x' }),
      [/entries\[0\].defintion: is not a name/],
    ],
    [
      '__proto__ as a name',
      JSON.parse(`{"__proto__": {"x": 1}, ${JSON.stringify(packJson()).slice(1)}`),
      [/__proto__: is not/],
    ],
    ['uncited', packJson({}, { citations: [] }), [/entries: 1 of 1 have no citation/]],
    [
      'related to nobody',
      packJson({}, { related: ['gone'] }),
      [/entries\[0\].related: names no entry/],
    ],
    ['related to itself', packJson({}, { related: ['wcit'] }), [/related: names the entry itself/]],
    ['an alias twice', packJson({}, { aliases: ['a', 'a'] }), [/aliases\[1\]: stands here twice/]],
    ['turned around', packJson({}, { term: 'a\u202eb' }), [/term: has invisible/]],
    ['look-alikes', packJson({}, { term: 'p\u0430ypal' }), [/term: mixes Latin/]],
    ['two scripts, two words', packJson({}, { term: 'gamma \u03b3' }), []],
    ['only marks', packJson({}, { term: '…' }), [/term: has no letter/]],
    ['prefLabel of its own', packJson({}, { prefLabel: 'Other' }), [/prefLabel: differs/]],
    ['long form, no definition', packJson({}, { definition: '', longForms: ['World'] }), []],
  ])('%s', (_, json, expected) => {
    const found = warnings(json)
    expect(found).toHaveLength(expected.length)
    expected.forEach((pattern, index) => expect(found[index]).toMatch(pattern))
  })
})

test('all problems are told at once, each with its value', () => {
  const json = packJson({ title: 1, revision: 'a' }, { kind: 'verb', term: undefined })
  expect(parsePack(json).problems.map(({ path, value }) => [path, value])).toEqual([
    ['title', '1'],
    ['revision', '"a"'],
    ['entries[0].term', undefined],
    ['entries[0].kind', '"verb"'],
  ])
})

test('what may be left out has a default', () => {
  const entries = ['ITRs', 'plenary', 'Internet governance'].map((term, at) => ({
    id: `e${at}`,
    term,
    definition: 'x',
  }))
  const { pack } = parsePack(packJson({ entries }))
  expect(pack?.entries.map(({ kind, caseRule }) => [kind, caseRule])).toEqual([
    ['acronym', 'exact'],
    ['ordinary', 'fold'],
    ['name', 'fold'],
  ])
  expect(pack).toMatchObject({ description: '', private: false })
  expect(pack?.entries[0]).toMatchObject({ spelledOut: true, aliases: [], related: [], cues: [] })
})

test('names that mean something to JavaScript are plain text', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then']
  const entries = names.map((term, at) => entryJson({ id: `e${at}`, term, cues: [term] }))
  const { pack } = parsePack(JSON.parse(JSON.stringify(packJson({ entries }))))
  expect(pack?.entries.map((entry) => entry.term)).toEqual(names)
  expect(pack?.entries.map((entry) => entry.cues[0]?.word)).toEqual(names)
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
})

test('an inherited member is not the pack’s', () => {
  const inherited = Object.assign(Object.create({ title: 'from the prototype' }), packJson())
  delete inherited.title
  expect(parsePack(inherited).problems).toMatchObject([{ path: 'title', message: 'is missing' }])
})
