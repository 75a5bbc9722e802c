import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'two hundred frames',
  group: 'frames',
  marks: ['WCIT', 'ITRs', 'ITU'],
  frames: {
    frame0: ['WCIT', 'ITRs', 'ITU'],
    frame99: ['WCIT', 'ITRs', 'ITU'],
    frame199: ['WCIT', 'ITRs', 'ITU'],
  },
  within: 30_000,
})
