import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'about:blank, srcdoc, sandboxed, data: and blob: frames',
  group: 'frames',
  marks: ['WCIT', 'ITRs', 'ITU'],
  frames: {
    blank: ['WCIT', 'ITRs', 'ITU'],
    srcdoc: ['WCIT', 'ITRs', 'ITU'],
    sandboxed: ['WCIT', 'ITRs', 'ITU'],
    data: ['WCIT', 'ITRs', 'ITU'],
    blob: ['WCIT', 'ITRs', 'ITU'],
  },
  changesItself: true,
  // The watch of the tests is a script too.
  ownProblems: /Blocked script execution in 'about:srcdoc'/,
})
