import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BodySentence } from '../summary/body-sentence.ts'
import { explainingSentence, indexSubjects } from './explain.ts'

function sentence(text: string): BodySentence {
  return { text, start: 0, end: text.length, block: 0, kind: 'paragraph' }
}

test('any form can be the subject, whatever marks it is made of', () => {
  const form = fc
    .oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('C++', 'Info-leak', 'AT&T', 'a.k.a.', '[x]', 'A/B'),
    )
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(form, (term) => {
      const explaining = sentence(`The ${term} is a thing that works.`)
      const subjects = indexSubjects([explaining])
      expect(explainingSentence([term], subjects)).toBe(explaining)
      expect(explainingSentence([`${term}q`], subjects)).toBeUndefined()
    }),
  )
})
