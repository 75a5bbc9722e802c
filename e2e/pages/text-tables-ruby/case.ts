import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'tables, captions, ruby, first letters and columns',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU', 'ITU', 'Member States', 'ITRs', 'plenary', 'WCIT'],
  cards: { plenary: 'plenary' },
})
