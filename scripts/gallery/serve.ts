import { fileURLToPath } from 'node:url'

import { preact } from '@preact/preset-vite'
import { createServer } from 'vite'
import type { ViteDevServer } from 'vite'

const repository = fileURLToPath(new URL('../..', import.meta.url))

export interface GalleryServer {
  readonly url: string
  close(): Promise<void>
}

function addressOf(server: ViteDevServer): string {
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The gallery server has no address')
  return url
}

/** Serves the gallery on loopback; pictures and checks want no live reload in between. */
export async function serveGallery(options: { readonly watch: boolean }): Promise<GalleryServer> {
  const server = await createServer({
    configFile: false,
    root: `${repository}components/gallery`,
    cacheDir: `${repository}.output/gallery-cache`,
    clearScreen: false,
    logLevel: options.watch ? 'info' : 'error',
    publicDir: false,
    plugins: [preact({ prefreshEnabled: options.watch })],
    server: {
      host: '127.0.0.1',
      // The states are shown in sandboxed frames, which have no origin of their own.
      cors: { origin: 'null' },
      hmr: options.watch,
      watch: options.watch ? {} : null,
      fs: { allow: [repository] },
    },
  })
  await server.listen()
  return { url: addressOf(server), close: () => server.close() }
}
