import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'a style sheet that hides, moves and recolours every element',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  cards: { ITRs: 'International Telecommunication Regulations' },
  paints: ['WCIT'],
})
