import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { call as Call } from './call.ts'
import type { calls as Calls } from './messages.ts'

let call: typeof Call
let calls: typeof Calls
const sent: unknown[] = []
/** What the background does with each message, in turn. */
let answers: (() => Promise<unknown>)[] = []

const ok = (reply: unknown) => () => Promise.resolve({ ok: true, reply })
const gone = () => Promise.reject(new Error('The message channel closed before a response.'))
const nothing = () => Promise.resolve(undefined)
const silence = () => new Promise<never>(() => undefined)

beforeAll(async () => {
  vi.stubGlobal('browser', {
    runtime: {
      id: 'own-id',
      sendMessage: (message: unknown) => {
        sent.push(message)
        return answers.shift()?.() ?? nothing()
      },
    },
  })
  ;({ call } = await import('./call.ts'))
  ;({ calls } = await import('./messages.ts'))
})

afterEach(() => {
  sent.length = 0
  answers = []
  vi.useRealTimers()
})

describe('a call', () => {
  it('is made once where it is answered', async () => {
    answers = [ok([])]
    expect(await call('ask-terms', { words: [] })).toEqual([])
    expect(sent).toEqual([{ call: 'ask-terms', request: { words: [] } }])
  })

  it.each([
    ['goes away', gone],
    ['answers nothing', nothing],
  ])('is made again where the background %s', async (_, first) => {
    answers = [first, ok(null)]
    expect(await call('set-site', { scope: 'a.org', on: false })).toBeNull()
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
  })

  it('is made again where the background is silent', async () => {
    vi.useFakeTimers()
    answers = [silence, ok(null)]
    const made = call('set-site', { scope: 'a.org', on: false })
    await vi.advanceTimersByTimeAsync(19_000)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await made).toBeNull()
    expect(sent).toHaveLength(2)
  })

  it('is given up where no answer comes to the second one either', async () => {
    answers = [gone, gone]
    await expect(call('tab-state', { tab: 1 })).rejects.toThrow('tab-state: no answer')
    expect(sent).toHaveLength(2)
  })

  it('is not made again where that would do something twice', async () => {
    answers = [gone, ok(null)]
    await expect(call('undo-packs', {})).rejects.toThrow('channel closed')
    expect(sent).toHaveLength(1)
  })

  it('that sets something waits for the one before, which may be made again', async () => {
    answers = [gone, ok(null), ok(null)]
    const first = call('set-setting', { name: 'badge', value: false })
    const second = call('set-setting', { name: 'badge', value: true })
    await Promise.all([first, second])
    const values = sent.map((message) => JSON.stringify(message).includes('true'))
    expect(values).toEqual([false, false, true])
  })

  it('is not made again where it was refused', async () => {
    answers = [() => Promise.resolve({ ok: false, problem: 'not for pages' }), ok(null)]
    await expect(call('tab-state', { tab: 1 })).rejects.toThrow('not for pages')
    expect(sent).toHaveLength(1)
  })
})

/** What a second making would do twice, or to something else. */
const ONCE: readonly string[] = [
  'apply-update',
  'fetch-file',
  'import-pack',
  'jump-to-term',
  'move-pack',
  'pause',
  'remove-entry',
  'remove-pack',
  'reset-packs',
  'restore-backup',
  'roll-back',
  'save-entry',
  'subscribe',
  'switch-site',
  'undo-packs',
  'unsubscribe',
]

describe('calls made once', () => {
  it.each(ONCE)('%s', async (name) => {
    expect(Object.keys(calls)).toContain(name)
    answers = [gone, ok(null)]
    const unchecked = call as (of: string, request: object) => Promise<unknown>
    await expect(unchecked(name, {})).rejects.toThrow('channel closed')
    expect(sent).toHaveLength(1)
  })
})
