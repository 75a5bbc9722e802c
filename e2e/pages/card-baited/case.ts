import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { eventually } from '../../harness/eventually.ts'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'the page makes the card transparent, moves it or covers it, to have it clicked',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    const tricks = [
      'document.documentElement.style.opacity = "0.01"',
      'document.documentElement.style.filter = "opacity(0)"',
      'document.querySelector("div[popover]").style.setProperty("opacity", "0", "important")',
      'document.querySelector("div[popover]").style.setProperty("clip-path", "inset(50%)", "important")',
      'document.body.insertAdjacentHTML("beforeend", `<div id=bait popover=manual style="pointer-events:none;inset:0;width:100vw;height:100vh;background:white">Win!</div>`); bait.showPopover()',
    ]
    for (const trick of tricks) {
      await hover(page, 'ITRs')
      await session.cardWith(page, 'Regulations')
      await page.evaluate(trick)
      await session.clickInCard(page, 'Stop marking').catch(() => undefined)
      await session.clickInCard(page, 'Everywhere').catch(() => undefined)
      await page.keyboard.press('Escape')
      await page.evaluate(() => {
        document.documentElement.removeAttribute('style')
        document.querySelector('#bait')?.remove()
      })
      await page.mouse.move(2, 2, { steps: 3 })
      expect(await session.noCard(page)).toBe(null)
      const kept = await session.inExtension(
        'Object.keys(await browser.storage.local.get()).join()',
      )
      expect(kept).not.toMatch(/mute|correction|site/)
    }
    // In plain sight the same presses do what they say.
    const plain = await session.open('card-baited/')
    await hover(plain, 'ITRs')
    await session.cardWith(plain, 'Regulations')
    await session.clickInCard(plain, 'Stop marking')
    await session.clickInCard(plain, 'Everywhere')
    const kept = await eventually(
      () => session.inExtension('Object.keys(await browser.storage.local.get()).join()'),
      (keys) => String(keys).includes('mute'),
    )
    expect(kept).toContain('mute')
    await session.inExtension('browser.storage.local.clear()')
    await plain.close()
  },
  changesItself: true,
})
