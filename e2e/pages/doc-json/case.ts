import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'a JSON document',
  group: 'documents',
  marks: [],
  file: 'data.json',
})
