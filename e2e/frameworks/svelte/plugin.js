import { compile } from 'svelte/compiler'

/** Compiles components, for the page and for its server. */
export const plugin = {
  name: 'svelte',
  transform(code, id, options) {
    if (!id.endsWith('.svelte')) return undefined
    const generate = options?.ssr === true ? 'server' : 'client'
    return compile(code, { filename: id, generate }).js
  },
}
