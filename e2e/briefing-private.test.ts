import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks } from './harness/marks.ts'
import { press } from './harness/popup.ts'
import { privateLeft } from './harness/private-window.ts'
import { reload, reviewIn, shown, textOnce, tick } from './harness/review.ts'
import type { Session } from './harness/session.ts'

const profile = mkdtempSync(join(tmpdir(), 'glosslight-'))

/** Words that stand nowhere else: wherever they are found, this is what was written down. */
const SECRET = { host: 'zorblatt.example.org', title: 'Quuxlet affair', form: 'QZV' }

const ARTICLE = `<html lang="en"><title>${SECRET.title}</title><article><h1>${SECRET.title}</h1>
  <p>The Quay Zone Vote (${SECRET.form}) of the harbour ended without a result on Monday, and pilots will be asked again in May.</p>
  <p>${'Shippers of the harbour had hoped that the dues would be lowered by the vote. '.repeat(6)}</p>
  </article>`
const OTHER = `<html lang="en"><title>Other</title><p>The ${SECRET.form} of the harbour ended, pilots say, and the vote on dues will be asked again: the Quay Zone Vote.</p>`

/** Opens the review page where the browser would: Firefox beside the private tab. */
async function reviewPrivately(session: Session): Promise<Page> {
  const query = `(await browser.tabs.query({})).find(({ url }) => url?.includes('${SECRET.host}'))`
  await session.inExtension(`(async ({ id, windowId }) => {
    const url = '/briefing.html?for=article&tab=' + id
    const place = ${session.kind === 'firefox'} ? { windowId } : {}
    return (await browser.tabs.create({ url, ...place })).id
  })(${query})`)
  return reviewIn(session)
}

/** Files of the profile in which any of the words stand, in either encoding; caches left out. */
function filesWith(words: readonly string[]): readonly string[] {
  const sought = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')])
  return readdirSync(profile, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    // What the ordinary window has shown may be cached; both windows had the same page.
    if (!entry.isFile() || /cache/i.test(path)) return []
    const content = read(path)
    return sought.some((word) => content.includes(word)) ? [path.slice(profile.length)] : []
  })
}

/** Files come and go while the browser runs. */
function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0) // Gone meanwhile.
  }
}

describeBrowsers(
  'a briefing made in a private window',
  (suite) => {
    it('holds in private windows, and is nowhere on the disk', async () => {
      const { session } = suite
      session.server.make('/secret.html', () => ARTICLE)
      session.server.make('/other.html', () => OTHER)
      // Before the private window: later ones would be opened in that.
      const open = await session.open('other.html')
      const page = await session.driver.openPrivate(`http://${SECRET.host}/secret.html`)
      const review = await reviewPrivately(session)
      const text = await textOnce(review, 'Private window')
      expect(text).toContain('Nothing of this is written to disk.')
      expect(text).toContain('Draft in memory only')
      expect(await review.title()).toBe('Glosslight')
      await tick(review, SECRET.form)
      await tick(review, SECRET.form)
      await new Promise((resolve) => setTimeout(resolve, 700))
      await reload(review)
      expect(await textOnce(review, 'Your draft of')).toContain('Your draft of')
      expect((await shown(review)).kept).toEqual([SECRET.form])
      await press(review, 'Keep briefing')
      expect(await textOnce(review, 'explained in private windows')).toContain('Kept')
      await page.goto(`http://${SECRET.host}/other.html`)
      const found = await eventually(
        () => marks(page),
        (texts) => texts.length > 0,
        6_000,
      )
      expect(found).toEqual([SECRET.form, 'Quay Zone Vote'])
      await open.reload()
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      expect(await marks(open)).toEqual([])
      const kept = await session.inExtension(`browser.storage.local.get(null)`)
      expect(JSON.stringify(kept)).not.toContain(SECRET.form)
      await review.close()
      // In Firefox it is in the private window, too.
      await session.leaveExtension()
      await page.close()
      expect(await privateLeft(session)).toEqual([])
      await open.close()
      await session.restart()
      // What was shown in the ordinary window is found, so what was not could be.
      expect(filesWith(['page.example.org'])).not.toEqual([])
      expect(filesWith(Object.values(SECRET))).toEqual([])
    })
  },
  (kind) => ({ profile: join(profile, kind) }),
)
