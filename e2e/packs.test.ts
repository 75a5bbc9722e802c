import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { OWN_PACK } from '../platform/extension/pack-state.ts'
import { bundle } from './harness/bundle.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks } from './harness/marks.ts'
import { call, handOver, importPack, inDatabase } from './harness/pack-calls.ts'
import type { Session } from './harness/session.ts'

const freshProfile = () => ({ profile: mkdtempSync(join(tmpdir(), 'glosslight-')) })

const HARBOUR = 'urn:example:harbour'

/** Short forms that nothing else uses; the page spells each of them out, so all are marked. */
const LONG_FORMS = {
  ZQB: 'Zorblatt Quay Beacon',
  QLT: 'Quuxlet Light Tower',
  FSB: 'Frobnitz Sand Bar',
  WHD: 'Wibblet Harbour Dues',
}
type Term = keyof typeof LONG_FORMS

const entry = (id: string, term: Term) => ({
  id,
  term,
  longForms: [LONG_FORMS[term]],
  definition: `What ${term} is.`,
})

function pack(revision: number, ...terms: readonly Term[]): object {
  const entries = terms.map((term, index) => entry(`e${index}`, term))
  const head = { format: 1, id: HARBOUR, title: 'Harbour words', language: 'en' }
  return { ...head, revision, entries }
}

const done = { done: true }
const refused = (kind: string) => ({ done: false, problem: { kind } })

const WORDS = `<html lang="en"><title>Harbour</title><p>${Object.entries(LONG_FORMS)
  .map(([short, long]) => `${long} (${short})`)
  .join(', ')} are old words of our harbour.</p>`

/** The short forms marked on a page, once they are as expected. */
async function marksAre(page: Page, expected: readonly Term[]): Promise<readonly string[]> {
  const shorts = async () => (await marks(page)).filter((text) => Object.hasOwn(LONG_FORMS, text))
  const wanted = expected.join()
  return eventually(shorts, (found) => found.join() === wanted)
}

async function marked(session: Session, expected: readonly Term[]): Promise<readonly string[]> {
  session.server.make('/harbour.html', () => WORDS)
  const page = await session.open('harbour.html')
  const found = await marksAre(page, expected)
  await page.close()
  return found
}

async function titles(session: Session): Promise<unknown> {
  const state = `${inDatabase}('state', 'readonly', (store) => store.get('packs'))`
  return session.inExtension(
    `(await ${state})?.packs.map(({ title, current }) => title + ' ' + current.revision)`,
  )
}

async function contents(session: Session): Promise<unknown> {
  return session.inExtension(`${inDatabase}('contents', 'readonly', (store) => store.count())`)
}

describeBrowsers(
  'the reader’s packs',
  (suite) => {
    it('are imported, and mark pages at once', async () => {
      const { session } = suite
      expect(await marked(session, [])).toEqual([])
      expect(await importPack(session, pack(1, 'ZQB'))).toEqual(done)
      expect(await marked(session, ['ZQB'])).toEqual(['ZQB'])
    })

    it('reach pages that are open', async () => {
      const { session } = suite
      session.server.make('/open.html', () => WORDS)
      const page = await session.open('open.html')
      expect(await marksAre(page, ['ZQB'])).toEqual(['ZQB'])
      expect(await importPack(session, pack(2, 'ZQB', 'QLT'))).toEqual(done)
      expect(await marksAre(page, ['ZQB', 'QLT'])).toEqual(['ZQB', 'QLT'])
      await page.close()
    })

    it('are rolled back, and forward again by undoing', async () => {
      const { session } = suite
      expect(await call(session, 'roll-back', { pack: HARBOUR })).toEqual(done)
      expect(await marked(session, ['ZQB'])).toEqual(['ZQB'])
      expect(await call(session, 'roll-back', { pack: HARBOUR })).toEqual(refused('no-earlier'))
      expect(await call(session, 'undo-packs', {})).toEqual(done)
      expect(await marked(session, ['ZQB', 'QLT'])).toEqual(['ZQB', 'QLT'])
    })

    it('are removed, and come back by undoing', async () => {
      const { session } = suite
      expect(await call(session, 'remove-pack', { pack: HARBOUR })).toEqual(done)
      expect(await marked(session, [])).toEqual([])
      expect(await call(session, 'undo-packs', {})).toEqual(done)
      expect(await titles(session)).toEqual(['Harbour words 2'])
    })

    it('are refused where they are bad, whatever was handed over', async () => {
      const { session } = suite
      expect(await importPack(session, { format: 1, id: HARBOUR })).toMatchObject({
        done: false,
        problem: { kind: 'invalid', detail: 'title is missing' },
      })
      const gone = await call(session, 'import-pack', { handover: 'nothing' })
      expect(gone).toEqual(refused('gone'))
      expect(await titles(session)).toEqual(['Harbour words 2'])
    })

    it('take entries of the reader’s own', async () => {
      const { session } = suite
      const save = (id: string, term: Term, was: string | null = null) =>
        call(session, 'save-entry', { pack: OWN_PACK, was, entry: entry(id, term), sources: [] })
      expect(await save('frob', 'FSB')).toEqual(done)
      expect(await marked(session, ['ZQB', 'QLT', 'FSB'])).toHaveLength(3)
      expect(await save('wib', 'WHD', 'frob')).toEqual(done)
      expect(await marked(session, ['ZQB', 'QLT', 'WHD'])).toHaveLength(3)
      expect(await save('wib', 'FSB')).toMatchObject(refused('id-taken'))
      expect(await call(session, 'remove-entry', { pack: OWN_PACK, entry: 'wib' })).toEqual(done)
      expect(await call(session, 'undo-packs', {})).toEqual(done)
      expect(await marked(session, ['ZQB', 'QLT', 'WHD'])).toHaveLength(3)
    })

    it('are all there after a restart, and nothing of what went', async () => {
      const { session } = suite
      await session.restart()
      expect(await titles(session)).toEqual(['Harbour words 2', 'My glossary 2'])
      expect(await marked(session, ['ZQB', 'QLT', 'WHD'])).toHaveLength(3)
      // Two in use, one earlier of the imported, one for undo.
      expect(await contents(session)).toBe(4)
    })

    it('go out and come back as one file', async () => {
      const { session } = suite
      await session.inExtension(`browser.storage.local.set({ 'setting:theme': 'dark' })`)
      await call(session, 'set-site', { scope: 'off.example.org', on: false })
      const code = await bundle('platform/extension/collect-backup.ts')
      const backup = await session.inExtension(`(await ${code}.collectBackup(new Date())).backup`)
      expect(backup).toMatchObject({ glosslight: 'backup', format: 1 })
      await call(session, 'remove-pack', { pack: HARBOUR })
      await call(session, 'set-site', { scope: 'off.example.org', on: null })
      await call(session, 'set-site', { scope: 'other.example.org', on: false })
      const handover = await handOver(session, backup)
      expect(await call(session, 'restore-backup', { handover })).toEqual(done)
      expect(await titles(session)).toEqual(['Harbour words 2', 'My glossary 2'])
      const kept = await session.inExtension(
        `Object.keys(await browser.storage.local.get(null)).filter((key) => /^(site|setting):/.test(key)).sort()`,
      )
      expect(kept).toEqual(['setting:theme', 'site:off.example.org'])
    })

    it('are left as they are by a backup with one bad value', async () => {
      const { session } = suite
      const bad = { glosslight: 'backup', format: 1, local: { 'setting:theme': 'pink' } }
      const handover = await handOver(session, { ...bad, order: [], packs: [], subscriptions: [] })
      expect(await call(session, 'restore-backup', { handover })).toMatchObject({
        done: false,
        problem: { kind: 'invalid' },
        details: [expect.stringContaining('local["setting:theme"]')],
      })
      expect(await titles(session)).toEqual(['Harbour words 2', 'My glossary 2'])
    })
  },
  freshProfile,
)

