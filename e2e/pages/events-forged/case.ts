import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { hover } from '../../harness/pointer.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'the page sends every event and message it could know of us',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    const id = new URL(session.driver.origin).host
    await page.evaluate((own: string) => {
      for (const name of ['page', 'content', 'hovercard']) {
        const type = `${own}:${name}:wxt:content-script-started`
        const detail = { contentScriptName: name, messageId: 'forged' }
        document.dispatchEvent(new CustomEvent(type, { detail }))
        window.dispatchEvent(new CustomEvent(type, { detail }))
        window.postMessage({ type, ...detail }, '*')
        window.postMessage({ order: 'restart' }, '*')
        window.postMessage({ call: 'set-site', request: { scope: location.host, on: false } }, '*')
      }
      for (const type of ['pagehide', 'beforeunload', 'unload', 'freeze', 'wxt:locationchange']) {
        window.dispatchEvent(new Event(type))
        document.dispatchEvent(new Event(type))
      }
    }, id)
    await pause(200)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
  },
  ownMessages: /wxt|restart|set-site/,
})
