import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'XHTML, where markup is strict and names have namespaces',
  group: 'documents',
  marks: ['WCIT', 'ITRs', 'ITU'],
  file: 'index.xhtml',
  cards: { ITRs: 'International Telecommunication Regulations' },
  paints: ['WCIT'],
})