describe('a database in trouble', () => {
  /** Sends our connections away, as a newer version of the extension does, and puts junk there. */
  const openAt = (version: number) => `new Promise((resolve, reject) => {
    const opening = indexedDB.open('glosslight', ${version})
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => { opening.result.close(); resolve(true) }
  })`

  describeBrowsers('is no reason to stop', (suite) => {
    it('holding junk: it works on what is built in, leaves it alone, and begins anew when told', async () => {
      const { session } = suite
      await importPack(session, pack(1, 'ZQB'))
      await session.inExtension(
        `${inDatabase}('state', 'readwrite', (store) => store.put({ packs: 'junk' }, 'packs'))`,
      )
      await session.driver.killBackground()
      expect(await marked(session, [])).toEqual([])
      expect(await call(session, 'subscriptions', {})).toEqual({
        subscriptions: [],
        problems: [{ kind: 'damaged' }],
      })
      expect(await importPack(session, pack(2, 'QLT'))).toEqual(refused('damaged'))
      expect(await contents(session)).toBe(1)
      expect(await call(session, 'reset-packs', {})).toEqual(done)
      expect(await importPack(session, pack(2, 'QLT'))).toEqual(done)
      expect(await marked(session, ['QLT'])).toEqual(['QLT'])
    })

    it('holding one damaged pack: the others work, and its name is told', async () => {
      const { session } = suite
      const other = { ...pack(1, 'WHD'), id: 'urn:example:river', title: 'River words' }
      expect(await importPack(session, other)).toEqual(done)
      await session.inExtension(
        `${inDatabase}('contents', 'readwrite', (store) => store.put({ id: 7 }, 1))`,
      )
      await session.driver.killBackground()
      expect(await marked(session, ['WHD'])).toEqual(['WHD'])
      expect(await call(session, 'subscriptions', {})).toMatchObject({
        problems: [{ kind: 'damaged', title: 'Harbour words' }],
      })
      expect(await importPack(session, pack(3, 'ZQB'))).toEqual(done)
      expect(await marked(session, ['ZQB', 'WHD'])).toEqual(['ZQB', 'WHD'])
    })

    it('newer than known: it works on what is built in and writes nothing', async () => {
      const { session } = suite
      await session.inExtension(openAt(99))
      expect(await call(session, 'subscriptions', {})).toEqual({
        subscriptions: [],
        problems: [{ kind: 'newer' }],
      })
      expect(await marked(session, [])).toEqual([])
      const saved = await call(session, 'save-entry', {
        pack: OWN_PACK,
        was: null,
        entry: entry('frob', 'FSB'),
        sources: [],
      })
      expect(saved).toEqual(refused('newer'))
      expect(await session.inExtension(openAt(99))).toBe(true)
    })

    it('gone with all that was in it: that is told', async () => {
      const { session } = suite
      await session.inExtension(`new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('glosslight')
        deleting.onsuccess = () => resolve(true)
        deleting.onerror = () => reject(deleting.error)
      })`)
      await session.driver.killBackground()
      expect(await call(session, 'subscriptions', {})).toMatchObject({
        problems: [{ kind: 'emptied' }],
      })
      expect(await importPack(session, pack(1, 'ZQB'))).toEqual(done)
      expect(await call(session, 'subscriptions', {})).toMatchObject({ problems: [] })
    })
  })
})
