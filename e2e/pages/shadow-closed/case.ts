import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'closed shadow roots, declared and attached',
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
  cards: { plenary: 'plenary' },
  paints: ['plenary', 'multistakeholder model'],
})
