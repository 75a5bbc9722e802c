import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, createServer, type Plugin } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const output = fileURLToPath(new URL('../../.output/pages/', import.meta.url))

/** What a page's `server.js` exports: functions that give its HTML, whole or in parts. */
export type PageServerModule = Readonly<
  Record<string, (round?: number) => Promise<string> | string>
>

/**
 * Builds the page of a framework or editor in `e2e/frameworks/<name>` into what the page server
 * serves, and resolves to what its `server.js` exports.
 */
export async function buildPage(name: string): Promise<PageServerModule> {
  const directory = `${output}${name}/`
  mkdirSync(directory, { recursive: true })
  const common = {
    configFile: false,
    logLevel: 'error',
    root: `${here}${name}`,
    plugins: await pluginsOf(name),
  } as const
  await build({
    ...common,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: directory,
      lib: { entry: `${here}${name}/client.js`, formats: ['es'], fileName: () => 'client.js' },
    },
  })
  const server = await loadServer(name, common)
  writeFileSync(`${directory}index.html`, await call(server, 'html'))
  return server
}

/** A framework whose components are no JavaScript brings a plugin that compiles them. */
async function pluginsOf(name: string): Promise<Plugin[]> {
  const file = `${here}${name}/plugin.js`
  if (!existsSync(file)) return []
  const { plugin }: { plugin: Plugin } = await import(file)
  return [plugin]
}

async function loadServer(name: string, config: object): Promise<PageServerModule> {
  const vite = await createServer({
    ...config,
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    return { ...(await vite.ssrLoadModule(`${here}${name}/server.js`)) }
  } finally {
    await vite.close()
  }
}

/** Calls what a page's server exports under a name, for a round. */
export async function call(
  server: PageServerModule,
  name: string,
  round?: number,
): Promise<string> {
  const part = server[name]
  if (part === undefined) throw new Error(`the page's server.js exports no ${name}()`)
  return part(round)
}
