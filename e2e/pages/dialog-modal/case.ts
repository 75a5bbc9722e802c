import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { expectMarks } from '../../harness/run-case.ts'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'modal dialogs, one over another: the card opens inside, Escape closes it first',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ session, page }) => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#first')?.showModal())
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU', 'plenary', 'Member States'])
    await hover(page, 'plenary')
    expect((await session.cardWith(page, 'plenary')).parent).toBe('dialog#first')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await page.$$eval('dialog[open]', (all) => all.length)).toBe(1)
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#second')?.showModal())
    await hover(page, 'multistakeholder model')
    expect((await session.cardWith(page, 'multistakeholder')).parent).toBe('dialog#second')
    await session.clickInCard(page, 'Keep open')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await page.$$eval('dialog[open]', (all) => all.length)).toBe(0)
  },
})
