import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import { reviewSchema } from './briefing-shape.ts'
import {
  dropPrivateDraft,
  keepPrivateDraft,
  privateDrafts,
  readPrivateDraft,
} from './private-session.ts'

/**
 * Briefings under review, so that closing the page loses nothing and a kept one can be changed
 * later. They are apart from the packs: nothing of a draft is ever marked. The background writes,
 * review pages read.
 */

export const draftSchema = v.object({
  /** The id of the pack it becomes. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** The address of the page it was read from, without fragment. */
  page: v.string(),
  purpose: v.picklist(['article', 'terms']),
  saved: v.pipe(v.string(), v.isoTimestamp()),
  /** The day the page was read, which stands in where it states no date. */
  readOn: v.pipe(v.string(), v.isoDate()),
  /** How often it was kept: the revision of its pack. */
  kept: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  review: reviewSchema,
})

export type Draft = v.InferOutput<typeof draftSchema>

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: { id: string; page: string; saved: string } }
}

/** So many are kept; the one not saved for the longest time goes first. */
const MOST = 30

let opened: Promise<IDBPDatabase<DraftSchema> | undefined> | undefined

/** Undefined where the browser does not open it: then drafts live as long as their page. */
function database(): Promise<IDBPDatabase<DraftSchema> | undefined> {
  opened ??= openDB<DraftSchema>('glosslight-drafts', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: 'id' })
    },
    terminated() {
      opened = undefined
    },
  }).catch(() => {
    opened = undefined
    return undefined
  })
  return opened
}

function draftIn(stored: unknown): Draft | undefined {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : undefined
}

export interface FoundDraft {
  readonly draft: Draft
  /** It was made in a private window and is in memory alone. */
  readonly private: boolean
}

/** A draft by its id, from the memory of private windows or from the disk. */
export async function readDraft(id: string): Promise<FoundDraft | undefined> {
  const inMemory = draftIn(await readPrivateDraft(id))
  if (inMemory !== undefined) return { draft: inMemory, private: true }
  const draft = draftIn(await (await database())?.get('drafts', id))
  return draft === undefined ? undefined : { draft, private: false }
}

/** What is stored as drafts, the one saved last first; what is none is passed over. */
function draftsIn(all: readonly unknown[]): readonly Draft[] {
  return all
    .flatMap((stored) => draftIn(stored) ?? [])
    .toSorted((a, b) => b.saved.localeCompare(a.saved))
}

async function draftsOnDisk(): Promise<readonly Draft[]> {
  return draftsIn((await (await database())?.getAll('drafts')) ?? [])
}

/** The draft last saved of a page, for the same purpose. */
export async function draftOfPage(
  page: string,
  purpose: Draft['purpose'],
  isPrivate: boolean,
): Promise<Draft | undefined> {
  const all = isPrivate ? draftsIn(await privateDrafts()) : await draftsOnDisk()
  return all.find((draft) => draft.page === page && draft.purpose === purpose)
}

/** What became of saving: `conflict` where another page has saved the draft meanwhile. */
export type DraftSaved = 'saved' | 'failed' | 'conflict'

/**
 * Saves a draft; in private windows in memory only. `base` is the moment of the saved draft that
 * this one was made from: where another has taken its place, nothing is written. `null` asks for
 * no such thing.
 */
export async function saveDraft(
  draft: Draft,
  isPrivate: boolean,
  base: string | null,
): Promise<DraftSaved> {
  if (isPrivate) {
    if (isOther(await readPrivateDraft(draft.id), base)) return 'conflict'
    return (await keepPrivateDraft(draft.id, draft)) ? 'saved' : 'failed'
  }
  const drafts = await database()
  if (drafts === undefined) return 'failed'
  try {
    const writing = drafts.transaction('drafts', 'readwrite')
    if (isOther(await writing.store.get(draft.id), base)) return 'conflict'
    await writing.store.put(draft)
    const all = await writing.store.getAll()
    const oldest = all.toSorted((a, b) => b.saved.localeCompare(a.saved)).slice(MOST)
    for (const { id } of oldest) await writing.store.delete(id)
    await writing.done
    return 'saved'
  } catch (error) {
    if (error instanceof DOMException) return 'failed'
    throw error
  }
}

/** Whether what is saved is not what a page went out from. A draft that was deleted is no other. */
function isOther(stored: unknown, base: string | null): boolean {
  const saved = draftIn(stored)?.saved
  return base !== null && saved !== undefined && saved !== base
}

/** Throws a draft away, wherever it is. */
export async function dropDraft(id: string): Promise<void> {
  await dropPrivateDraft(id)
  await (await database())?.delete('drafts', id)
}

/** Drafts on disk that were never kept, the one saved last first. */
export async function unfinishedDrafts(): Promise<readonly Draft[]> {
  return (await draftsOnDisk()).filter(({ kept }) => kept === 0)
}

/** The ids of all drafts on disk: packs that can be changed where they were made. */
export async function draftIds(): Promise<ReadonlySet<string>> {
  return new Set(await (await database())?.getAllKeys('drafts'))
}
