import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from './harness/bundle.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { pause } from './harness/eventually.ts'
import { call } from './harness/pack-calls.ts'
import type { Session } from './harness/session.ts'

/** Interrupted upgrades per browser; `GLOSSLIGHT_UPGRADES=100` is the long run. */
const UPGRADES = Number(process.env['GLOSSLIGHT_UPGRADES'] ?? 8)
const ROWS = 1_000

/** Version 1: rows of form 1. */
const FIRST = `(database, upgrading) => {
  database.createObjectStore('contents')
  const contents = upgrading.objectStore('contents')
  for (let number = 1; number <= ${ROWS}; number += 1) void contents.put({ form: 1, number }, number)
}`

/** Version 2: every row is written anew in form 2, one after the other. */
const SECOND = `async (database, upgrading) => {
  let cursor = await upgrading.objectStore('contents').openCursor()
  while (cursor !== null) {
    await cursor.update({ ...cursor.value, form: 2 })
    cursor = await cursor.continue()
  }
}`

/** A step with a mistake in it, which shows half-way. */
const BROKEN = `async (database, upgrading) => {
  const contents = upgrading.objectStore('contents')
  for (let number = 1; number <= ${ROWS / 2}; number += 1) await contents.put({ form: 2, number }, number)
  throw new Error('a mistake')
}`

/** Version and forms of the rows, found without any of our code. */
const LOOK = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('glosslight')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const database = opening.result
    const { version } = database
    const request = database.transaction('contents').objectStore('contents').getAll()
    request.onsuccess = () => {
      database.close()
      const forms = [...new Set(request.result.map(({ form }) => form))]
      resolve(JSON.stringify({ version, forms, rows: request.result.length }))
    }
  }
})`

const FORGET = `new Promise((resolve, reject) => {
  const deleting = indexedDB.deleteDatabase('glosslight')
  deleting.onsuccess = () => resolve(true)
  deleting.onerror = () => reject(deleting.error)
})`

const old = { version: 1, forms: [1], rows: ROWS }
const upgraded = { version: 2, forms: [2], rows: ROWS }

async function look(page: Page): Promise<unknown> {
  return JSON.parse(String(await page.evaluate(LOOK)))
}

describeBrowsers('an upgrade of the database', (suite) => {
  let code = ''
  beforeAll(async () => {
    code = await bundle('platform/extension/pack-database.ts')
    // Pages are closed here in the middle of whatever they do; ours does nothing in them.
    await call(suite.session, 'set-site', { scope: 'page.example.org', on: false })
  })

  async function blank(session: Session): Promise<Page> {
    session.server.make('/blank.html', () => '<!doctype html><title>Blank</title>')
    return session.open('blank.html')
  }

  /** Opens the database by the given steps, and tells what came of it. */
  async function open(page: Page, ...steps: readonly string[]): Promise<unknown> {
    return page.evaluate(`(async () => {
      const { database, problem } = await ${code}.openDatabase(() => undefined, [${steps.join()}])
      database?.close()
      return problem ?? 'open'
    })()`)
  }

  describe('that nothing disturbs', () => {
    it('takes every row along, and does nothing the second time', async () => {
      const page = await blank(suite.session)
      expect(await open(page, FIRST)).toBe('open')
      expect(await look(page)).toEqual(old)
      expect(await open(page, FIRST, SECOND)).toBe('open')
      expect(await look(page)).toEqual(upgraded)
      expect(await open(page, FIRST, BROKEN)).toBe('open')
      expect(await look(page)).toEqual(upgraded)
      await page.close()
    })

    it('goes over all versions at once for somebody who comes late', async () => {
      const page = await blank(suite.session)
      await page.evaluate(FORGET)
      expect(await open(page, FIRST, SECOND)).toBe('open')
      expect(await look(page)).toEqual(upgraded)
      await page.close()
    })

    it('leaves what a newer version wrote alone', async () => {
      const page = await blank(suite.session)
      expect(await open(page, FIRST)).toBe('newer')
      expect(await look(page)).toEqual(upgraded)
      await page.close()
    })
  })

  it('with a mistake in it leaves everything as it was', async () => {
    const page = await blank(suite.session)
    await page.evaluate(FORGET)
    await open(page, FIRST)
    expect(await open(page, FIRST, BROKEN)).toBe('unreadable')
    expect(await look(page)).toEqual(old)
    expect(await open(page, FIRST, SECOND)).toBe('open')
    expect(await look(page)).toEqual(upgraded)
    await page.close()
  })

  it(
    'that is cut short has happened wholly or not at all, and ends the next time',
    { timeout: 600_000 },
    async () => {
      const { session } = suite
      const first = await blank(session)
      await first.evaluate(FORGET)
      await open(first, FIRST)
      const start = performance.now()
      await open(first, FIRST, SECOND)
      const length = performance.now() - start
      await first.close()
      let cut = 0
      for (let round = 0; round < UPGRADES; round += 1) {
        const page = await blank(session)
        await page.evaluate(FORGET)
        await open(page, FIRST)
        void open(page, FIRST, SECOND).catch(() => undefined) // Its page goes under it.
        await pause(length * (0.1 + Math.random()))
        await page.close()
        const next = await blank(session)
        const found = await look(next)
        expect([old, upgraded]).toContainEqual(found)
        if (JSON.stringify(found) === JSON.stringify(old)) cut += 1
        expect(await open(next, FIRST, SECOND)).toBe('open')
        expect(await look(next)).toEqual(upgraded)
        await next.close()
      }
      console.log(`${session.kind}: ${UPGRADES} upgrades, ${cut} cut short, none torn`)
      expect(cut).toBeGreaterThan(0)
    },
  )
})
