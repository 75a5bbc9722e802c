import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'a page isolated from other origins and embedders',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  host: 'localhost',
  headers: {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'clipboard-write=()',
  },
  cards: { ITRs: 'International Telecommunication Regulations' },
  paints: ['WCIT'],
})
