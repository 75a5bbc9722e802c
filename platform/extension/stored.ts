import * as v from 'valibot'

/** What is kept in `storage.local`, one key each, so that no write can undo another. */

export const themeSchema = v.picklist(['system', 'light', 'dark'])
export const markStyleSchema = v.picklist(['dotted', 'tint', 'hover'])
export const densitySchema = v.picklist(['all', 'first', 'quiet'])
/** On everywhere but where a rule says off, or only where a rule says on. */
export const siteModeSchema = v.picklist(['everywhere', 'listed'])

/** Every setting with its schema; a stored value that does not fit counts as not stored. */
export const settingSchemas = {
  theme: themeSchema,
  markStyle: markStyleSchema,
  density: densitySchema,
  badge: v.boolean(),
  /** Whether a double click on a term opens its card. */
  doubleClick: v.boolean(),
  siteMode: siteModeSchema,
} as const

export interface Settings {
  readonly theme: v.InferOutput<typeof themeSchema>
  readonly markStyle: v.InferOutput<typeof markStyleSchema>
  readonly density: v.InferOutput<typeof densitySchema>
  readonly badge: boolean
  readonly doubleClick: boolean
  readonly siteMode: v.InferOutput<typeof siteModeSchema>
}

export const defaultSettings: Settings = {
  theme: 'system',
  markStyle: 'dotted',
  density: 'all',
  badge: true,
  doubleClick: false,
  siteMode: 'everywhere',
}

/** One changed setting, as an options page sends it. */
export const settingChangeSchema = v.variant('name', [
  v.object({ name: v.literal('theme'), value: settingSchemas.theme }),
  v.object({ name: v.literal('markStyle'), value: settingSchemas.markStyle }),
  v.object({ name: v.literal('density'), value: settingSchemas.density }),
  v.object({ name: v.literal('badge'), value: settingSchemas.badge }),
  v.object({ name: v.literal('doubleClick'), value: settingSchemas.doubleClick }),
  v.object({ name: v.literal('siteMode'), value: settingSchemas.siteMode }),
])

export const siteRuleSchema = v.object({
  on: v.boolean(),
  /** The day it was made. */
  since: v.optional(v.string()),
  /** Written in the list of rules, not by a switch. */
  byHand: v.optional(v.boolean()),
})

/**
 * A muted entry and how far the mute reaches (`where`: a host, an address or nothing); `term` is
 * kept so that it can be listed without its pack.
 */
export const muteSchema = v.object({
  entry: v.string(),
  term: v.string(),
  language: v.string(),
  scope: v.picklist(['page', 'host', 'everywhere']),
  where: v.string(),
})

const short = v.pipe(v.string(), v.maxLength(2_000))

/** The shape of a `Correction` of `glossary/context`. */
export const correctionSchema = v.object({
  pack: short,
  entry: short,
  answer: v.picklist(['yes', 'no']),
  scope: v.picklist(['page', 'host', 'everywhere']),
  host: short,
  url: v.pipe(v.string(), v.maxLength(20_000)),
  words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(20)),
})

type Placed = Pick<v.InferOutput<typeof correctionSchema>, 'scope' | 'host' | 'url'>

/** A correction with no more of where it was made than its scope needs to hold there again. */
export function forScope<T extends Placed>(correction: T): T {
  const { scope, host, url } = correction
  return { ...correction, host: scope === 'host' ? host : '', url: scope === 'page' ? url : '' }
}

export const storedCorrectionSchema = v.pipe(
  v.object({ ...correctionSchema.entries, term: v.string(), language: v.string() }),
  v.transform(forScope),
)

export const packSitesSchema = v.object({
  only: v.boolean(),
  scopes: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))), v.maxLength(500)),
})

/** Whether the reader wants a pack used, and where; a pack without this is used everywhere. */
export const packChoiceSchema = v.object({
  enabled: v.boolean(),
  sites: v.optional(packSitesSchema),
})

export type StoredPackChoice = v.InferOutput<typeof packChoiceSchema>
export type StoredMute = v.InferOutput<typeof muteSchema>
export type StoredCorrection = v.InferOutput<typeof storedCorrectionSchema>
export type StoredSiteRule = v.InferOutput<typeof siteRuleSchema>

/** The kinds of keys: `site:news.example.org`, `mute:<entry>`, … */
export const stores = {
  site: siteRuleSchema,
  mute: muteSchema,
  correction: storedCorrectionSchema,
  pack: packChoiceSchema,
} as const

export type StoreName = keyof typeof stores
