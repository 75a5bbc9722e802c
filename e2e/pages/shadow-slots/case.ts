import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'slotted text, which belongs to neither side of a term',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU', 'plenary', 'Member States'],
  cards: { plenary: 'plenary' },
  paints: ['Member States'],
})
