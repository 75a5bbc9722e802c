import { expect, test } from 'vitest'
import { canonicalForm, loosenHyphens } from './canonical-form.ts'
import { spellingsOf } from './spellings.ts'

test.each([
  ['ITU', 'ITU'],
  ['  Member \u00a0\n States ', 'Member States'],
  ['multi\u2011stakeholder', 'multi-stakeholder'],
  ['W\u200bC\u00adIT', 'WCIT'],
  ['Moore’s “law”', 'Moore\'s "law"'],
  ['résumé', 're\u0301sume\u0301'],
  ['vie\u0302\u0323t', 'vie\u0323\u0302t'],
  ['a – b', 'a – b'],
  ['\u200b', ''],
  ['', ''],
])('%j has the canonical form %j', (form, canonical) => {
  expect(canonicalForm(form)).toBe(canonical)
  expect(canonicalForm(canonical)).toBe(canonical)
})

test.each([
  ['Secretary-General', 'Secretary General'],
  ['state-of-the-art', 'state of the art'],
  ['a - b', 'a - b'],
  ['-ism', '-ism'],
  ['x--y', 'x--y'],
])('hyphens between words are loosened in %s', (form, loose) => {
  expect(loosenHyphens(form)).toBe(loose)
})

test.each<[form: string, spellings: string[]]>([
  ['ITU', ['ITU']],
  ['multi-stakeholder', ['multi stakeholder', 'multistakeholder']],
  ['Multistakeholder', ['Multistakeholder', 'Multi-stakeholder']],
  ['multi stakeholder', ['multi stakeholder']],
  [
    'open multistakeholder models',
    ['open multistakeholder models', 'open multi-stakeholder models'],
  ],
  ['inter-governmental body', ['inter governmental body', 'intergovernmental body']],
  ['top-down intergovernmental', ['top down intergovernmental', 'top down inter-governmental']],
  ['e-mail', ['e mail', 'email']],
  ['emails', ['emails', 'e-mails']],
  ['email', ['email', 'e-mail']],
  ['eland', ['eland']],
  ['co-op', ['co op']],
  ['coop', ['coop']],
  ['internet', ['internet']],
  ['resign', ['resign']],
  ['', []],
])('%s is looked for as %j', (form, spellings) => {
  expect(spellingsOf(form)).toEqual(spellings)
})
