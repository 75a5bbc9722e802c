import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'

defineCase(import.meta.url, {
  title: 'the page looks for our files, styles, elements and globals',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    const [before, now] = await Promise.all([page.evaluate('probed'), page.evaluate('probe()')])
    // `probed` itself is one global more.
    expect(now).toEqual({ ...Object(before), globals: expect.any(Number) })
    const files = ['page.js', 'hovercard.js', 'assets/marks.css', 'popup.html', 'icon/16.png']
    for (const file of files) {
      const url = `${session.driver.origin}/${file}`
      const reached = await page.evaluate(async (address: string) => {
        const image = new Image()
        image.src = address
        const drawn = await image.decode().then(
          () => true,
          () => false,
        )
        const fetched = await fetch(address).then(
          () => true,
          () => false,
        )
        return drawn || fetched
      }, url)
      expect(reached, file).toBe(false)
    }
  },
  ownProblems: /extension:|ERR_FAILED/,
})
