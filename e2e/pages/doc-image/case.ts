import { defineCase } from '../../harness/page-case.ts'

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

defineCase(import.meta.url, {
  title: 'an image opened by itself',
  group: 'documents',
  marks: [],
  file: 'dot.png',
  changesItself: true,
  make: {
    'dot.png': () => ({
      body: Buffer.from(dot, 'base64'),
      headers: { 'content-type': 'image/png' },
    }),
  },
})
