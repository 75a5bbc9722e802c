import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'emoji, flags, joiners and combining marks at the edges of terms',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU'],
})
