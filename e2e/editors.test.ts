import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { buildPage } from './frameworks/build-pages.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { pause } from './harness/eventually.ts'
import { marks, marksOnce } from './harness/marks.ts'
import { call } from './harness/pack-calls.ts'
import { hover } from './harness/pointer.ts'
import type { Session } from './harness/session.ts'

const editors = ['codemirror', 'prosemirror', 'lexical', 'quill']
const around = ['WCIT', 'ITRs', 'ITU']
/** A host that is on, and one that is turned off: nothing of ours runs there. */
const hosts = { on: 'on.example.org', off: 'off.example.org' } as const

beforeAll(async () => {
  for (const name of editors) await buildPage(name)
})

/** Calls one of the functions that the editor's page offers. */
const editing = <T>(page: Page, expression: string): Promise<T> =>
  page.evaluate(`editing.${expression}`) as Promise<T>

/** What writing left behind, after each edit and at the end. */
interface Written {
  readonly journal: readonly string[]
  readonly content: string
  readonly markup: string
  readonly carets: readonly string[]
}

/** The keys of a writer: words, breaks, corrections and ways of the caret. */
async function typeBy(page: Page): Promise<readonly string[]> {
  const carets: string[] = []
  const note = async () => {
    // Editors learn from an event of its own, later, where a key took the caret.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)))')
    carets.push(await editing(page, 'caret()'))
  }
  await page.keyboard.type('The WCIT and the ITRs. ')
  await note()
  for (const key of ['Enter', 'Backspace', 'ArrowLeft', 'ArrowLeft', 'Delete', 'Home'] as const) {
    await page.keyboard.press(key)
    await note()
  }
  await page.keyboard.type('ITU ')
  await note()
  return carets
}

/** Edits a thousand times and types, on one host. */
async function write(page: Page): Promise<Written> {
  await page.bringToFront()
  await page.waitForFunction('globalThis.editing !== undefined', { timeout: 5_000 })
  await page.evaluate('editing.focus()')
  const journal = await editing<string[]>(page, 'edit(1000)')
  const carets = await typeBy(page)
  await pause(400) // Whoever watches the page is done by now.
  return {
    journal,
    carets: [...carets, await editing(page, 'caret()')],
    content: await editing(page, 'content()'),
    markup: await editing(page, 'markup()'),
  }
}

const open = (session: Session, host: keyof typeof hosts, name: string): Promise<Page> =>
  session.open(`//${hosts[host]}/${name}/`)

describeBrowsers('editors', (suite) => {
  it.each(editors)(
    '%s: bytes and caret are as without us',
    async (name) => {
      const { session } = suite
      await call(session, 'set-site', { scope: hosts.off, on: false })
      const off = await open(session, 'off', name)
      const expected = await write(off)
      expect(await marks(off)).toEqual([])
      await off.close()

      const on = await open(session, 'on', name)
      expect(await marksOnce(on, around)).toEqual(around)
      const written = await write(on)
      expect(written).toEqual(expected)
      // Of the terms that were written, none is marked.
      expect(written.content).toContain('WCIT')
      expect(await marks(on)).toEqual(around)
      await on.close()
      expect(session.problems).toEqual([])
    },
    120_000,
  )

  it.each(editors)('%s: a card beside it takes neither caret nor keys', async (name) => {
    const { session } = suite
    const page = await open(session, 'on', name)
    await marksOnce(page, around)
    await page.waitForFunction('globalThis.editing !== undefined', { timeout: 5_000 })
    await page.evaluate('editing.focus()')
    await page.evaluate('editing.edit(20)')
    const caret = await editing(page, 'caret()')
    const before = await editing<string>(page, 'content()')
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    expect(await editing(page, 'caret()')).toBe(caret)
    await page.keyboard.type('plain')
    const after = await editing<string>(page, 'content()')
    expect(after.replaceAll('plain', '')).toBe(before)
    await page.close()
    expect(session.problems).toEqual([])
  })
})
