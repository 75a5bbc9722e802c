import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNaively } from '../testing/naive-matcher.ts'
import { FILLER_TERMS } from '../testing/filler-terms.ts'
import { spansOf } from '../testing/marked-text.ts'
import type { CaseRule, Term } from '../term.ts'
import { compileTerms } from './compile-terms.ts'
import { find } from './find.ts'
import type { Chunk } from './match.ts'

/** `GLOSSLIGHT_FUZZ=1000000 vitest run --project unit fuzz` for a longer run. */
const RUNS = Number(process.env['GLOSSLIGHT_FUZZ'] ?? 10_000)
const SEED = Number(process.env['GLOSSLIGHT_SEED'] ?? Date.now() % 2 ** 31)

const WORDS = (
  'ITU ITR ITRs itu IT a b the state states State treaty treaties multi stakeholder stakeholders ' +
  'multistakeholder pre co net Net C U S é e\u0301 É ñ ſ s Ω Σ ς İ ı \u212a 5 12 000 国 国際 電気 か\u3099 が エン ' +
  'エンジン 통신 \u1110\u1169 𝒳 𠮷 www it int org com l d pdf'
).split(' ')

const JOINTS = (
  " |  |\u00a0|\n|-|\u2011|–|--|'|’|'s|’s|\"|“|.|..|…|,|/|//|://|@|#|&|+|_|%|:|;|(|)|[|<|>|\\|~|?|=|" +
  '\u00ad|\u200b|\u2060|\u0301|\u0323|🎉|™|²|₂|・|。'
).split('|')

const word = fc.constantFrom(...WORDS)
const joint = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(' ', ' ', ' ', '-', '') },
  { weight: 3, arbitrary: fc.constantFrom(...JOINTS) },
)

const form = fc
  .array(fc.tuple(fc.constantFrom(' ', ' ', '-', '', "'", '/', '.', '\u0301'), word), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.map(([gap, text], at) => (at === 0 ? '' : gap) + text).join(''))
const ended = fc
  .tuple(
    fc.constantFrom('', '', '', '', '', '', '.', '#'),
    form,
    fc.constantFrom('', '', '', '', '+', '.', '²'),
  )
  .map((parts) => parts.join(''))
const rule = fc.constantFrom<CaseRule>('exact', 'fold')
const terms = fc.array(fc.record({ form: ended, caseRule: rule, entry: fc.constant(0) }), {
  minLength: 1,
  maxLength: 5,
})

/** A piece of the text: what stands before a word, and the word or the number of a term. */
const piece = fc.tuple(fc.array(joint, { maxLength: 2 }), fc.oneof(word, word, fc.nat(4)))
const pieces = fc.array(piece, { maxLength: 12 })
/** Now and then with so many terms that there is no sieve; each time costs a millisecond or two. */
const many = fc.oneof({ weight: 15, arbitrary: fc.constant(false) }, fc.constant(true))
/** Now and then so much goes before, in the same run, that a batch of it ends in the text. */
const lead = fc.oneof(
  { weight: 25, arbitrary: fc.constant(0) },
  fc.integer({ min: 4_030, max: 4_100 }),
)
const seams = fc.array(fc.tuple(fc.nat(60), fc.boolean()), { maxLength: 4 })

function textOf(parts: readonly (readonly [string[], string | number])[], given: readonly Term[]) {
  return parts
    .map(([joints, content]) => {
      const shown = typeof content === 'string' ? content : (given[content]?.form ?? 'x')
      return joints.join('') + shown
    })
    .join('')
}

/** Cuts a text before some of its characters, so never inside a surrogate pair. */
function chunksOf(
  text: string,
  cuts: readonly (readonly [number, boolean])[],
  from: number,
): Chunk[] {
  const breaksAt = new Map(cuts.map(([at, breaks]) => [from + at, breaks]))
  const chunks: { text: string; breaks: boolean }[] = [{ text: '', breaks: true }]
  for (const [index, char] of [...text].entries()) {
    const breaks = breaksAt.get(index)
    if (breaks !== undefined) chunks.push({ text: '', breaks })
    const last = chunks.at(-1)
    if (last !== undefined) last.text += char
  }
  return chunks
}

test(
  `finds what the naive matcher finds, ${RUNS} times, seed ${SEED}`,
  { timeout: 3_600_000 },
  () => {
    fc.assert(
      fc.property(terms, pieces, seams, many, lead, (given, parts, cuts, isMany, before) => {
        const text = 'zz '.repeat(before).slice(0, before) + textOf(parts, given)
        const chunks = chunksOf(text, cuts, before)
        const matcher = compileTerms(isMany ? [...given, ...FILLER_TERMS] : given)
        const matches = find(matcher, chunks)
        const places = spansOf(matches, chunks)
        const found = matches.map(({ term }, index) => ({
          start: places[index]?.[0],
          end: places[index]?.[1],
          terms: matcher.termsOf(term).toSorted((a, b) => a - b),
        }))
        expect(found).toEqual(findNaively(given, chunks))
      }),
      { numRuns: RUNS, seed: SEED },
    )
  },
)
