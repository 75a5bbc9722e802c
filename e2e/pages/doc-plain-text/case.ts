import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'plain text',
  group: 'documents',
  marks: ['WCIT', 'ITRs', 'ITU'],
  file: 'report.txt',
  cards: { ITRs: 'International Telecommunication Regulations' },
})
