import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OWN_PACK } from '../platform/extension/pack-state.ts'
import { bundle } from './harness/bundle.ts'
import { browserKinds } from './harness/browser-kind.ts'
import { eventually, pause } from './harness/eventually.ts'
import { inDatabase } from './harness/pack-calls.ts'
import { restoredIn, type Restored } from './harness/restored.ts'
import { Session } from './harness/session.ts'

/** Writes per browser; `GLOSSLIGHT_WRITES=1000` is the long run. */
const WRITES = Number(process.env['GLOSSLIGHT_WRITES'] ?? 150)
const IMPORT = 'urn:example:import'

/** Kills the background again and again, at moments of no pattern, until told to stop. */
async function killing(session: Session, on: () => boolean): Promise<number> {
  let kills = 0
  while (on()) {
    await pause(20 + Math.random() * 300)
    await session.driver.killBackground().catch(() => undefined) // It was not running just then.
    kills += 1
  }
  return kills
}

/**
 * Runs in an extension page: makes calls one after the other and keeps the names of those that
 * were acknowledged, in the page, where no kill of the background can reach them.
 */
const CALLER = `(async (count, request) => {
  const acknowledged = []
  let lost = 0
  for (let index = 0; index < count; index += 1) {
    const answer = await Promise.race([
      browser.runtime.sendMessage(request(index)).catch(() => undefined),
      new Promise((resolve) => setTimeout(() => resolve(undefined), 600)),
    ])
    if (answer?.ok === true && answer.reply.done === true) acknowledged.push(index)
    else lost += 1
  }
  return { acknowledged, lost }
})`

interface Calls {
  readonly acknowledged: readonly number[]
  readonly lost: number
}

async function callWhileKilling(session: Session, count: number, request: string): Promise<Calls> {
  let running = true
  const kills = killing(session, () => running)
  const calls = await session.inExtension(`${CALLER}(${count}, ${request})`)
  running = false
  const killed = await kills
  const { acknowledged, lost } = calls as Calls
  console.log(
    `${session.kind}: ${count} calls, ${acknowledged.length} acknowledged, ${lost} not; ${killed} kills`,
  )
  expect(killed).toBeGreaterThan(0)
  return calls as Calls
}

const readState = `${inDatabase}('state', 'readonly', (store) => store.get('packs'))`
const readKeys = `${inDatabase}('contents', 'readonly', (store) => store.getAllKeys())`

/** The pack in use, whatever state the kills have left. */
async function packOf(session: Session, id: string): Promise<{ entries: { id: string }[] }> {
  const find = `packs.find(({ id }) => id === ${JSON.stringify(id)})`
  const number = await session.inExtension(`(await ${readState}).${find}.current.content`)
  const read = `${inDatabase}('contents', 'readonly', (store) => store.get(${Number(number)}))`
  // As text: an object of that size takes Firefox's protocol minutes.
  const json = await session.inExtension(`JSON.stringify(await ${read})`)
  return JSON.parse(String(json)) as { entries: { id: string }[] }
}

/** Numbers that the state leads to without anything being there. */
async function dangling(session: Session): Promise<unknown> {
  return session.inExtension(`(async () => {
    const state = await ${readState}
    const keys = new Set(await ${readKeys})
    const reached = state.packs.flatMap(({ current, earlier }) => [current, ...earlier])
    return reached.map(({ content }) => content).filter((content) => !keys.has(content))
  })()`)
}

/** What Firefox says of a background that is ended in the middle of its work. */
const OF_THE_KILLS =
  /^(An IndexedDB transaction that was not yet complete has been aborted|Promise resolved after context unloaded)/

