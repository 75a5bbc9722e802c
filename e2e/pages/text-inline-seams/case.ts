import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'terms run across elements, entities and line breaks',
  group: 'text',
  marks: [
    'WCIT',
    'ITRs',
    'ITU',
    'multistakeholder model',
    'multi\u00adstakeholder model',
    'Member States',
    'Member States',
    'spirit of compromise',
    'temperaturetaking',
  ],
  cards: {
    ITRs: 'International Telecommunication Regulations',
    'spirit of compromise': 'compromise',
  },
  paints: ['WCIT'],
})
