import { parseArgs } from 'node:util'
import { type BrowserKind, browserKinds } from '../../e2e/harness/browser-kind.ts'

/** What `npm run bench -- …` was asked for. */
export interface BenchOptions {
  /** Names of the benches to run; all of them if none is given. */
  readonly names: readonly string[]
  readonly browsers: readonly BrowserKind[]
  /** A directory of saved pages, `html/*.html.gz`, to measure on as well. */
  readonly articles: string | undefined
  /** Fewer terms and rounds, to see that the bench works. */
  readonly quick: boolean
}

/** Reads the command line; throws where it says something unknown. */
export function readArguments(): BenchOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      articles: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  })
  const browsers = browserKinds().filter((kind) => !values.browser || kind === values.browser)
  return { names: positionals, browsers, articles: values.articles, quick: values.quick }
}
