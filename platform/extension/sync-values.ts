import * as v from 'valibot'
import type { Pack } from '../../glossary/pack.ts'
import { decodeSource } from '../../glossary/pack/decode-citation.ts'
import { decodeEntry } from '../../glossary/pack/decode-entry.ts'
import { ProblemList } from '../../glossary/pack/problem.ts'
import { serializePack } from '../../glossary/pack/serialize-pack.ts'
import { emptyOwnPack } from './own-entries.ts'
import { settingSchemas } from './stored.ts'
import { canonical, type Merge } from './sync-merge.ts'

/** What is shared with the reader's other browsers: settings, and the entries of the own pack. */

/** Key and value that say in what form the other keys are; without it nothing there is ours. */
export const FORM_KEY = 'glosslight'
export const FORM = 1

const formSchema = v.object({ form: v.number() })
const SETTING = 'setting:'
const ENTRY = 'entry:'

/** The form of what the sync storage holds; 0 where there is nothing of ours. */
export function formIn(all: Readonly<Record<string, unknown>>): number {
  const parsed = v.safeParse(formSchema, all[FORM_KEY])
  return parsed.success ? parsed.output.form : 0
}

const sharedEntrySchema = v.object({ entry: v.unknown(), sources: v.array(v.unknown()) })
const serializedSchema = v.object({
  entries: v.array(v.looseObject({ id: v.string() })),
  sources: v.array(v.looseObject({ id: v.string() })),
})

/** The settings that are kept and the own entries, each entry with the sources it cites. */
export function localValues(
  all: Readonly<Record<string, unknown>>,
  own: Pack | undefined,
): Map<string, string> {
  const values = new Map<string, string>()
  for (const [key, value] of Object.entries(all)) {
    if (isSetting(key, value)) values.set(key, canonical(value))
  }
  if (own === undefined) return values
  for (const [id, text] of entryTexts(own)) values.set(ENTRY + id, text)
  return values
}

/** Each entry of a pack, with the sources it cites, in the form in which it is shared. */
function entryTexts(pack: Pack): [string, string][] {
  const { entries, sources } = v.parse(serializedSchema, serializePack(pack))
  return entries.map((entry, index) => {
    const cited = new Set(pack.entries[index]?.citations.map(({ source }) => source))
    return [entry.id, canonical({ entry, sources: sources.filter(({ id }) => cited.has(id)) })]
  })
}

/**
 * What the sync storage holds of ours and makes sense; the rest is as if it were not there. Entries
 * are brought into the form this Glosslight writes, so that another spelling is no change.
 */
export function remoteValues(all: Readonly<Record<string, unknown>>): Map<string, string> {
  const values = new Map<string, string>()
  for (const [key, value] of Object.entries(all)) {
    if (isSetting(key, value)) values.set(key, canonical(value))
    const shared = key.startsWith(ENTRY) ? decodeShared(key, value) : undefined
    if (shared === undefined) continue
    const { entry, sources } = shared
    const [written] = entryTexts({ ...emptyOwnPack('en'), sources, entries: [entry] })
    if (written !== undefined) values.set(key, written[1])
  }
  return values
}

function isSetting(key: string, value: unknown): boolean {
  const name = key.slice(SETTING.length)
  if (!key.startsWith(SETTING) || !Object.hasOwn(settingSchemas, name)) return false
  return v.is(settingSchemas[name as keyof typeof settingSchemas], value)
}

function decodeShared(key: string, value: unknown) {
  const shared = v.safeParse(sharedEntrySchema, value)
  if (!shared.success) return undefined
  const problems = new ProblemList()
  const sources = shared.output.sources.flatMap(
    (source) => decodeSource({ value: source, path: '', problems }) ?? [],
  )
  const ids = new Set(sources.map(({ id }) => id))
  const entry = decodeEntry({ value: shared.output.entry, path: '', problems }, ids)
  if (entry === undefined || problems.errors > 0 || key !== ENTRY + entry.id) return undefined
  return { entry, sources }
}

/** The settings among changes, as `storage.local` takes them. */
export function settingChanges(changes: Merge['toLocal']): Record<string, unknown> {
  const settings = [...changes].flatMap(([key, text]) =>
    key.startsWith(SETTING) && text !== undefined ? [[key, JSON.parse(text)] as const] : [],
  )
  return Object.fromEntries(settings)
}

/**
 * The own pack after changes that came from elsewhere, or undefined where none is to an entry.
 * Relations are kept as they came, though an entry they name may not have: else each browser would
 * take them away from the others.
 */
export function changedOwnPack(own: Pack, changes: Merge['toLocal']): Pack | undefined {
  const entries = new Map(own.entries.map((entry) => [entry.id, entry]))
  const sources = new Map(own.sources.map((source) => [source.id, source]))
  let touched = false
  for (const [key, text] of changes) {
    if (!key.startsWith(ENTRY)) continue
    touched = true
    const shared = text === undefined ? undefined : decodeShared(key, JSON.parse(text))
    if (shared === undefined) entries.delete(key.slice(ENTRY.length))
    else {
      entries.set(shared.entry.id, shared.entry)
      for (const source of shared.sources) sources.set(source.id, source)
    }
  }
  if (!touched) return undefined
  const revision = own.revision + 1
  return { ...own, revision, sources: [...sources.values()], entries: [...entries.values()] }
}

/** How the reader knows a key: the term of an entry, the name of a setting. */
export function nameOf(key: string, own: Pack | undefined): string {
  if (!key.startsWith(ENTRY)) return key.slice(SETTING.length)
  const id = key.slice(ENTRY.length)
  return own?.entries.find((entry) => entry.id === id)?.term ?? id
}
