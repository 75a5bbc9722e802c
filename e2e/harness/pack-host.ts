import type { IncomingHttpHeaders } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PageServer } from './page-server.ts'
import { selfSigned } from './self-signed.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface AskedFor {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

export const PACK_HOST = 'packs.example.org'

/** A real https server on loopback that the browsers know as a public host. */
export class PackHost {
  readonly asked: AskedFor[] = []
  /** Answers that were closed, by the browser or by their end. */
  closed = 0
  readonly #answers = new Map<string, Answer>()
  readonly #server: Server

  constructor() {
    this.#server = createServer(selfSigned([PACK_HOST]), (request, response) => {
      const { method = '', url = '', headers } = request
      this.asked.push({ method, path: url, headers })
      response.on('close', () => {
        this.closed += 1
      })
      const answer = this.#answers.get(url)
      if (answer === undefined) response.writeHead(404).end()
      else answer(request, response)
    })
  }

  async start(pages: PageServer): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (typeof address !== 'object' || address === null) throw new Error('the host has no port')
    pages.tunnel(`${PACK_HOST}:443`, address.port)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Answers a path from now on, and resolves to its address. */
  on(path: string, answer: Answer): string {
    this.#answers.set(path, answer)
    return `https://${PACK_HOST}${path}`
  }

  /** Answers a path with a text that has not changed while its `etag` has not. */
  serve(path: string, body: string, etag: string, headers: Record<string, string> = {}): string {
    return this.on(path, (request, response) => {
      const all = { 'content-type': 'application/ld+json', etag, ...headers }
      const known = request.headers['if-none-match'] === etag
      response.writeHead(known ? 304 : 200, all).end(known ? undefined : body)
    })
  }

  /** What was asked of a path. */
  askedFor(path: string): readonly AskedFor[] {
    return this.asked.filter((each) => each.path === path)
  }
}
