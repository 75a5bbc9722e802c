import { describe, expect, test } from 'vitest'
import { decideSite } from '../site-rule.ts'
import { packJson, sourceJson } from '../testing/pack-json.ts'
import { migrate } from './migrate.ts'
import { readJson } from './pack-text.ts'
import { parsePack } from './parse-pack.ts'
import { ProblemList } from './problem.ts'

const cited = [{ source: 'article', exact: 'in Dubai' }]
const outcome = (members: object) => ({
  outcome: {
    headline: 'No consensus',
    asOf: '2012-12-13',
    lead: { text: 'No consensus.', citations: cited },
    ...members,
  },
})

/** What is wrong in a pack, and where that is told. */
test.each<[string, Record<string, unknown>, string]>([
  ['a cue that is blank', packJson({}, { cues: [' '] }), 'entries[0].cues[0]'],
  ['a cue that is a number', packJson({}, { cues: [7] }), 'entries[0].cues[0]'],
  ['a cue that is a list', packJson({}, { cues: [['a']] }), 'entries[0].cues[0]'],
  ['a rival that is text', packJson({}, { rivals: ['a'] }), 'entries[0].rivals[0]'],
  ['a citation that is text', packJson({}, { citations: ['a'] }), 'entries[0].citations[0]'],
  ['a source that is text', packJson({ sources: ['a'] }), 'sources[0]'],
  [
    'a source with a list',
    packJson({ sources: [sourceJson({ licence: [] })] }),
    'sources[0].licence',
  ],
  ['a kind that is a list', packJson({}, { kind: [] }), 'entries[0].kind'],
  ['a lead that is text', packJson(outcome({ lead: 'a' })), 'outcome.lead'],
  ['a lead without text', packJson(outcome({ lead: { citations: cited } })), 'outcome.lead.text'],
  ['a stance that is text', packJson(outcome({ stances: ['a'] })), 'outcome.stances[0]'],
  [
    'a stance without a kind',
    packJson(outcome({ stances: [{ label: 'a', citations: cited }] })),
    'outcome.stances[0].kind',
  ],
  ['a section that is text', packJson(outcome({ sections: ['a'] })), 'outcome.sections[0]'],
  ['no format', { ...packJson(), format: undefined }, 'format'],
])('%s is refused where it stands', (_, json, path) => {
  const { pack, problems } = parsePack(JSON.parse(JSON.stringify(json)))
  expect(pack).toBeUndefined()
  expect(problems.map((problem) => problem.path)).toContain(path)
})

test.each([
  ['a b', '["a b"]'],
  ['', '[""]'],
  ['x'.repeat(61), `["${'x'.repeat(60)}…"]`],
  ['odd', 'odd'],
])('a member named %j nobody knows is told of', (key, path) => {
  const { problems } = parsePack(packJson({ [key]: 1 }))
  expect(problems.map((problem) => problem.path)).toContain(path)
})

test('a pack without a format is refused, inherited ones count as none', () => {
  const problems = new ProblemList()
  expect(migrate({}, problems)).toBeUndefined()
  expect(migrate(Object.create({ format: 1 }), problems)).toBeUndefined()
  expect(problems.list().map(({ path }) => path)).toEqual(['format', 'format'])
})

test.each([
  ['{"a": }', 'line 1'],
  ['{\n  "a": x\n}', 'line'],
  ['', 'line 1'],
  ['\ufeff{"a": 1', 'line 1'],
])('JSON that is cut or wrong is refused with its place: %j', (text, place) => {
  const path: unknown = expect.stringContaining(place)
  expect(readJson(text)).toEqual({ problem: 'is not valid JSON', path })
})

describe('sites', () => {
  const rules = [
    { scope: 'file:', on: false },
    { scope: 'a.example', on: false },
    { scope: 'https://b.a.example/1', on: true },
  ]
  test.each([
    ['https', 'a.example', 'https://a.example/', false],
    ['https', 'b.a.example', 'https://b.a.example/', false],
    ['https', 'b.a.example', 'https://b.a.example/1', true],
    ['https', 'ba.example', 'https://ba.example/', true],
    ['file', '', 'file:///a.html', false],
    ['about', '', 'about:blank', true],
  ])('%s %s %s is on: %s', (scheme, host, page, on) => {
    expect(decideSite(rules, { scheme, host, page }, true).on).toBe(on)
  })
})
