import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'code, fields, hidden text, addresses, tags and handles',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU'],
})
