import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { call, handOver, inDatabase } from './harness/pack-calls.ts'
import { restoredIn } from './harness/restored.ts'
import type { Session } from './harness/session.ts'

const SITES = 500

/** A backup of one pack and some sites, all of which are on in the even ones and off in the odd. */
function backup(index: number) {
  const rule = { on: index % 2 === 0, since: '2026-01-01' }
  const sites = Array.from({ length: SITES }, (_, at) => [`site:s${at}.example.org`, rule])
  const pack = { format: 1, id: 'urn:example:p', title: `Backup ${index}`, language: 'en' }
  return {
    glosslight: 'backup',
    format: 1,
    order: [],
    subscriptions: [],
    local: Object.fromEntries(sites),
    packs: [
      {
        origin: 'imported',
        added: '2026-01-01T00:00:00.000Z',
        pack: { ...pack, revision: 1, entries: [] },
      },
    ],
  }
}

const values = (index: number) => Array.from({ length: SITES }, () => index % 2 === 0)

/** Leaves the settings of a backup still to be written, as a background does that dies too soon. */
async function leaveUnfinished(session: Session, index: number): Promise<void> {
  const { local } = backup(index)
  const state = `await ${inDatabase}('state', 'readonly', (store) => store.get('packs'))`
  const put = `(store) => store.put({ ...state, restoring: ${JSON.stringify(local)} }, 'packs')`
  await session.inExtension(`(async () => {
    const state = ${state}
    await ${inDatabase}('state', 'readwrite', ${put})
  })()`)
  await session.driver.killBackground()
}

describeBrowsers('a restore beside one that still has to be ended', (suite) => {
  it('leaves the packs and the settings of the same one', { timeout: 120_000 }, async () => {
    const { session } = suite
    for (let index = 0; index < 8; index += 1) {
      const handover = await handOver(session, backup(index))
      await leaveUnfinished(session, index + 1)
      await call(session, 'restore-backup', { handover })
      const wanted = { title: `Backup ${index}`, values: values(index) }
      const left = await eventually(
        () => restoredIn(session),
        (now) => JSON.stringify(now) === JSON.stringify(wanted),
        2_000,
      )
      expect(left).toEqual(wanted)
    }
  })
})
