import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Subscription } from '../platform/extension/subscription-state.ts'
import { describeBrowsers, type Suite } from './harness/describe-browsers.ts'
import { pause } from './harness/eventually.ts'
import { call, inDatabase } from './harness/pack-calls.ts'
import { PackHost, type Answer } from './harness/pack-host.ts'
import type { Session } from './harness/session.ts'

const done = { done: true }
const json = { 'content-type': 'application/json' }

/** A pack of `count` entries, as the text that is served. */
function text(id: string, revision: number, count = 10): string {
  const entries = Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    term: `Term ${index}`,
    definition: `What it is in revision ${revision}.`,
  }))
  const head = { format: 1, id: `urn:example:${id}`, title: `Pack ${id}`, language: 'en' }
  return JSON.stringify({ ...head, revision, entries })
}

const hashOf = (body: string) => createHash('sha256').update(body).digest('hex')

async function subscriptionTo(session: Session, url: string): Promise<Subscription> {
  const { subscriptions } = await call(session, 'subscriptions', {})
  const found = subscriptions.find((each) => each.url === url)
  if (found === undefined) throw new Error(`nothing is subscribed at ${url}`)
  return found
}

/** Subscribes and agrees to the first pack. */
async function follow(session: Session, url: string, body: string): Promise<void> {
  expect(await call(session, 'subscribe', { url })).toEqual(done)
  expect(await call(session, 'apply-update', { url, hash: hashOf(body) })).toEqual(done)
}

async function refresh(session: Session, url: string): Promise<Subscription> {
  expect(await call(session, 'refresh-subscription', { url })).toEqual(done)
  return subscriptionTo(session, url)
}

async function revisionOf(session: Session, id: string): Promise<unknown> {
  const state = `${inDatabase}('state', 'readonly', (store) => store.get('packs'))`
  const find = `packs.find(({ id }) => id === 'urn:example:${id}')?.current.revision`
  return session.inExtension(`(await ${state})?.${find}`)
}

/** A suite with a host of packs, reached under a public name with a certificate of its own. */
function describeHost(name: string, tests: (suite: Suite, host: () => PackHost) => void): void {
  describeBrowsers(
    name,
    (suite) => {
      let host: PackHost
      beforeAll(async () => {
        host = new PackHost()
        await host.start(suite.session.server)
      })
      afterAll(() => host.stop())
      tests(suite, () => host)
    },
    () => ({ anyCertificate: true }),
  )
}

