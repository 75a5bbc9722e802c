import { expect } from 'vitest'
import { eventually } from '../../harness/eventually.ts'
import { defineCase } from '../../harness/page-case.ts'
import { hover } from '../../harness/pointer.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'a tab that the browser let go, and loads again when the reader comes back',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    const other = await session.open('tab-discarded/other.html')
    await expectMarks(other, ['plenary', 'WCIT', 'ITRs'])
    const tab = await session.tabOf(other)
    await page.bringToFront()
    await session.inExtension(`browser.tabs.discard(${tab})`)
    const ours = `(await browser.tabs.query({})).find(({ url }) => url?.endsWith('/other.html'))`
    const discarded = () => session.inExtension(`${ours}?.discarded`)
    expect(await eventually(discarded, (is) => is === true)).toBe(true)
    await session.inExtension(`browser.tabs.update((${ours}).id, { active: true })`)
    const pages = () => session.driver.browser.pages()
    const found = await eventually(
      async () => (await pages()).find((each) => each.url().endsWith('/other.html')),
      (each) => each !== undefined,
    )
    if (found === undefined) throw new Error('the tab did not come back')
    await expectMarks(found, ['plenary', 'WCIT', 'ITRs'])
    await hover(found, 'ITRs')
    await session.cardWith(found, 'Regulations')
    await found.close()
    await page.bringToFront()
  },
})
