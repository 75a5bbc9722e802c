import { expect, test } from 'vitest'

import { doubtOf, whyOf } from './reason-model.ts'
import type { ReasonModel } from './reason-model.ts'

const speaks = (kind: string, ...words: readonly string[]): ReasonModel => ({
  kind,
  effect: 'for',
  words,
})
const objects = (kind: string, ...words: readonly string[]): ReasonModel => ({
  kind,
  effect: 'against',
  words,
})

test.each<[string, readonly ReasonModel[], ReturnType<typeof whyOf>]>([
  ['nothing', [], undefined],
  ['only objections', [objects('rival-cues', 'tax')], undefined],
  [
    'words from several reasons, each once, three at most',
    [speaks('cues', 'treaty', 'Dubai'), speaks('related', 'ITU', 'treaty', 'ITRs')],
    { kind: 'mentions', words: ['treaty', 'Dubai', 'ITU'] },
  ],
  [
    'the long form before mere words',
    [speaks('cues', 'treaty'), speaks('long-form', 'World Conference')],
    { kind: 'spelled-out', words: ['World Conference'] },
  ],
  [
    'the reader before everything',
    [speaks('long-form', 'World Conference'), speaks('correction')],
    { kind: 'told', words: [] },
  ],
  [
    'topics, which are not said to be mentioned',
    [speaks('topics', 'telecommunications')],
    { kind: 'about', words: ['telecommunications'] },
  ],
  [
    'words that are missing',
    [speaks('cues'), speaks('host', 'cdt.org')],
    {
      kind: 'source',
      words: ['cdt.org'],
    },
  ],
  ['kinds nobody knows', [speaks('moon', 'full')], undefined],
])('why: %s', (_, reasons, expected) => {
  expect(whyOf(reasons)).toEqual(expected)
})

test.each<[string, readonly ReasonModel[], ReturnType<typeof doubtOf>]>([
  ['nothing', [], { kind: 'little-context', words: [] }],
  ['too little', [objects('too-little')], { kind: 'little-context', words: [] }],
  [
    'another meaning spelled out',
    [objects('too-little'), objects('rival-expansion', 'Income Tax Return')],
    { kind: 'other-meaning', words: ['Income Tax Return'] },
  ],
  [
    'words of another meaning, which is not named by them',
    [objects('rival-cues', 'refund', 'salary')],
    { kind: 'other-words', words: ['refund', 'salary'] },
  ],
  ['a tie', [speaks('cues', 'a'), objects('tie')], { kind: 'other-fits', words: [] }],
  ['an everyday word', [objects('no-anchor')], { kind: 'ordinary-word', words: [] }],
])('doubt: %s', (_, reasons, expected) => {
  expect(doubtOf(reasons)).toEqual(expected)
})