describeHost('a subscription', (suite, host) => {
  it('offers the first pack, and takes it when the reader agrees', async () => {
    const { session } = suite
    const body = text('first', 1)
    const url = host().serve('/first.json', body, '"1"')
    expect(await call(session, 'subscribe', { url: `${url}#part` })).toEqual(done)
    expect(await subscriptionTo(session, url)).toMatchObject({
      failures: 0,
      pending: { hash: hashOf(body), doubts: ['first'], summary: { added: { count: 10 } } },
    })
    expect(await revisionOf(session, 'first')).toBeUndefined()
    expect(await call(session, 'apply-update', { url, hash: hashOf('other') })).toMatchObject({
      problem: { kind: 'stale' },
    })
    expect(await call(session, 'apply-update', { url, hash: hashOf(body) })).toEqual(done)
    expect(await revisionOf(session, 'first')).toBe(1)
    expect(await call(session, 'subscribe', { url })).toMatchObject({ problem: { kind: 'known' } })
  })

  it('tells the host nothing of the reader, whatever cookies the host has set', async () => {
    const { session } = suite
    host().on('/login', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'id=7; Path=/' })
      response.end('<p>Welcome</p>')
    })
    const page = await session.newPage()
    await page.goto('https://packs.example.org/login')
    const url = host().serve('/headers.json', text('headers', 1), '"1"', { 'set-cookie': 'id=8' })
    await call(session, 'subscribe', { url })
    await call(session, 'refresh-subscription', { url })
    const seen = host().askedFor('/headers.json')
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'GET'])
    for (const { headers } of seen) {
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
      expect(headers).not.toHaveProperty('origin')
      expect(headers['accept-language']).toBe('*')
      expect(JSON.stringify(headers)).not.toContain('extension')
    }
    await page.goto('https://packs.example.org/login')
    expect(host().askedFor('/login')[1]?.headers.cookie).toBe('id=7')
    await page.close()
  })

  it('asks only whether anything has changed', async () => {
    const { session } = suite
    const body = text('same', 1)
    const url = host().serve('/same.json', body, '"1"')
    await follow(session, url, body)
    const before = await subscriptionTo(session, url)
    const after = await refresh(session, url)
    expect(host().askedFor('/same.json')[1]?.headers['if-none-match']).toBe('"1"')
    expect(after).toMatchObject({ failures: 0, etag: '"1"' })
    expect(after.reached?.localeCompare(before.reached ?? '')).toBe(1)
    const wait = Date.parse(after.next) - Date.parse(after.checked ?? '')
    expect(wait).toBeGreaterThanOrEqual(3_600_000)
  })

  it('takes a plain update, and goes back and stays back when told', async () => {
    const { session } = suite
    const url = host().serve('/plain.json', text('plain', 1), '"1"')
    await follow(session, url, text('plain', 1))
    host().serve('/plain.json', text('plain', 2, 12), '"2"')
    expect((await refresh(session, url)).pending).toBeUndefined()
    expect(await revisionOf(session, 'plain')).toBe(2)
    expect(await call(session, 'roll-back', { pack: 'urn:example:plain' })).toEqual(done)
    host().serve('/plain.json', text('plain', 2, 12), '"2 again"')
    await refresh(session, url)
    expect(await revisionOf(session, 'plain')).toBe(1)
    host().serve('/plain.json', text('plain', 3, 12), '"3"')
    await refresh(session, url)
    expect(await revisionOf(session, 'plain')).toBe(3)
  })

  it('asks before it takes what turns a pack into another', async () => {
    const { session } = suite
    const url = host().serve('/turn.json', text('turn', 5, 100), '"1"')
    await follow(session, url, text('turn', 5, 100))
    const shrunk = text('turn', 6, 40)
    host().serve('/turn.json', shrunk, '"2"')
    expect((await refresh(session, url)).pending).toMatchObject({
      doubts: ['drops'],
      summary: { removed: { count: 60 }, changed: { count: 40 } },
    })
    expect(await revisionOf(session, 'turn')).toBe(5)
    expect(await call(session, 'dismiss-update', { url, hash: hashOf(shrunk) })).toEqual(done)
    host().serve('/turn.json', shrunk, '"2 again"')
    expect((await refresh(session, url)).pending).toBeUndefined()
    host().serve('/turn.json', text('turn', 4, 100), '"3"')
    expect((await refresh(session, url)).pending?.doubts).toEqual(['older'])
    host().serve('/turn.json', text('turned', 9, 301), '"4"')
    expect((await refresh(session, url)).pending?.doubts).toEqual(['other-id', 'grows'])
    expect(await revisionOf(session, 'turn')).toBe(5)
  })

  it('takes one text and no other where its hash was given', async () => {
    const { session } = suite
    const body = text('pinned', 1)
    const url = host().serve('/pinned.json', body, '"1"')
    expect(await call(session, 'subscribe', { url, pin: hashOf(body) })).toEqual(done)
    await call(session, 'apply-update', { url, hash: hashOf(body) })
    host().serve('/pinned.json', text('pinned', 2), '"2"')
    expect((await refresh(session, url)).problem).toMatchObject({ kind: 'pin' })
    expect(await revisionOf(session, 'pinned')).toBe(1)
  })

  it('never takes the place of a built-in pack', async () => {
    const { session } = suite
    const body = text('x', 1).replace('urn:example:x', 'urn:glosslight:pack:wcit-2012')
    const url = host().serve('/built-in.json', body, '"1"')
    await call(session, 'subscribe', { url })
    expect((await subscriptionTo(session, url)).problem).toEqual({ kind: 'built-in' })
  })

  it('ends, and the pack stays or goes', async () => {
    const { session } = suite
    const url = host().serve('/ends.json', text('ends', 1), '"1"')
    await follow(session, url, text('ends', 1))
    expect(await call(session, 'unsubscribe', { url, keepPack: true })).toEqual(done)
    expect(await revisionOf(session, 'ends')).toBe(1)
    expect(await call(session, 'undo-packs', {})).toEqual(done)
    expect(await call(session, 'unsubscribe', { url, keepPack: false })).toEqual(done)
    expect(await revisionOf(session, 'ends')).toBeUndefined()
  })

  it('is checked by the alarm when its time has come, and not before', async () => {
    const { session } = suite
    const url = host().serve('/due.json', text('due', 1), '"1"')
    await follow(session, url, text('due', 1))
    const ring = `browser.alarms.create('subscriptions', { when: Date.now() + 100 })`
    await session.inExtension(ring)
    await pause(1_500)
    expect(host().askedFor('/due.json')).toHaveLength(1)
    host().serve('/due.json', text('due', 2), '"2"')
    const state = await session.inExtension(
      `${inDatabase}('state', 'readonly', (store) => store.get('packs'))`,
    )
    const past = JSON.stringify(state).replaceAll(
      /"next":"[^"]+"/g,
      `"next":"2026-01-01T00:00:00.000Z"`,
    )
    await session.inExtension(
      `${inDatabase}('state', 'readwrite', (store) => store.put(${past}, 'packs'))`,
    )
    await session.driver.killBackground()
    await session.inExtension(ring)
    await expect.poll(() => revisionOf(session, 'due'), { timeout: 5_000 }).toBe(2)
    expect((await subscriptionTo(session, url)).next > new Date().toISOString()).toBe(true)
  })

  it('keeps its alarm while there is one', async () => {
    const { session } = suite
    const alarm = `(await browser.alarms.get('subscriptions'))?.periodInMinutes ?? null`
    const url = host().serve('/alarm.json', text('alarm', 1), '"1"')
    await session.inExtension(`browser.alarms.clear('subscriptions')`)
    await call(session, 'subscribe', { url })
    expect(await session.inExtension(alarm)).toBe(30)
    const { subscriptions } = await call(session, 'subscriptions', {})
    for (const each of subscriptions) {
      await call(session, 'unsubscribe', { url: each.url, keepPack: false })
    }
    expect(await session.inExtension(alarm)).toBeNull()
  })
})

