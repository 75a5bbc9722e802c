import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { marksOnce } from './harness/marks.ts'
import { markContrast } from './harness/pixels.ts'
import type { Session } from './harness/session.ts'

/** What a picture may do behind text: light and dark, in stripes and as a gradient. */
const picture = (name: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80">
    <linearGradient id="g"><stop stop-color="#012" /><stop offset="1" stop-color="#553" /></linearGradient>
    <rect width="600" height="80" fill="url(#g)" /><path d="M0 40 L600 60" stroke="#263" stroke-width="30" /></svg>`
  return `${name}{background:url('data:image/svg+xml,${encodeURIComponent(svg)}');color:#fff}`
}

/** A term on each ground, in words that contrast with it as WCAG asks. */
const grounds = [
  ['WCIT', 'white', 'background:#fff;color:#222'],
  ['ITRs', 'black', 'background:#000;color:#ddd'],
  ['ITU', 'paper', 'background:#f4ecd8;color:#5b4636'],
  ['Member States', 'red', 'background:#a00;color:#fff'],
  ['plenary', 'grey', 'background:#555;color:#fff'],
  ['Internet governance', 'picture', ''],
] as const

const TERMS = grounds.map(([term]) => term)

function serve(session: Session, body: string): void {
  const rules = grounds.map(([, name, style]) =>
    style === '' ? picture(`.${name}`) : `.${name}{${style}}`,
  )
  session.server.make(
    '/grounds.html',
    () => `<title>Dubai</title><style>
      body{${body};font:18px/1.6 sans-serif} p{padding:16px;margin:0} ${rules.join('')}</style>
      ${grounds.map(([term, name]) => `<p class="${name}">Of the ${term} it was said</p>`).join('')}`,
  )
}

describeBrowsers('the contrast of marks, in pixels', (suite) => {
  it.each([
    ['a light page', 'background:#fff;color:#222'],
    ['a dark page', 'background:#111;color:#eee'],
  ])('is 3 : 1 at least on every ground of %s', async (_name, body) => {
    const { session } = suite
    serve(session, body)
    const page = await session.open('grounds.html')
    expect(await marksOnce(page, TERMS)).toEqual(TERMS)
    const found = await markContrast(page, TERMS)
    const weak = found.flatMap((ratio, index) => (ratio >= 3 ? [] : [`${TERMS[index]} ${ratio}`]))
    expect(weak).toEqual([])
    await page.close()
  })

  it('of a tint is seen on every ground, and leaves the words theirs', async () => {
    const { session } = suite
    await session.inExtension(`browser.storage.local.set({ 'setting:markStyle': 'tint' })`)
    serve(session, 'background:#fff;color:#222')
    const page = await session.open('grounds.html')
    expect(await marksOnce(page, TERMS)).toEqual(TERMS)
    for (const ratio of await markContrast(page, TERMS)) {
      // A ground that is this much lighter or darker is seen, and takes a word at 5.6 to 4.5 : 1.
      expect(ratio).toBeGreaterThan(1.1)
      expect(ratio).toBeLessThan(2.2)
    }
    await page.close()
  })
})
