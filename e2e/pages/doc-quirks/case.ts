import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'a page without doctype, head or closing tags',
  group: 'documents',
  marks: ['WCIT', 'ITRs', 'ITU'],
  cards: { ITU: 'ITU' },
  paints: ['ITRs'],
})
