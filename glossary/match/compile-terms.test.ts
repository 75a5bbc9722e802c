import { expect, test } from 'vitest'
import { parseTerms } from '../testing/marked-text.ts'
import { compileTerms } from './compile-terms.ts'
import { find } from './find.ts'

/** For each match in a text: its words, and the forms of the terms it stands for. */
function read(forms: readonly string[], text: string): [string, string[]][] {
  const terms = parseTerms(forms)
  const matcher = compileTerms(terms)
  return find(matcher, [{ text, breaks: true }]).map((match) => [
    text.slice(match.startOffset, match.endOffset),
    matcher.termsOf(match.term).map((term) => forms[term] ?? ''),
  ])
}

test('a match stands for every term that has its form', () => {
  expect(read(['ITR', 'CDT', 'ITR'], 'an ITR, CDT')).toEqual([
    ['ITR', ['ITR', 'ITR']],
    ['CDT', ['CDT']],
  ])
})

test('a match stands for terms of both numbers, the one authored so first', () => {
  expect(read(['ITR', 'ITRs'], 'ITR and ITRs')).toEqual([
    ['ITR', ['ITR', 'ITRs']],
    ['ITRs', ['ITRs', 'ITR']],
  ])
  expect(read(['treaties', 'treaty'], 'treaty')).toEqual([['treaty', ['treaty', 'treaties']]])
})

test('a match stands for exact and folded terms where both agree with the text', () => {
  expect(read(['=IT', '~it', '=It'], 'IT it It')).toEqual([
    ['IT', ['=IT', '~it']],
    ['it', ['~it']],
    ['It', ['~it', '=It']],
  ])
})

test('a match stands for differently spelled terms', () => {
  expect(
    read(['multi-stakeholder', 'multi stakeholder', 'multistakeholder'], 'multi-stakeholder'),
  ).toEqual([['multi-stakeholder', ['multi-stakeholder', 'multi stakeholder', 'multistakeholder']]])
})

test('a term with one form is reported by its own index', () => {
  const matcher = compileTerms(parseTerms(['ITU', 'WCIT']))
  const [match] = find(matcher, [{ text: 'WCIT', breaks: true }])
  expect(match?.term).toBe(1)
  expect(matcher.termsOf(1)).toEqual([1])
})

test.each([[''], [' '], ['\u00ad'], ['§'], ['--'], ['🎉'], ['x'.repeat(301)], ['\ud800']])(
  'form %j is never found',
  (form) => {
    const matcher = compileTerms([{ form, caseRule: 'fold', entry: 0 }])
    expect(find(matcher, [{ text: `a ${form} b § -- x`, breaks: true }])).toEqual([])
  },
)

test('a form of three hundred units is found', () => {
  expect(read(['x'.repeat(300)], `an ${'x'.repeat(300)}`)).toHaveLength(1)
})

test('many forms with the same first words are told apart', () => {
  const forms = Array.from({ length: 1_200 }, (_, at) => `common first words ${at} end`)
  const terms = forms.map((form, entry) => ({ form, caseRule: 'fold' as const, entry }))
  const text = 'common first words 1121 end; Common first words 77 end; common first words 9999 end'
  const matches = find(compileTerms(terms), [{ text, breaks: true }])
  expect(matches.map(({ term }) => term)).toEqual([1121, 77])
})

test('a scan tells its matches when their run ends, or has become long', () => {
  const scan = compileTerms(parseTerms(['ITU'])).scan()
  scan.push('the ITU', true)
  expect(scan.matches).toHaveLength(0)
  scan.push(' said', false)
  expect(scan.matches).toHaveLength(0)
  scan.push('the ITU', true)
  expect(scan.matches).toHaveLength(1)
  scan.push('no more', true)
  expect(scan.matches).toHaveLength(2)
  scan.push(' ITU', false)
  scan.push(' and so on'.repeat(500), false)
  expect(scan.matches).toHaveLength(3)
  scan.end()
  expect(scan.matches.map(({ startChunk, startOffset }) => [startChunk, startOffset])).toEqual([
    [0, 4],
    [2, 4],
    [4, 1],
  ])
})

test('scans of one matcher do not disturb each other', () => {
  const matcher = compileTerms(parseTerms(['WCIT']))
  const one = matcher.scan()
  const other = matcher.scan()
  one.push('W', true)
  other.push('X', true)
  one.push('CIT', false)
  other.push('CIT', false)
  one.end()
  other.end()
  expect(one.matches).toHaveLength(1)
  expect(other.matches).toHaveLength(0)
})

test('a term far behind many small chunks is found', () => {
  const scan = compileTerms(parseTerms(['WCIT'])).scan()
  for (const char of `${'word '.repeat(2_000)}WCIT ${'word '.repeat(2_000)}WCIT`)
    scan.push(char, false)
  scan.end()
  expect(scan.matches.map(({ startChunk, endChunk }) => [startChunk, endChunk])).toEqual([
    [10_000, 10_003],
    [20_005, 20_008],
  ])
})
