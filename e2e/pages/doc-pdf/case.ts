import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { popupText } from '../../harness/popup.ts'

const pdf = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >> endobj
trailer << /Root 1 0 R >>
%%EOF`

defineCase(import.meta.url, {
  title: "a PDF document in the browser's viewer",
  group: 'documents',
  marks: [],
  file: 'report.pdf',
  make: { 'report.pdf': () => ({ body: pdf, headers: { 'content-type': 'application/pdf' } }) },
  changesItself: true,
  ownMessages: /pdfjs/,
  ownProblems: /Indexing all PDF objects/,
  steps: async ({ session, page }) => {
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'run here')).toContain('run here')
    await popup.close()
  },
})
