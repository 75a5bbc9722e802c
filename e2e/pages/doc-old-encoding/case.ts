import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'windows-1252 and a byte order mark',
  group: 'documents',
  marks: ['WCIT', 'ITU\u2019s', 'ITRs'],
  make: {
    'index.html': () => ({
      body: Buffer.from([
        ...Buffer.from('<p>The WCIT and the ITU'),
        0x92,
        ...Buffer.from('s ITRs.</p>'),
      ]),
      headers: { 'content-type': 'text/html; charset=windows-1252' },
    }),
  },
})
