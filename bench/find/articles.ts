import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Saved pages measured; more would say the same. */
const MOST = 8

/** The largest saved pages of a directory: `html/*.html.gz` or `*.html.gz`. */
export function readArticles(directory: string): { name: string; html: string }[] {
  const html = join(directory, 'html')
  const names = readdirSync(html).filter((name) => name.endsWith('.html.gz'))
  return names
    .map((name) => ({
      name: name.slice(0, 8),
      html: gunzipSync(readFileSync(join(html, name))).toString('utf8'),
    }))
    .toSorted((a, b) => b.html.length - a.html.length)
    .slice(0, MOST)
}
