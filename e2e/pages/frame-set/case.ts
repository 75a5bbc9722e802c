import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'a frameset, which has no body of its own',
  group: 'frames',
  marks: [],
  frames: {
    left: ['WCIT', 'ITRs', 'ITU'],
    right: ['WCIT', 'ITRs', 'ITU'],
  },
})
