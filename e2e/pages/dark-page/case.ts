import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'light text on dark, on colours and on pictures: marks are seen on all',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'Member States', 'ITU'],
  paints: ['WCIT', 'ITRs', 'ITU'],
})
