import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'documents in object and embed elements',
  group: 'frames',
  marks: ['WCIT', 'ITRs', 'ITU'],
  frames: { 'inner.html': ['WCIT', 'ITRs', 'ITU'], 'drawing.svg': [] },
})
