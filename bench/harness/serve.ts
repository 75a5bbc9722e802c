import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page for a measurement: its HTML, or a saved one whose own scripts must not run. */
export interface ServedPage {
  readonly path: string
  readonly html: string
}

/** Isolation gives both browsers their finest clock. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Type': 'text/html; charset=utf-8',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/**
 * Serves pages and one script, `/bench.js`, on loopback. Pages load nothing else, and not even that
 * where the server has none.
 */
export class BenchServer {
  readonly #server: Server
  readonly #end: string
  readonly #pages = new Map<string, string>()

  private constructor(script: string | undefined) {
    const tag = '<script nonce="bench" src="/bench.js"></script>'
    this.#end = script === undefined ? '' : `\n${tag}`
    this.#server = createServer(({ url = '/' }, response) => {
      if (url === '/bench.js' && script !== undefined) {
        response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/javascript; charset=utf-8' })
        response.end(script)
        return
      }
      const html = this.#pages.get(url)
      const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-bench'"
      const status = html === undefined ? 404 : 200
      response.writeHead(status, { ...HEADERS, 'Content-Security-Policy': policy })
      response.end(html ?? '')
    })
  }

  static async start(script?: string): Promise<BenchServer> {
    const server = new BenchServer(script)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  /** Makes a page available; its address. The bench's script is added at its end. */
  add({ path, html }: ServedPage): string {
    this.#pages.set(path, html + this.#end)
    const { port } = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}${path}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
