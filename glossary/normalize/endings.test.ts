import { expect, test } from 'vitest'
import { endingsOf } from './endings.ts'

const CASES: readonly [word: string, others: readonly string[]][] = [
  ['treaty', ['treaties', 'treatys']],
  ['treaties', ['treaty', 'treatie']],
  ['network', ['networks']],
  ['networks', ['network']],
  ['day', ['days']],
  ['tax', ['taxes']],
  ['taxes', ['tax', 'taxe']],
  ['process', ['processes']],
  ['processes', ['process', 'processe']],
  ['branch', ['branches']],
  ['crisis', ['crises']],
  ['crises', ['crisis', 'crise']],
  ['analyses', ['analysis', 'analyse']],
  ['virus', ['viruses']],
  ['veto', ['vetos', 'vetoes']],
  ['vetoes', ['veto', 'vetoe']],
  ['chairman', ['chairmen']],
  ['chairmen', ['chairman']],
  ['women', ['woman']],
  ['specimen', ['specimens']],
  ['human', ['humans']],
  ['atlas', ['atla', 'atlases']],
  ['ITR', ['ITRs']],
  ['ITRs', ['ITR']],
  ['DNS', ['DNSs']],
  ['SaaS', ['SaaSs']],
  ['iOS', ['iOSs']],
  ['news', []],
  ['new', []],
  ['economics', []],
  ['economic', []],
  ['skeptics', ['skeptic']],
  ['gas', ['gases']],
  ['C', []],
  ['5', []],
  ['cafe\u0301', ['cafe\u0301s']],
  ['закон', []],
]

test.each(CASES)('%s has the other numbers %j', (word, others) => {
  const derived = endingsOf(word).map(({ drop, add }) => word.slice(0, word.length - drop) + add)
  expect(derived).toEqual(others)
})
