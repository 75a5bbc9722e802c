import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'forms and ids in place of the properties that scripts use',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  cards: { ITRs: 'International Telecommunication Regulations' },
  paints: ['WCIT'],
})
