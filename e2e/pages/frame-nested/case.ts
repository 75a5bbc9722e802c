import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'frames in frames of other sites, five deep',
  group: 'frames',
  marks: ['WCIT', 'ITRs', 'ITU'],
  frames: {
    '2.html': ['WCIT', 'ITRs', 'ITU'],
    '3.html': ['WCIT', 'ITRs', 'ITU'],
    '4.html': ['WCIT', 'ITRs', 'ITU'],
    '5.html': ['WCIT', 'ITRs', 'ITU'],
    '6.html': ['WCIT', 'ITRs', 'ITU'],
  },
})