/** Whatever a bad host does: what it comes to, within the given time. */
const BAD: [string, Answer, string, string?][] = [
  [
    'redirects',
    (_, response) => response.writeHead(302, { location: 'https://127.0.0.1/x.json' }).end(),
    'unreachable',
  ],
  [
    'redirects to itself',
    (_, response) => response.writeHead(301, { location: '/first.json' }).end(),
    'unreachable',
  ],
  ['has nothing', (_, response) => response.writeHead(404).end(), 'status', '404'],
  ['breaks', (_, response) => response.writeHead(500, json).end('{}'), 'status', '500'],
  [
    'sends a page',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>No'),
    'type',
    'text/html',
  ],
  ['sends no type', (_, response) => response.writeHead(200).end('{}'), 'type', ''],
  [
    'sends no pack',
    (_, response) => response.writeHead(200, json).end('{"format":1}'),
    'pack',
    'id is missing',
  ],
  [
    'sends bytes',
    (_, response) => response.writeHead(200, json).end(Buffer.from([0x22, 0xff, 0x22])),
    'encoding',
  ],
  ['hangs up', (request) => request.socket.destroy(), 'unreachable'],
  [
    'never ends',
    (_, response) => {
      response.writeHead(200, json)
      const chunk = Buffer.alloc(1_000_000, ' ')
      const timer = setInterval(() => response.write(chunk), 20)
      response.on('close', () => clearInterval(timer))
    },
    'too-large',
  ],
  [
    'sends a bomb',
    (_, response) => {
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(BOMB)
    },
    'too-large',
  ],
  [
    'stops in the middle',
    (_, response) => void response.writeHead(200, json).write('{'),
    'too-slow',
  ],
]

const BOMB = gzipSync(Buffer.alloc(60_000_000, ' '))

describeHost('a host that', (suite, host) => {
  describe('does not keep faith', () => {
    it.each(BAD)('%s costs nothing but the update', async (name, answer, kind, detail) => {
      const { session } = suite
      const path = `/${name.replaceAll(' ', '-')}.json`
      const body = text('kept', 1)
      const url = host().serve(path, body, '"1"')
      await follow(session, url, body)
      host().on(path, answer)
      const closed = host().closed
      const start = performance.now()
      const after = await refresh(session, url)
      expect(after.problem).toEqual(detail === undefined ? { kind } : { kind, detail })
      expect(after).toMatchObject({ failures: 1, etag: '"1"' })
      expect(performance.now() - start).toBeLessThan(20_000)
      await expect.poll(() => host().closed).toBeGreaterThan(closed)
      expect(await revisionOf(session, 'kept')).toBe(1)
      host().serve(path, text('kept', 2), '"2"')
      expect(await refresh(session, url)).toMatchObject({ failures: 0, etag: '"2"' })
      expect(await revisionOf(session, 'kept')).toBe(2)
      await call(session, 'unsubscribe', { url, keepPack: false })
    })

    it('was followed nowhere', () => {
      expect(host().askedFor('/first.json')).toEqual([])
    })
  })

  it.each([
    'http://packs.example.org/p.json',
    'https://localhost/p.json',
    'https://127.1/p.json',
    'https://2130706433/p.json',
    'https://0x7f000001/p.json',
    'https://[::1]/p.json',
    'https://[::ffff:7f00:1]/p.json',
    'https://10.0.0.1/p.json',
    'https://169.254.169.254/p.json',
    'https://printer/p.json',
    'https://nas.local/p.json',
    'https://packs.example.org./p.json',
    'https://me:secret@packs.example.org/p.json',
    'file:///etc/passwd',
    'data:application/json,{}',
  ])('is at %s is not asked at all', async (url) => {
    const { session } = suite
    const asked = host().asked.length
    const seen = session.server.requests.length
    expect(await call(session, 'subscribe', { url })).toMatchObject({
      done: false,
      problem: { kind: 'address' },
    })
    expect(host().asked.length).toBe(asked)
    expect(session.server.requests.length).toBe(seen)
  })
})
