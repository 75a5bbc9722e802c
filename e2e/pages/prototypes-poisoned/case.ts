import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'built-in objects of the page throw, lie or are gone',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  // Nothing can be asked of such a page in its own world.
  poisoned: true,
  cards: { ITRs: 'International Telecommunication Regulations' },
})
