import * as fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CallName, calls as Calls, Handlers } from './messages.ts'

const OWN = 'own-id'
const ORIGIN = `chrome-extension://${OWN}/`

type Answer = { readonly ok: boolean; readonly reply?: unknown; readonly problem?: string }
type Listener = (message: unknown, sender: object, answer: (answer: Answer) => void) => boolean

const page = { id: OWN, url: 'https://page.example/', frameId: 3, tab: { id: 7 } }
const options = { id: OWN, url: `${ORIGIN}options.html`, frameId: 0 }

let calls: typeof Calls
let listener: Listener
/** What reached the handlers: name, request, caller. */
let heard: (readonly unknown[])[] = []
let fault: Error | undefined

/** Sends a message as the browser hands it over, and waits for the answer. */
const send = (message: unknown, sender: object): Promise<Answer> =>
  new Promise((resolve) => {
    listener(message, sender, resolve)
  })

const handlerOf = (name: string) => (request: unknown, caller: unknown) => {
  if (fault !== undefined) throw fault
  heard.push([name, request, caller])
  return null
}

const isCall = (name: string): name is CallName => Object.hasOwn(calls, name)

beforeAll(async () => {
  vi.stubGlobal('browser', {
    runtime: {
      id: OWN,
      getURL: (path: string) => ORIGIN + path,
      onMessage: { addListener: (added: Listener) => (listener = added) },
    },
  })
  const messages = await import('./messages.ts')
  calls = messages.calls
  const handlers = Object.fromEntries(Object.keys(calls).map((name) => [name, handlerOf(name)]))
  messages.answerCalls(handlers as unknown as Handlers)
})

afterEach(() => {
  heard = []
  fault = undefined
})

describe('a call', () => {
  it('reaches its handler with what it carries and who made it', async () => {
    const message = { call: 'page-start', request: {} }
    expect(await send(message, page)).toEqual({ ok: true, reply: null })
    const caller = { tab: 7, frame: 3, url: page.url, topUrl: page.url, private: false }
    expect(heard).toEqual([['page-start', {}, caller]])
  })

  it('brings only what its schema knows', async () => {
    const request: unknown = JSON.parse(
      '{"entry":"p#e","scope":"page","more":1,"__proto__":{"scope":"x"}}',
    )
    await send({ call: 'mute', request }, page)
    expect(heard[0]?.[1]).toEqual({ entry: 'p#e', scope: 'page' })
  })

  it('tells why its handler failed', async () => {
    fault = new Error('no such tab')
    const answer = await send({ call: 'page-start', request: {} }, page)
    expect(answer).toEqual({ ok: false, problem: 'no such tab' })
  })
})

describe('a call that is refused', () => {
  it.each<[string, unknown, object]>([
    ['no object', 'page-start', page],
    ['nothing', undefined, page],
    ['a name nobody knows', { call: 'format-disk', request: {} }, page],
    ['a name from the prototype', { call: 'toString', request: {} }, page],
    ['another such name', { call: '__proto__', request: {} }, page],
    ['a request of another shape', { call: 'read-entry', request: { entry: 7 } }, page],
    ['an empty entry', { call: 'read-entry', request: { entry: '' } }, page],
    ['an endless entry', { call: 'read-entry', request: { entry: 'x'.repeat(401) } }, page],
    ['another extension', { call: 'page-start', request: {} }, { ...page, id: 'other' }],
    ['nobody', { call: 'page-start', request: {} }, {}],
    ['our page by another', { call: 'tab-state', request: { tab: 1 } }, { ...options, id: 'x' }],
    [
      'an address that looks like ours',
      { call: 'tab-state', request: { tab: 1 } },
      { ...page, url: `https://page.example/${ORIGIN}options.html` },
    ],
    [
      'an extension whose id begins with ours',
      { call: 'tab-state', request: { tab: 1 } },
      { ...page, url: `chrome-extension://${OWN}x/options.html` },
    ],
  ])('%s', async (_, message, sender) => {
    expect((await send(message, sender)).ok).toBe(false)
    expect(heard).toEqual([])
  })

  it('is every call of our own pages, when a web page makes it', async () => {
    const privileged = Object.entries(calls).filter(([, { from }]) => from === 'extension')
    expect(privileged.length).toBeGreaterThan(10)
    for (const [call] of privileged) {
      const request = { tab: 1, scope: 'a.example', on: false, name: 'theme', value: 'dark' }
      expect(await send({ call, request }, page), call).toEqual({
        ok: false,
        problem: `${call} is not for pages`,
      })
    }
    expect(heard).toEqual([])
  })
})

/** What a page may ask for; one more is a decision about what a page could do. */
it('is open to pages only where it must be', () => {
  const open = Object.entries(calls).filter(([, { from }]) => from === 'page')
  expect(open.map(([name]) => name).toSorted()).toEqual([
    'ask-terms',
    'card-above',
    'card-above-closed',
    'correct',
    'correct-below',
    'follow-passage',
    'load-part',
    'mute',
    'page-report',
    'page-start',
    'page-view',
    'read-entry',
    'step-below',
  ])
})

describe('any message at all from a page', () => {
  const names = fc.constantFrom(
    'page-start', 'page-report', 'read-entry', 'mute', 'correct', 'load-part', 'set-site', 'set-pack',
    'tab-state', 'toString', '__proto__',
  ) // prettier-ignore
  const field = fc.constantFrom(
    'entry',
    'scope',
    'part',
    'marked',
    'done',
    'tab',
    'on',
    '__proto__',
  )
  const requests = fc.oneof(fc.anything(), fc.dictionary(field, fc.anything()))
  const messages = fc.oneof(
    fc.anything(),
    fc.record({ call: names, request: requests }),
    fc.record({ call: fc.string(), request: requests }),
  )

  it('is answered, and does nothing that only our own pages may', { timeout: 60_000 }, async () => {
    let reached = 0
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        heard = []
        const answer = await send(message, page)
        expect(typeof answer.ok).toBe('boolean')
        reached += heard.length
        for (const [name] of heard) {
          expect(typeof name === 'string' && isCall(name) && calls[name].from).toBe('page')
        }
      }),
      { numRuns: 10_000 },
    )
    expect(reached).toBeGreaterThan(100)
  })
})
