import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'each letter is a text node of its own',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU', 'spirit of compromise'],
  cards: { ITU: 'ITU' },
})