describe.each(browserKinds())('a background that dies at any moment (%s)', (kind) => {
  let session: Session
  beforeAll(async () => {
    session = await Session.start(kind)
  })
  afterAll(() => session.close())
  it('has lost no entry it acknowledged, and torn none', async () => {
    await session.inExtension(`browser.runtime.sendMessage({ call: 'subscriptions', request: {} })`)
    const request = `(index) => ({ call: 'save-entry', request: { pack: '${OWN_PACK}', was: null, sources: [],
        entry: { id: 'e' + index, term: 'Term ' + index, definition: 'What it is.' } } })`
    const { acknowledged } = await callWhileKilling(session, WRITES, request)
    expect(acknowledged.length).toBeGreaterThan(0)
    const { entries } = await packOf(session, OWN_PACK)
    const kept = new Set(entries.map(({ id }) => id))
    expect(acknowledged.filter((index) => !kept.has(`e${index}`))).toEqual([])
    expect(kept.size).toBe(entries.length)
    expect(await dangling(session)).toEqual([])
  }, 600_000)

  it('has lost no import it acknowledged, and left none by halves', async () => {
    const count = Math.ceil(WRITES / 10)
    const code = await bundle('platform/extension/handover.ts')
    await session.inExtension(`(globalThis.handing = ${code}, undefined)`)
    const packs = `(index) => ({ format: 1, id: '${IMPORT}', title: 'Import', language: 'en', revision: index + 1,
        entries: Array.from({ length: 500 }, (_, at) => ({ id: 'e' + at, term: 'Term ' + at + ' of ' + index, definition: 'What it is.' })) })`
    await session.inExtension(
      `(globalThis.handovers = await Promise.all(Array.from({ length: ${count + 1} }, (_, index) => handing.handOver((${packs})(index)))), undefined)`,
    )
    const request = `(index) => ({ call: 'import-pack', request: { handover: handovers[index + 1] } })`
    // One in peace: on a busy computer none of the others may get anywhere.
    await session.inExtension(`browser.runtime.sendMessage((${request})(-1))`)
    const { acknowledged } = await callWhileKilling(session, count, request)
    const pack = await packOf(session, IMPORT)
    expect(pack.entries).toHaveLength(500)
    const last = acknowledged.at(-1) ?? -1
    expect(Reflect.get(pack, 'revision')).toBeGreaterThanOrEqual(last + 2)
    const whole = new Set(
      pack.entries.map((each) => String(Reflect.get(each, 'term')).split(' of ')[1]),
    )
    expect(whole.size).toBe(1)
    expect(await dangling(session)).toEqual([])
  }, 600_000)

  it('ends a restore that it was killed in, wholly or not at all', async () => {
    const code = await bundle('platform/extension/handover.ts')
    await session.inExtension(`(globalThis.handing = ${code}, undefined)`)
    const backup = `(index) => ({ glosslight: 'backup', format: 1, order: [], subscriptions: [],
        local: Object.fromEntries(Array.from({ length: 50 }, (_, at) => ['site:s' + at + '.example.org', { on: index % 2 === 0, since: '2026-01-01' }])),
        packs: [{ origin: 'imported', added: '2026-01-01T00:00:00.000Z',
          pack: { format: 1, id: '${IMPORT}', title: 'Backup ' + index, language: 'en', revision: 1, entries: [] } }] })`
    const count = Math.ceil(WRITES / 15)
    await session.inExtension(
      `(globalThis.handovers = await Promise.all(Array.from({ length: ${count + 1} }, (_, index) => handing.handOver((${backup})(index)))), undefined)`,
    )
    const request = `(index) => ({ call: 'restore-backup', request: { handover: handovers[index] } })`
    // One in peace: if none of the others gets anywhere, all of this one has to be left.
    await session.inExtension(`browser.runtime.sendMessage((${request})(${count}))`)
    await callWhileKilling(session, count, request)
    // The next start of the background ends what was begun.
    await session.inExtension(`browser.runtime.sendMessage({ call: 'subscriptions', request: {} })`)
    const isWhole = ({ title, values }: Restored) => {
      const index = /^Backup (\d+)$/.exec(title)?.[1]
      return values.length === 50 && values.every((on) => on === (Number(index) % 2 === 0))
    }
    // One that was waited for no longer may still be under way.
    const left = await eventually(() => restoredIn(session), isWhole)
    expect(left).toSatisfy(isWhole)
  }, 600_000)

  it('reported no error but of its deaths', async () => {
    const errors = await session.driver.extensionErrors()
    expect(errors.filter((text) => !OF_THE_KILLS.test(text))).toEqual([])
  })
})
