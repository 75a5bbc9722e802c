import { expect, it } from 'vitest'
import { OWN_PACK } from '../platform/extension/pack-state.ts'
import { SYNC_LIMITS } from '../platform/extension/sync-merge.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { call } from './harness/pack-calls.ts'
import type { Session } from './harness/session.ts'

const entry = (id: string, definition = `What ${id} is.`) => ({ id, term: id, definition })

const save = (session: Session, id: string, definition?: string) =>
  call(session, 'save-entry', {
    pack: OWN_PACK,
    was: null,
    entry: entry(id, definition),
    sources: [],
  })

const there = (session: Session) => session.inExtension('browser.storage.sync.get(null)')
const keysThere = (session: Session) =>
  session.inExtension('Object.keys(await browser.storage.sync.get(null)).sort()')
const status = (session: Session) =>
  session.inExtension(`(await browser.storage.local.get('sync:status'))['sync:status']`)
const poll = { timeout: 15_000, interval: 200 }

/** Ids of the own entries, through a list of subscriptions that is sure to come after a write. */
const ownIds = (session: Session) =>
  session.inExtension(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('glosslight')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction(['state', 'contents'])
      const state = reading.objectStore('state').get('packs')
      state.onsuccess = () => {
        const own = state.result?.packs.find(({ id }) => id === '${OWN_PACK}')
        if (own === undefined) { database.close(); resolve([]); return }
        const pack = reading.objectStore('contents').get(own.current.content)
        pack.onsuccess = () => { database.close(); resolve(pack.result.entries.map(({ id }) => id)) }
      }
    }
  })`)

describeBrowsers('sharing with the reader’s other browsers', (suite) => {
  it('sends nothing until it is asked for', async () => {
    const { session } = suite
    expect(await save(session, 'quay')).toEqual({ done: true })
    await call(session, 'set-setting', { name: 'theme', value: 'dark' })
    expect(await there(session)).toEqual({})
  })

  it('sends settings and own entries, and what changes later', async () => {
    const { session } = suite
    expect(await call(session, 'set-sync', { on: true })).toMatchObject({ on: true })
    expect(await keysThere(session)).toEqual(['entry:quay', 'glosslight', 'setting:theme'])
    await save(session, 'berth')
    await expect.poll(() => keysThere(session), poll).toContain('entry:berth')
    await call(session, 'remove-entry', { pack: OWN_PACK, entry: 'berth' })
    await expect.poll(() => keysThere(session), poll).not.toContain('entry:berth')
  })

  it('takes over what another browser has changed', async () => {
    const { session } = suite
    const shared = JSON.stringify({ entry: entry('mole'), sources: [] })
    await session.inExtension(
      `browser.storage.sync.set({ 'setting:theme': 'light', 'entry:mole': ${shared} })`,
    )
    await expect.poll(() => ownIds(session), poll).toEqual(['quay', 'mole'])
    const kept = `(await browser.storage.local.get('setting:theme'))['setting:theme']`
    expect(await session.inExtension(kept)).toBe('light')
    await session.inExtension(`browser.storage.sync.remove('entry:mole')`)
    await expect.poll(() => ownIds(session), poll).toEqual(['quay'])
  })

  it('passes over junk, and never takes an emptied storage for a wish', async () => {
    const { session } = suite
    await session.inExtension(
      `browser.storage.sync.set({ 'entry:junk': 7, 'setting:theme': 'pink', other: [1] })`,
    )
    await expect
      .poll(async () => Reflect.get(Object(await there(session)), 'setting:theme'), poll)
      .toBe('light')
    expect(await ownIds(session)).toEqual(['quay'])
    await session.inExtension('browser.storage.sync.clear()')
    await expect
      .poll(() => keysThere(session), poll)
      .toEqual(['entry:quay', 'glosslight', 'setting:theme'])
    expect(await ownIds(session)).toEqual(['quay'])
  })

  it('keeps everything here and says what did not fit', { timeout: 120_000 }, async () => {
    const { session } = suite
    const long = 'x'.repeat(SYNC_LIMITS.item)
    expect(await save(session, 'too-long', long)).toEqual({ done: true })
    await expect
      .poll(() => status(session), poll)
      .toMatchObject({
        problem: 'full',
        left: { count: 1, names: ['too-long'] },
      })
    for (let number = 0; number < 20; number += 1) {
      expect(await save(session, `e${number}`, 'y'.repeat(7_000))).toEqual({ done: true })
    }
    await expect
      .poll(
        async () =>
          Reflect.get(Object(Reflect.get(Object(await status(session)), 'left')), 'count'),
        poll,
      )
      .toBeGreaterThan(5)
    const used = await session.inExtension(
      'JSON.stringify(await browser.storage.sync.get(null)).length',
    )
    expect(Number(used)).toBeLessThanOrEqual(SYNC_LIMITS.total)
    expect(await ownIds(session)).toHaveLength(22)
  })

  it('stops when told, and leaves both sides as they are', async () => {
    const { session } = suite
    const before = await keysThere(session)
    expect(await call(session, 'set-sync', { on: false })).toEqual({ on: false })
    await call(session, 'remove-entry', { pack: OWN_PACK, entry: 'quay' })
    await new Promise((resolve) => setTimeout(resolve, 4_500))
    expect(await keysThere(session)).toEqual(before)
    expect(await ownIds(session)).toHaveLength(21)
  })
})
