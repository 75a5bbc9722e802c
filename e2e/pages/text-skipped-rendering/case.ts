import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'content-visibility: text far below that is not rendered yet',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU', 'plenary', 'Member States'],
  cards: { plenary: 'plenary' },
  paints: ['Member States'],
})
