import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'a page that demands trusted types',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  headers: {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  cards: { ITRs: 'International Telecommunication Regulations' },
  paints: ['WCIT'],
})
