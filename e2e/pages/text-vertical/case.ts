import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'vertical text',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU', 'Member States'],
  cards: { ITRs: 'Regulations' },
  paints: ['WCIT'],
})
