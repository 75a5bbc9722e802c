import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'composed and decomposed letters, hyphens, quotes, possessives',
  group: 'text',
  marks: [
    'WCIT',
    'ITU\u2019s',
    'Member States',
    "ITU's",
    'ITR',
    'ITRs',
    'Hamadoun Tour\u00e9',
    'Hamadoun Toure\u0301',
    'multi\u2010stakeholder model',
    'multi\u2011stakeholder model',
    'multi-stakeholder model',
  ],
})
