import { expect, test } from 'vitest'

import { before, goBack, openRelated } from './card-trail.ts'
import type { CardTrail } from './card-trail.ts'

const trail: CardTrail = ['wcit', 'itu', 'itrs']

test('a related entry goes to the end', () => {
  expect(openRelated(trail, 'spam')).toEqual(['wcit', 'itu', 'itrs', 'spam'])
})

test.each([
  ['wcit', ['wcit']],
  ['itu', ['wcit', 'itu']],
  ['itrs', ['wcit', 'itu', 'itrs']],
])('going to %s, already on the way, goes back to it', (id, expected) => {
  expect(openRelated(trail, id)).toEqual(expected)
})

test('back leads over the whole way and stays at its start', () => {
  expect(goBack(trail)).toEqual(['wcit', 'itu'])
  expect(goBack(goBack(goBack(trail)))).toEqual(['wcit'])
  expect(before(trail)).toBe('itu')
  expect(before(['wcit'])).toBeUndefined()
})
