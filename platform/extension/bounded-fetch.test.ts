import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { boundedFetch, type FetchLimits } from './bounded-fetch.ts'
import { PACK_WISH } from './read-update.ts'

const limits: FetchLimits = { bytes: 100_000, answer: 300, pause: 300, total: 1_200 }

let answer: RequestListener = (_, response) => response.end()
let requests: IncomingMessage[] = []
let closed = 0
let server: Server
let url = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request)
    response.on('close', () => {
      closed += 1
    })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/pack.json`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  requests = []
  closed = 0
})

const json = { 'content-type': 'application/ld+json; charset=utf-8' }

function ask(validators = {}) {
  return boundedFetch(url, { ...PACK_WISH, validators }, limits)
}

describe('a fetch', () => {
  it('brings the bytes, their type and the validators', async () => {
    answer = (_, response) => {
      response.writeHead(200, {
        ...json,
        etag: '"1"',
        'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
      })
      response.end('{"a":1}')
    }
    const fetched = await ask()
    expect(fetched).toMatchObject({
      kind: 'fetched',
      type: 'application/ld+json',
      etag: '"1"',
      modified: 'Mon, 01 Jan 2024 00:00:00 GMT',
    })
    if (fetched.kind !== 'fetched') return
    expect(new TextDecoder().decode(fetched.bytes)).toBe('{"a":1}')
  })

  it('tells the host nothing of the reader', async () => {
    answer = (_, response) => response.writeHead(200, json).end('{}')
    await ask()
    const names = Object.keys(requests[0]?.headers ?? {})
    expect(names).not.toContain('cookie')
    expect(names).not.toContain('referer')
    expect(names).not.toContain('origin')
    expect(requests[0]?.headers['accept-language']).toBe('*')
  })

  it.each<[object, string | undefined, string | undefined]>([
    [{ etag: '"1"' }, '"1"', undefined],
    [{ etag: '"1"', modified: 'then' }, '"1"', undefined],
    [{ modified: 'then' }, undefined, 'then'],
  ])('asks only for what is newer than %j', async (validators, etag, modified) => {
    answer = (_, response) => response.writeHead(304).end()
    expect(await ask(validators)).toEqual({ kind: 'unchanged' })
    expect(requests[0]?.headers['if-none-match']).toBe(etag)
    expect(requests[0]?.headers['if-modified-since']).toBe(modified)
  })

  it.each([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (status) => {
    answer = (_, response) => response.writeHead(status, { location: '/elsewhere.json' }).end()
    expect(await ask()).toEqual({ kind: 'problem', problem: { kind: 'unreachable' } })
    expect(requests.map((each) => each.url)).toEqual(['/pack.json'])
  })

  it.each([201, 204, 206, 400, 401, 404, 410, 500, 503])('refuses status %i', async (status) => {
    answer = (_, response) => response.writeHead(status, json).end()
    const problem = { kind: 'status', detail: String(status) }
    expect(await ask()).toEqual({ kind: 'problem', problem })
  })

  it.each([
    'application/json',
    'application/ld+json',
    'application/vnd.api+json',
    'text/json',
    'TEXT/PLAIN; charset=utf-8',
  ])('takes %s', async (type) => {
    answer = (_, response) => response.writeHead(200, { 'content-type': type }).end('{}')
    expect((await ask()).kind).toBe('fetched')
  })

  it.each(['text/html', 'application/octet-stream', 'image/png', 'application/jsonp', ''])(
    'refuses the type "%s"',
    async (type) => {
      answer = (_, response) => {
        response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('{}')
      }
      expect(await ask()).toEqual({ kind: 'problem', problem: { kind: 'type', detail: type } })
    },
  )

  it('takes exactly the limit and refuses one byte more', async () => {
    answer = (_, response) => response.writeHead(200, json).end(Buffer.alloc(limits.bytes, ' '))
    expect((await ask()).kind).toBe('fetched')
    answer = (_, response) => response.writeHead(200, json).end(Buffer.alloc(limits.bytes + 1, ' '))
    expect(await ask()).toEqual({ kind: 'problem', problem: { kind: 'too-large' } })
  })

  it('counts what a compressed answer unpacks to', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '))
    expect(bomb.length).toBeLessThan(limits.bytes)
    answer = (_, response) => {
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb)
    }
    expect(await ask()).toEqual({ kind: 'problem', problem: { kind: 'too-large' } })
  })

  it('leaves a body that never ends, and closes the connection', async () => {
    answer = (_, response) => {
      response.writeHead(200, json)
      const timer = setInterval(() => response.write(Buffer.alloc(20_000, ' ')), 5)
      response.on('close', () => clearInterval(timer))
    }
    expect(await ask()).toEqual({ kind: 'problem', problem: { kind: 'too-large' } })
    await expect.poll(() => closed).toBe(1)
  })

  it.each<[string, RequestListener]>([
    ['never begins', () => undefined],
    ['stops in the middle', (_, response) => void response.writeHead(200, json).write('{')],
    [
      'comes byte by byte',
      (_, response) => {
        response.writeHead(200, json)
        const timer = setInterval(() => response.write(' '), 100)
        response.on('close', () => clearInterval(timer))
      },
    ],
  ])('gives up an answer that %s', async (_, listener) => {
    answer = listener
    expect(await ask()).toEqual({ kind: 'problem', problem: { kind: 'too-slow' } })
    await expect.poll(() => closed).toBe(1)
  })

  it.each<[string, RequestListener]>([
    ['hangs up at once', (request) => request.socket.destroy()],
    [
      'hangs up in the middle',
      (request, response) => {
        response.writeHead(200, { ...json, 'content-length': '1000' }).write('{')
        setTimeout(() => request.socket.destroy(), 20)
      },
    ],
    [
      'lies about its encoding',
      (_, response) => {
        response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('no gzip at all')
      },
    ],
  ])('reports a server that %s', async (_, listener) => {
    answer = listener
    expect(await ask()).toEqual({ kind: 'problem', problem: { kind: 'unreachable' } })
  })

  it('reports a host that is not there', async () => {
    const fetched = await boundedFetch('http://127.0.0.1:1/', PACK_WISH, limits)
    expect(fetched).toEqual({ kind: 'problem', problem: { kind: 'unreachable' } })
  })
})
