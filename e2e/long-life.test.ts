import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { browserKinds, type BrowserKind } from './harness/browser-kind.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually, pause } from './harness/eventually.ts'
import { marksOnce } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'
import { probedBuild, readProbe } from './harness/probe.ts'
import type { Session } from './harness/session.ts'

const ROUTES = 1_000
/** What a page with Glosslight may grow by more than the same page without it, in bytes. */
const GROWTH = 5_000_000
const MARKS = ['WCIT', 'ITRs', 'ITU', 'ITRs', 'plenary', 'WCIT']

/**
 * An application that goes from route to route, as long ones do: text, hidden text, a list, and a
 * shadow root, all new each time. It keeps no node, only weak references to those it made.
 */
const APP = `<!doctype html><title>An application</title><main></main><script>
  const made = []
  const note = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL)
    for (let node = root; node !== null; node = walker.nextNode()) made.push(new WeakRef(node))
  }
  const go = (route) => {
    history.pushState(null, '', '?route=' + route)
    const story = document.createElement('article')
    story.innerHTML = '<h1>Route ' + route + '</h1><p>The WCIT revised the ITRs of the ITU.</p>' +
      '<p hidden>The WCIT and the ITU, not shown.</p><div></div>'
    const root = story.lastElementChild.attachShadow({ mode: 'open' })
    root.innerHTML = '<p>The ITRs in the plenary of the WCIT.</p>'
    note(story)
    note(root)
    document.querySelector('main').replaceChildren(story)
  }
  const travel = async (count) => {
    for (let route = 0; route < count; route += 1) {
      go(route)
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }
  // Those on the page are alive by right.
  const kept = () => made.filter((each) => each.deref()?.isConnected === false).length
  go(0)
</script>`

/** How many of the nodes that left the page are still alive, once garbage has been collected. */
const keptIn = (session: Session, page: Page): Promise<number> =>
  eventually(
    async () => {
      await session.driver.collectGarbage(page)
      await pause(100)
      return Number(await page.evaluate('kept()'))
    },
    (count) => count === 0,
    20_000,
  )

/** The heap of a page's process after its garbage is gone, all worlds together. */
async function heapOf(session: Session, page: Page): Promise<number> {
  await session.driver.collectGarbage(page)
  const cdp = await page.createCDPSession()
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await cdp.detach()
  return usedSize
}

/** Goes through all routes; resolves to what the heap grew by. */
async function live(session: Session, page: Page): Promise<number> {
  const measured = session.kind === 'chromium'
  await page.evaluate('travel(50)')
  const before = measured ? await heapOf(session, page) : 0
  await page.evaluate(`travel(${ROUTES})`)
  return measured ? (await heapOf(session, page)) - before : 0
}

/** One copy for each browser, made when its suite is declared. */
const builds = new Map(browserKinds().map((kind) => [kind, probedBuild(kind)]))
const settings = (kind: BrowserKind) => {
  const build = builds.get(kind)
  return build === undefined ? {} : { build }
}

describeBrowsers(
  'a tab that lives long',
  (suite) => {
    it('keeps no node of a thousand routes, and its heap is that of the page', async () => {
      const { session } = suite
      session.server.make('/app.html', () => APP)
      const page = await session.open('//app.example.org/app.html', { settle: false })
      expect(await marksOnce(page, MARKS)).toEqual(MARKS)
      await hover(page, 'ITU')
      await session.cardWith(page, 'ITU')
      const grown = await live(session, page)
      expect(await marksOnce(page, MARKS, 10_000)).toEqual(MARKS)
      expect(await keptIn(session, page)).toBe(0)
      const off = JSON.stringify({
        call: 'set-site',
        request: { scope: 'off.example.org', on: false },
      })
      await session.inExtension(`browser.runtime.sendMessage(${off})`)
      const plain = await session.open('//off.example.org/app.html', { settle: false })
      expect(grown - (await live(session, plain))).toBeLessThan(GROWTH)
      await Promise.all([page.close(), plain.close()])
    }, 120_000)

    it('is woken by nothing while nothing happens', async () => {
      const { session } = suite
      session.server.make('/quiet.html', () => '<!doctype html><p>Nothing to explain.</p>')
      for (const [path, marked] of [
        ['//page.example.org/quiet.html', []],
        ['//app.example.org/app.html', MARKS],
      ] as const) {
        const page = await session.open(path)
        expect(await marksOnce(page, marked)).toEqual(marked)
        await session.inExtension('1')
        await page.bringToFront()
        // A page that has just loaded is looked at some times more.
        const settled = await eventually(
          () => readProbe(session, page),
          ({ timers, wakes }) => timers === 0 && wakes.filter((by) => by === 'timer').length > 5,
          20_000,
        )
        expect(settled.timers).toBe(0)
        await readProbe(session, page, { forget: true })
        await pause(2_000)
        const { wakes, timers } = await readProbe(session, page)
        expect([wakes, timers]).toEqual([[], 0])
        await page.close()
      }
    }, 120_000)
  },
  settings,
)
