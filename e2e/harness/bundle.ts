import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * A module of the source as a script to be evaluated in a page of the extension: an expression
 * whose value has the module's exports. `path` is relative to the repository's root.
 */
export async function bundle(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../../${path}`, import.meta.url)),
        formats: ['iife'],
        name: 'bundled',
      },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []))
  const code = chunks.flatMap((each) => (each.type === 'chunk' ? [each.code] : []))[0]
  if (code === undefined) throw new Error(`${path} gives no script`)
  return `(() => { ${code}; return bundled })()`
}
