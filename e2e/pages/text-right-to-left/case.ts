import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'right to left text, embeddings and overrides',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU', 'ITU', 'Member States', 'WCIT', 'ITRs'],
  cards: { WCIT: 'WCIT' },
  paints: ['ITU'],
})
