import * as v from 'valibot'
import { packSitesSchema } from './stored.ts'

const tab = v.pipe(v.number(), v.integer())
const scope = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))
const entry = v.pipe(v.string(), v.minLength(1), v.maxLength(400))

/** So many rules can be kept; each is a key of its own. */
export const MOST_RULES = 5_000

/** Calls of our own pages about sites, and about terms of a tab that has a site. */
export const siteCalls = {
  /**
   * Turn a scope that covers a tab's page on or off, by the fewest rules. `instead` is the scope
   * whose rule this one takes the place of.
   */
  'switch-site': {
    from: 'extension',
    request: v.object({ tab, scope, on: v.boolean(), instead: v.optional(scope) }),
  },
  /** Write the rule of one scope by hand, or remove it (`null`). */
  'set-site': { from: 'extension', request: v.object({ scope, on: v.nullable(v.boolean()) }) },
  /** Put these rules in the place of all the reader's rules. */
  'set-sites': {
    from: 'extension',
    request: v.object({
      rules: v.pipe(v.array(v.object({ scope, on: v.boolean() })), v.maxLength(MOST_RULES)),
    }),
  },
  /** Do not mark an entry any more; as in a card, for whoever decides it outside of the page. */
  'mute-in-tab': { from: 'extension', request: v.object({ tab, entry }) },
  /** Use a pack on some sites only, on all but some, or everywhere (`null`). */
  'set-pack-sites': {
    from: 'extension',
    request: v.object({ pack: entry, sites: v.nullable(packSitesSchema) }),
  },
} as const

export interface SiteReplies {
  readonly 'switch-site': null
  readonly 'set-site': null
  readonly 'set-sites': null
  readonly 'mute-in-tab': null
  readonly 'set-pack-sites': null
}
