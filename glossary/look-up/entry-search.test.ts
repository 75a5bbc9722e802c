import { describe, expect, it } from 'vitest'
import { createEntrySearch, type Searched } from './entry-search.ts'

const entry = (term: string, definition: string, longForms: string[] = []): Searched => ({
  term,
  aliases: [],
  longForms,
  definition,
})

const entries = [
  entry('WCIT', 'A conference in Dubai.', ['World Conference']),
  entry('plenary', 'The meeting of the whole conference.'),
  entry('Résolution', 'A text that was adopted in Dubai.'),
]
const { search } = createEntrySearch(entries)

describe('createEntrySearch', () => {
  it.each([
    ['', [0, 1, 2]],
    [' ', [0, 1, 2]],
    ['conference', [0, 1]],
    ['dubai', [0, 2]],
    ['resolution dubai', [2]],
    ['world dubai', [0]],
    ['RÉSO', [2]],
    ['plenray', [1]],
    ['zebra', []],
  ])('%j finds %j', (typed, found) => {
    expect(search(typed)).toEqual(found)
  })

  it('finds the same after work was done ahead', () => {
    const ahead = createEntrySearch(entries)
    expect(ahead.prepare()).toBe(false)
    expect(ahead.search('dubai')).toEqual(search('dubai'))
  })
})
