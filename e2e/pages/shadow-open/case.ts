import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'open shadow roots, one in another, declared and attached',
  group: 'surfaces',
  marks: [
    'WCIT',
    'ITRs',
    'ITU',
    'ITRs',
    'plenary',
    'WCIT',
    'ITU',
    'WCIT',
    'multistakeholder model',
  ],
  cards: { plenary: 'plenary', 'multistakeholder model': 'multistakeholder' },
  paints: ['plenary', 'multistakeholder model'],
})
