import { expect } from 'vitest'
import { defineCase } from '../../harness/page-case.ts'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'one jump far down the page, which takes the card away',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ session, page }) => {
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    await page.evaluate(() => window.scrollTo(0, 4_000))
    expect(await session.noCard(page)).toBe(null)
    await page.evaluate(() => window.scrollTo(0, 0))
    await hover(page, 'WCIT')
    await session.cardWith(page, 'World Conference')
  },
})
