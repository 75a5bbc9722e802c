import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'a page that its own policy puts into a sandbox without scripts',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  headers: { 'content-security-policy': "sandbox; default-src 'none'" },
  // The watch of the tests is a script too, and without it nothing can be compared.
  changesItself: true,
  ownProblems: /Blocked script execution/,
  cards: { ITRs: 'International Telecommunication Regulations' },
})
