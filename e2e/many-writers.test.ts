import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { OWN_PACK } from '../platform/extension/pack-state.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { call, inDatabase } from './harness/pack-calls.ts'

/** Writes of each kind that each page makes. */
const EACH = 25

/** Makes calls from a page, eight of them under way at any time; resolves to the refused ones. */
function write(page: Page, writer: string): Promise<readonly string[]> {
  return page.evaluate(
    async (name, each, pack) => {
      const { runtime } = globalThis.browser ?? globalThis.chrome
      const calls = Array.from({ length: each }, (_, index) => [
        { call: 'set-site', request: { scope: `${name}${index}.example`, on: index % 2 === 0 } },
        { call: 'set-setting', request: { name: 'badge', value: index % 2 === 0 } },
        {
          call: 'save-entry',
          request: {
            pack,
            was: null,
            sources: [],
            entry: { id: `${name}-${index}`, term: `${name} ${index}`, definition: 'What it is.' },
          },
        },
      ]).flat()
      const refused: string[] = []
      const work = async (): Promise<void> => {
        for (let next = calls.shift(); next !== undefined; next = calls.shift()) {
          const answer: unknown = await runtime.sendMessage(next)
          const text = JSON.stringify(answer)
          if (!text.includes('"ok":true') || text.includes('"done":false')) refused.push(text)
        }
      }
      await Promise.all(Array.from({ length: 8 }, work))
      return refused
    },
    writer,
    EACH,
    OWN_PACK,
  )
}

declare global {
  /** In the extension's own pages. */
  var browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
  var chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
}

describeBrowsers('two options pages, a popup and the background, all writing', (suite) => {
  it('lose no update', { timeout: 180_000 }, async () => {
    const { session } = suite
    const news = await session.open('//news.example.org/news/')
    const tab = await session.tabOf(news)
    const pages = [
      await session.openExtensionPage('options.html#sites'),
      await session.openExtensionPage('options.html#briefings'),
      await session.openExtensionPage(`popup.html?tab=${tab}`),
    ]
    const writers = pages.map((_, index) => `writer${index}`)
    const pauses = (async () => {
      for (let at = 0; at < 20; at++) {
        await call(session, 'pause', { tab, length: 'hour' })
        await call(session, 'resume', { tab })
      }
    })()
    const refused = await Promise.all(pages.map((page, index) => write(page, writers[index] ?? '')))
    await pauses
    expect(refused.flat()).toEqual([])

    const wanted = writers.flatMap((name) =>
      Array.from({ length: EACH }, (_, at) => ({ name, at })),
    )
    const kept = await session.inExtension('await browser.storage.local.get()')
    const rules = wanted.map(({ name, at }) => [`site:${name}${at}.example`, { on: at % 2 === 0 }])
    expect(kept).toMatchObject(Object.fromEntries(rules))

    const state = `(await ${inDatabase}('state', 'readonly', (store) => store.get('packs')))`
    const own = `${state}.packs.find(({ id }) => id === '${OWN_PACK}').current.content`
    const content = `${inDatabase}('contents', 'readonly', (store) => store.get(NUMBER))`
    const ids = await session.inExtension(`(async () => {
      const number = ${own}
      return (await ${content.replace('NUMBER', 'number')}).entries.map(({ id }) => id)
    })()`)
    expect(ids).toHaveLength(wanted.length)
    expect(ids).toEqual(expect.arrayContaining(wanted.map(({ name, at }) => `${name}-${at}`)))
  })
})
