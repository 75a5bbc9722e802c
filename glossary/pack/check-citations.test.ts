import { expect, test } from 'vitest'
import type { Pack } from '../pack.ts'
import { allCitations } from './all-citations.ts'
import { checkCitations } from './check-citations.ts'
import { nearestPassage } from './nearest-passage.ts'
import { parsePack } from './parse-pack.ts'

const article = `The Chair called on the “spirit of
compromise”, again.

Some would not let it slide in the “spirit of compromise”. It was a long,
long night.`

function packCiting(citation: object): Pack {
  const { pack, problems } = parsePack({
    format: 1,
    id: 'urn:test:citing',
    title: 'Citing',
    language: 'en',
    revision: 1,
    sources: [
      { id: 's', title: 'S', author: 'A', date: '2012-12-13', url: 'https://example.org/' },
      { id: 't', title: 'T', author: 'A', date: '2012-12-13', url: 'https://example.org/t' },
    ],
    entries: [
      { id: 'e', term: 'E', definition: 'D', citations: [{ source: 's', ...citation }] },
      { id: 'f', term: 'F', definition: 'D', citations: [{ source: 't', exact: 'elsewhere' }] },
    ],
  })
  if (!pack) throw new Error(JSON.stringify(problems))
  return pack
}

const check = (citation: object) =>
  checkCitations(packCiting(citation), new Map([['s', article]])).failures[0]?.fault

test.each([
  ['a phrase at one place', { exact: 'would not let it slide' }, undefined],
  ['over a line break', { exact: 'long, long night' }, undefined],
  ['over a paragraph', { exact: 'again. Some' }, undefined],
  ['told apart by its prefix', { exact: 'spirit of compromise', prefix: 'in the “' }, undefined],
  ['told apart by its suffix', { exact: 'spirit of compromise', suffix: '”, again' }, undefined],
  ['at two places', { exact: 'spirit of compromise' }, 'ambiguous'],
  ['prefix that is elsewhere', { exact: 'would not', prefix: 'Nobody' }, 'prefix'],
  ['prefix not next to it', { exact: 'let it slide', prefix: 'Some would' }, 'prefix'],
  ['suffix that is elsewhere', { exact: 'would not', suffix: 'dare' }, 'suffix'],
  ['other words', { exact: 'would never let it slide' }, 'missing'],
  ['other capitals', { exact: 'some would not' }, 'missing'],
  ['other quotation marks', { exact: '"spirit of compromise"' }, 'missing'],
  ['cut inside a word', { exact: 'ould not let' }, 'inside-word'],
])('%s', (_, citation, fault) => {
  expect(check(citation)).toBe(fault)
})

test('a failure says where it is and what comes nearest', () => {
  const report = checkCitations(
    packCiting({ exact: 'would never let it slide' }),
    new Map([['s', article]]),
  )
  expect(report).toMatchObject({ checked: 1, skipped: 1 })
  expect(report.failures).toMatchObject([
    {
      owner: 'e',
      path: 'entries[0].citations[0]',
      fault: 'missing',
      nearest: 'would not let it slide',
    },
  ])
})

test('the nearest passage shares words, or there is none', () => {
  expect(nearestPassage('one two three four', 'TWO, three!')).toBe('two three')
  expect(nearestPassage('one two', 'five')).toBe('')
  expect(nearestPassage('one two', '…')).toBe('')
})

test('citations of the outcome are found too', () => {
  const citations = [{ source: 's', exact: 'a' }]
  const point = { text: 'T', citations }
  const outcome = {
    headline: 'H',
    asOf: '2012-12-13',
    lead: point,
    stances: [{ kind: 'other' as const, label: 'L', parties: [], citations }],
    sections: [{ title: 'S', points: [point, point] }],
  }
  const placed = allCitations({ ...packCiting({ exact: 'a' }), outcome })
  expect(placed.map(({ path }) => path)).toEqual([
    'outcome.lead.citations[0]',
    'outcome.stances[0].citations[0]',
    'outcome.sections[0].points[0].citations[0]',
    'outcome.sections[0].points[1].citations[0]',
    'entries[0].citations[0]',
    'entries[1].citations[0]',
  ])
})
