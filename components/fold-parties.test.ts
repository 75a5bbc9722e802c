import { expect, test } from 'vitest'

import { foldParties, partiesShown } from './fold-parties.ts'

const parties = (count: number) => Array.from({ length: count }, (_, at) => `Party ${at}`)

test.each([
  [1, 1, 0],
  [partiesShown, partiesShown, 0],
  [partiesShown + 1, partiesShown + 1, 0],
  [partiesShown + 2, partiesShown, 2],
  [190, partiesShown, 190 - partiesShown],
])('of %i parties %i are shown and %i folded', (count, shown, folded) => {
  const result = foldParties({ parties: parties(count) })
  expect([result.shown.length, result.folded.length]).toEqual([shown, folded])
  expect([...result.shown, ...result.folded]).toEqual(parties(count))
})
