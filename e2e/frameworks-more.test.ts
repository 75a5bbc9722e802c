import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { buildPage, call, type PageServerModule } from './frameworks/build-pages.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { marksOnce } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'
import type { Session } from './harness/session.ts'

/** Frameworks that render the page themselves, from what their server rendered before. */
const rendering = ['preact', 'vue', 'svelte']

/** Frameworks that put in what the server sends, by the files they ask for. */
const receiving: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  turbo: { 'index.html': 'html', 'frame.html': 'frame', 'stream.html': 'stream' },
  htmx: { 'index.html': 'html', 'inner.html': 'inner', 'outer.html': 'outer' },
}

const all = [...rendering, ...Object.keys(receiving)]
const servers = new Map<string, PageServerModule>()

beforeAll(async () => {
  for (const name of all) servers.set(name, await buildPage(name))
})

const first = ['WCIT', 'ITRs', 'ITU', 'Member States']
const even = 'multistakeholder model'
const third = ['plenary', 'ITRs']

/** The marks of a round: its paragraphs come and go. */
function marksIn(round: number): readonly string[] {
  return [...first, ...(round % 2 === 0 ? [even] : []), ...(round % 3 === 1 ? third : [])]
}

/** Opens a framework's page; its server then tells of one round after the other. */
async function open(session: Session, name: string): Promise<Page> {
  const server = servers.get(name) ?? {}
  const parts = Object.entries(receiving[name] ?? {})
  const bodies = await Promise.all(parts.map(([, part]) => roundsOf(server, part)))
  let round = 0
  for (const [index, [file]] of parts.entries()) {
    session.server.make(`/${name}/${file}`, () => bodies[index]?.[round++] ?? '')
  }
  const page = await session.open(`${name}/`)
  await page.waitForFunction('globalThis.nextRound !== undefined', { timeout: 5_000 })
  return page
}

const most = 130

/** What a server sends in each round. */
function roundsOf(server: PageServerModule, part: string): Promise<readonly string[]> {
  return Promise.all(Array.from({ length: most }, (_, round) => call(server, part, round)))
}

/** Goes on, round by round, until the page shows one; throws where it stands still. */
async function goTo(page: Page, round: number): Promise<void> {
  await page.evaluate(`(async () => {
    const shown = () => Number(document.querySelector('#count').textContent)
    while (shown() < ${round}) {
      const before = shown()
      const start = performance.now()
      nextRound()
      while (shown() === before) {
        await new Promise((resolve) => setTimeout(resolve, 4))
        if (performance.now() - start > 5000) throw new Error('still in round ' + before)
      }
    }
  })()`)
}

const hostsLeft = (page: Page): Promise<unknown> =>
  page.evaluate('document.querySelectorAll("div[popover]").length')

describeBrowsers('pages of frameworks', (suite) => {
  it.each(all)('%s: no error, and marks follow a hundred updates', async (name) => {
    const { session } = suite
    const page = await open(session, name)
    for (const round of [0, 1, 2, 100]) {
      await goTo(page, round)
      expect(await marksOnce(page, marksIn(round))).toEqual(marksIn(round))
    }
    expect(session.problems).toEqual([])
    await page.close()
  })

  it.each(rendering)('%s: a card stays open while its term does', async (name) => {
    const { session } = suite
    const page = await open(session, name)
    await hover(page, 'WCIT')
    await session.cardWith(page, 'WCIT')
    await goTo(page, 20)
    expect((await session.cardWith(page, 'WCIT')).text).toContain('WCIT')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await hostsLeft(page)).toBe(0)
    expect(session.problems).toEqual([])
    await page.close()
  })

  it.each(Object.keys(receiving))('%s: a card leaves no trace in what comes', async (name) => {
    const { session } = suite
    const page = await open(session, name)
    for (let round = 4; round <= 20; round += 4) {
      await hover(page, 'WCIT')
      await session.cardWith(page, 'WCIT')
      await goTo(page, round)
    }
    expect(await marksOnce(page, marksIn(20))).toEqual(marksIn(20))
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await hostsLeft(page)).toBe(0)
    expect(session.problems).toEqual([])
    await page.close()
  })
})
