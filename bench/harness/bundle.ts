import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles a module of the bench and all it imports into one script for a page. */
export async function bundle(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'glosslightBench' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('vite gave no output')
  return output.output[0].code
}
