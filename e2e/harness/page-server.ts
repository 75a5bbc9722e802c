import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One request that reached the server, whatever host it was for. */
export interface SeenRequest {
  readonly method: string
  /** `http://news.example.org/news/index.html`, or `host:443` for a tunnel that was refused. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** A page made by code: its text, or its text with a status and headers. */
export type MadeFile =
  string | { readonly body: string | Buffer; readonly headers?: Headers; readonly status?: number }
export type Headers = Readonly<Record<string, string>>

const pages = fileURLToPath(new URL('../pages/', import.meta.url))
const builtPages = fileURLToPath(new URL('../../.output/pages/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.rss': 'application/rss+xml',
}

/**
 * Serves `e2e/pages/` on loopback and is at the same time the proxy the browsers go through. So
 * every host name leads here without a name server, and no request of the whole run, whether a
 * page's, the extension's or the browser's own, can happen unseen.
 */
export class PageServer {
  readonly requests: SeenRequest[] = []
  readonly #server: Server
  readonly #made = new Map<string, () => MadeFile>()
  readonly #headers = new Map<string, Headers>()
  readonly #tunnels = new Map<string, number>()
  readonly #open = new Set<Duplex>()

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy())
    })
    this.#server.on('connect', (request, socket, head) => {
      const port = this.#tunnels.get(request.url ?? '')
      if (port !== undefined) {
        this.#open.add(socket)
        socket.on('close', () => this.#open.delete(socket))
        openTunnel(port, socket, head)
        return
      }
      this.#note(request, request.url ?? '')
      socket.on('error', () => undefined) // The browser hangs up first now and then.
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
  }

  /** Starts on a free loopback port and resolves to it. */
  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    // Those that became tunnels are not the server's any more, yet it waits for them.
    for (const socket of this.#open) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Answers a path, on every host, with what `make` returns at that moment. */
  make(path: string, make: () => MadeFile): void {
    this.#made.set(path, make)
  }

  /** Sends headers with every HTML page whose path begins with `prefix`. */
  sendHeaders(prefix: string, headers: Headers): void {
    this.#headers.set(prefix, headers)
  }

  /** Lets the browser reach a secure server on loopback under a public name (`host:443`). */
  tunnel(host: string, port: number): void {
    this.#tunnels.set(host, port)
  }

  #note(request: IncomingMessage, url: string): void {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    this.requests.push({ method: request.method ?? '', url, headers: Object.fromEntries(headers) })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    this.#note(request, url.href)
    const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname
    const { body, headers = {}, status = 200 } = await this.#find(path)
    const type = types[extname(path)] ?? 'text/html; charset=utf-8'
    const own = type.startsWith('text/html') ? this.#headersAt(path) : {}
    response.writeHead(status, { 'content-type': type, ...own, ...headers })
    response.end(body)
  }

  async #find(path: string): Promise<Exclude<MadeFile, string>> {
    if (path === '/favicon.ico') return { body: '', status: 204 } // Asked for whatever the page.
    const made = this.#made.get(path)?.()
    if (made !== undefined) return typeof made === 'string' ? { body: made } : made
    const inside = normalize(decodeURIComponent(path))
    for (const root of [pages, builtPages]) {
      const body = await readFile(join(root, inside)).catch(() => null)
      if (body !== null) return { body }
    }
    return { body: 'No such page', status: 404, headers: { 'content-type': 'text/plain' } }
  }

  #headersAt(path: string): Headers {
    const all = [...this.#headers].filter(([prefix]) => path.startsWith(prefix))
    return Object.assign({}, ...all.map(([, headers]) => headers))
  }
}

function openTunnel(port: number, socket: Duplex, head: Buffer): void {
  const inner = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    inner.write(head)
    inner.pipe(socket).pipe(inner)
  })
  // Either side may hang up at any moment; the other one follows.
  inner.on('error', () => socket.destroy())
  socket.on('error', () => inner.destroy())
  socket.on('close', () => inner.destroy())
}
