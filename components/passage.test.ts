import { expect, test } from 'vitest'

import { passageOf } from './passage.ts'

const cases: readonly (readonly [
  string,
  string | undefined,
  string,
  string | undefined,
  string,
])[] = [
  ['alone', undefined, 'top-down', undefined, '|top-down|'],
  ['words around', 'the', 'top-down', 'approach of', '…the |top-down| approach of…'],
  ['a comma follows', 'in', 'Dubai', ', where', '…in |Dubai|, where…'],
  [
    'a quote opens',
    'concluded, “',
    'But not at any cost.',
    "We're",
    "…concluded, “|But not at any cost.| We're…",
  ],
  ['a sentence ends', 'the', 'treaty', 'text.', '…the |treaty| text.'],
  ['a quoted sentence ends', 'the', 'treaty', 'text.”', '…the |treaty| text.”'],
  ['a dash follows', 'on', 'spam', '– contentious', '…on |spam| – contentious…'],
  ['line breaks inside', 'the\n', 'package\n  deal', undefined, '…the |package deal|'],
  ['no spaces in Japanese', 'この', '会議', 'は失敗した。', '…この|会議|は失敗した。'],
  ['Arabic comma', 'في', 'دبي', '، حيث', '…في |دبي|، حيث…'],
]

test.each(cases)('%s', (_, prefix, exact, suffix, expected) => {
  const {
    before,
    exact: phrase,
    after,
  } = passageOf({
    source: 's',
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  })
  expect(`${before}|${phrase}|${after}`).toBe(expected)
})
