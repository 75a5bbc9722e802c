import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'an element in full screen, outside which nothing can be used',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ session, page }) => {
    await page.click('button')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await hover(page, 'ITRs')
    expect((await session.cardWith(page, 'Regulations')).parent).toBe('div#stage')
    await session.clickInCard(page, 'WCIT')
    await session.cardWith(page, 'World Conference')
    await page.evaluate(() => document.exitFullscreen())
  },
})
