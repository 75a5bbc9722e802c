import * as v from 'valibot'
import type { Pack } from '../../glossary/pack.ts'
import { parsePack } from '../../glossary/pack/parse-pack.ts'
import { ProblemList, type Problem } from '../../glossary/pack/problem.ts'
import { serializePack } from '../../glossary/pack/serialize-pack.ts'
import { settingSchemas, stores } from './stored.ts'
import { describePack, emptyState, storedPackSchema, type PackState } from './pack-state.ts'
import type { UserPacks } from './pack-store.ts'
import { subscriptionSchema } from './subscription-state.ts'

/** The number of the backup format written today, and the newest that can be read. */
export const BACKUP_FORMAT = 1

/** Values of `storage.local` under their keys (`site:news.example.org`). */
export type LocalValues = Readonly<Record<string, unknown>>

/** Everything of the reader's, as a backup holds it and a restore writes it. */
export interface Backup {
  readonly local: LocalValues
  readonly state: PackState
  readonly contents: ReadonlyMap<number, Pack>
}

/** What storage must hold besides packs, at most: Chromium's own limit is 10 MB. */
const MOST_LOCAL = 9_000_000

/** The check of a key that a backup may hold; undefined for any other key. */
function schemaOf(key: string) {
  const [kind = '', ...rest] = key.split(':')
  const name = rest.join(':')
  if (name === '') return undefined
  if (Object.hasOwn(stores, kind)) return stores[kind as keyof typeof stores]
  if (kind !== 'setting' || !Object.hasOwn(settingSchemas, name)) return undefined
  return settingSchemas[name as keyof typeof settingSchemas]
}

/** Whether a key of `storage.local` is the reader's: part of a backup, and replaced by a restore. */
export function isBackedUp(key: string): boolean {
  return schemaOf(key) !== undefined
}

/**
 * Everything of the reader's as one JSON object: settings, sites, mutes, corrections, choices,
 * packs (the ones in use, not those before) and subscriptions. `made` is a moment in ISO form.
 */
export function makeBackup(all: LocalValues, { state, packs }: UserPacks, made: string): object {
  return {
    glosslight: 'backup',
    format: BACKUP_FORMAT,
    made,
    local: Object.fromEntries(Object.entries(all).filter(([key]) => isBackedUp(key))),
    order: state.order,
    packs: packs.map(({ stored, pack }) => ({
      origin: stored.origin,
      added: stored.added,
      pack: serializePack(pack),
    })),
    // Without validators: the next check fetches anew whatever was waiting.
    subscriptions: state.subscriptions.map(({ url, added, pack, pin, hash, declined, next }) => {
      return { url, added, pack, pin, hash, declined, next, failures: 0 }
    }),
  }
}

const backupSchema = v.object({
  glosslight: v.literal('backup'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  local: v.record(v.string(), v.unknown()),
  order: v.array(v.string()),
  packs: v.array(
    v.object({
      origin: storedPackSchema.entries.origin,
      added: storedPackSchema.entries.added,
      pack: v.unknown(),
    }),
  ),
  subscriptions: v.array(v.omit(subscriptionSchema, ['pending', 'etag', 'modified'])),
})

type Parsed = v.InferOutput<typeof backupSchema>

/** A backup that can be restored, or all that is wrong with it. */
export type BackupResult =
  | { readonly backup: Backup; readonly problems: readonly Problem[] }
  | { readonly backup?: never; readonly problems: readonly Problem[] }

/** Reads a backup. One bad value refuses all of it: half a restore would be worse than none. */
export function readBackup(json: unknown): BackupResult {
  const problems = new ProblemList()
  const parsed = v.safeParse(backupSchema, json)
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      problems.error(v.getDotPath(issue) ?? '', issue.message, issue.input)
    }
    return { problems: problems.list() }
  }
  const { format } = parsed.output
  if (format > BACKUP_FORMAT) {
    problems.error('format', `is newer than the newest known, ${BACKUP_FORMAT}`, format)
    return { problems: problems.list() }
  }
  const local = readLocal(parsed.output.local, problems)
  const { state, contents } = readPacks(parsed.output, problems)
  if (problems.errors > 0) return { problems: problems.list() }
  return { backup: { local, state, contents }, problems: problems.list() }
}

function readLocal(values: LocalValues, problems: ProblemList): LocalValues {
  const local: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    const path = `local["${key.slice(0, 100)}"]`
    const schema = schemaOf(key)
    if (schema === undefined) {
      problems.warn(path, 'is nothing this Glosslight keeps; it is left out')
      continue
    }
    const parsed = v.safeParse(schema, value)
    if (parsed.success) local[key] = parsed.output
    else problems.error(path, v.summarize(parsed.issues), value)
  }
  if (JSON.stringify(local).length > MOST_LOCAL) problems.error('local', 'is larger than 9 MB')
  return local
}

function readPacks(parsed: Parsed, problems: ProblemList): Pick<Backup, 'state' | 'contents'> {
  const contents = new Map<number, Pack>()
  const ids = new Set<string>()
  const packs: PackState['packs'] = []
  for (const [index, { origin, added, pack: json }] of parsed.packs.entries()) {
    const path = `packs[${index}].pack`
    const { pack, problems: found } = parsePack(json)
    for (const { severity, path: inner, message, value } of found) {
      if (severity === 'error') problems.error(`${path}.${inner}`, message, value)
    }
    if (pack === undefined) continue
    if (ids.has(pack.id)) problems.error(`${path}.id`, 'is the id of another pack too', pack.id)
    ids.add(pack.id)
    const content = index + 1
    contents.set(content, pack)
    const current = { content, revision: pack.revision, since: added }
    packs.push({ ...describePack(pack), origin, added, current, earlier: [] })
  }
  const urls = new Set<string>()
  for (const [index, { url, pack }] of parsed.subscriptions.entries()) {
    const path = `subscriptions[${index}]`
    if (urls.has(url)) problems.error(`${path}.url`, 'is another subscription’s too', url)
    urls.add(url)
    if (pack !== undefined && !ids.has(pack)) {
      problems.error(`${path}.pack`, 'names no pack of this backup', pack)
    }
  }
  const { order, subscriptions } = parsed
  const state = { ...emptyState, next: parsed.packs.length + 1, order, packs, subscriptions }
  return { state, contents }
}
