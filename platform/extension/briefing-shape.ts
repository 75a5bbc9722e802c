import * as v from 'valibot'
import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import type { Article } from '../../glossary/article.ts'
import type { EntryCandidate } from '../../glossary/briefing/entry-candidate.ts'
import type { Review } from '../../glossary/briefing/review.ts'
import type { DeclaredTerm } from '../../glossary/extract/declared-term.ts'

/**
 * What comes out of a page, and of drafts that were kept: neither is taken at its word. The
 * bounds are those of the reading itself; a page that gives more was not read by us.
 */

const line = v.pipe(v.string(), v.maxLength(20_000))
const prose = v.pipe(v.string(), v.maxLength(1_100_000))
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const blockKind = v.picklist([
  'heading',
  'paragraph',
  'quote',
  'list',
  'definition',
  'table',
  'caption',
  'code',
  'credit',
])

/** A selector without members that are undefined: they would not be the same when kept. */
export const selectorSchema = v.pipe(
  v.object({
    exact: prose,
    prefix: v.optional(line),
    suffix: v.optional(line),
    position: v.optional(position),
  }),
  v.transform(({ exact, prefix, suffix, position: at }): QuoteSelector => ({
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(at === undefined ? {} : { position: at }),
  })),
)

export const articleSchema = v.pipe(
  v.object({
    title: line,
    author: line,
    publisher: line,
    date: line,
    url: line,
    language: line,
    licence: line,
    licenceUrl: v.optional(line),
    credit: line,
    blocks: v.pipe(v.array(v.object({ kind: blockKind, text: prose })), v.maxLength(100_000)),
  }),
  v.transform(({ licenceUrl, ...article }): Article => {
    return licenceUrl === undefined ? article : { ...article, licenceUrl }
  }),
)

const declaredSchema: v.GenericSchema<unknown, DeclaredTerm> = v.object({
  term: line,
  longForm: line,
  definition: line,
  by: v.picklist(['dfn', 'abbr', 'dl', 'schema']),
})

export const pageReadingSchema = v.object({
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), article: articleSchema }),
    v.object({
      ok: v.literal(false),
      problem: v.picklist(['too-large', 'no-article', 'cancelled']),
    }),
  ]),
  declared: v.pipe(v.array(declaredSchema), v.maxLength(5_000)),
})

export const selectedSchema = v.nullable(
  v.object({ term: line, at: position, article: articleSchema }),
)

const forms = v.pipe(v.array(line), v.maxLength(1_000))

const explanationSchema = v.pipe(
  v.object({
    role: v.picklist(['means', 'used-in']),
    text: prose,
    selector: v.optional(selectorSchema),
  }),
  v.transform(({ selector, ...rest }): EntryCandidate['explanation'] => {
    return selector === undefined ? rest : { ...rest, selector }
  }),
)

const candidateSchema: v.GenericSchema<unknown, EntryCandidate> = v.object({
  id: line,
  term: line,
  aliases: forms,
  kind: v.picklist(['acronym', 'name', 'ordinary']),
  origin: v.picklist(['declared', 'defined', 'undefined', 'recurring', 'added']),
  longForms: forms,
  suggestedLongForms: forms,
  explanation: explanationSchema,
  occurrences: v.pipe(
    v.array(v.object({ form: line, sentence: prose, selector: selectorSchema })),
    v.maxLength(1_000),
  ),
  uses: position,
})

export const reviewSchema: v.GenericSchema<unknown, Review> = v.object({
  article: articleSchema,
  terms: v.pipe(
    v.array(v.object({ candidate: candidateSchema, kept: v.boolean() })),
    v.maxLength(20_000),
  ),
  points: v.pipe(v.array(v.object({ text: prose, selector: selectorSchema })), v.maxLength(20_000)),
  private: v.boolean(),
})
