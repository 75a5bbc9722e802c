import * as v from 'valibot'

/** What is kept of an address that a pack is kept fresh from. */

const moment = v.pipe(v.string(), v.isoTimestamp())
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const updateDoubtSchema = v.picklist([
  'first',
  'other-id',
  'older',
  'grows',
  'drops',
  'other-origin',
  'other-language',
  'less-private',
])

const tallySchema = v.object({ count: v.number(), terms: v.array(v.string()) })

const pendingSchema = v.object({
  /** Where the pack that waits is kept. */
  content: v.number(),
  /** SHA-256 of the text it came as: the reader's word is for this text and no other. */
  hash,
  id: v.string(),
  title: v.string(),
  revision: v.number(),
  fetched: moment,
  /** Why it was not simply taken. */
  doubts: v.array(updateDoubtSchema),
  summary: v.object({ added: tallySchema, changed: tallySchema, removed: tallySchema }),
})

/**
 * Why a check brought nothing. `detail` is a fact to show beside it: the status, the media type,
 * the first problem of the pack with its place.
 */
export const subscriptionProblemSchema = v.object({
  kind: v.picklist([
    /** The address is none that packs are fetched from; detail: the rule. */
    'address',
    /** The browser lets Glosslight read no page of that host. */
    'no-access',
    /** No answer, or one that leads elsewhere: redirects are not followed. */
    'unreachable',
    /** An answer other than the pack; detail: the HTTP status. */
    'status',
    /** Not JSON; detail: its media type. */
    'type',
    'too-large',
    'too-slow',
    /** Not UTF-8. */
    'encoding',
    /** No pack, or a bad one; detail: the first problem. */
    'pack',
    /** Another text than the one whose SHA-256 was given. */
    'pin',
    /** The pack has the id of one that comes with Glosslight. */
    'built-in',
    /** The pack has the id of another subscription's. */
    'taken',
  ]),
  detail: v.optional(v.string()),
})

export const subscriptionSchema = v.object({
  url: v.string(),
  added: moment,
  /** The pack taken from there; absent until the reader has agreed to the first. */
  pack: v.optional(v.string()),
  /** SHA-256 of the only text that may be taken. */
  pin: v.optional(hash),
  /** Validators of the latest text that was dealt with, for conditional requests. */
  etag: v.optional(v.string()),
  modified: v.optional(v.string()),
  /** SHA-256 of the text in use. */
  hash: v.optional(hash),
  /** SHA-256 of a text that the reader did not want. */
  declined: v.optional(hash),
  /** The last check, and the last that went well. */
  checked: v.optional(moment),
  reached: v.optional(moment),
  /** When it is checked next. */
  next: moment,
  /** Failed checks since one went well. */
  failures: v.number(),
  problem: v.optional(subscriptionProblemSchema),
  pending: v.optional(pendingSchema),
})

export type Subscription = v.InferOutput<typeof subscriptionSchema>
export type PendingUpdate = v.InferOutput<typeof pendingSchema>
export type SubscriptionProblem = v.InferOutput<typeof subscriptionProblemSchema>
