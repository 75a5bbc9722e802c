import { BackLink } from '../../../components/BackLink.tsx'
import { useText } from '../../../components/text.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { emptyOwnPack } from '../../../platform/extension/own-entries.ts'
import { OWN_PACK } from '../../../platform/extension/pack-state.ts'
import { Editor } from './Editor.tsx'
import { isEditable, type Briefings } from './read-briefings.ts'
import { hashOf, type Route } from './route.ts'
import { ReadEntry } from './ReadEntry.tsx'
import type { Changes } from './use-changes.ts'

type EntryRoute = Extract<Route, { page: 'entry' }>

export type EntryPageProps = EntryRoute & {
  readonly shown: Briefings
  readonly changes: Changes
}

/** The pack of an address; the reader's own is there before it has an entry. */
function packAt({ packs }: Briefings, id: string, locale: string): Pack | undefined {
  const pack = packs.find((each) => each.id === id)
  return pack ?? (id === OWN_PACK ? emptyOwnPack(locale) : undefined)
}

/** One entry: to edit where its pack is the reader's to edit, else to read and to copy. */
export function EntryPage({ pack: id, entry: entryId, shown, changes }: EntryPageProps) {
  const { t, locale } = useText()
  const pack = packAt(shown, id, locale)
  const entry = pack?.entries.find((each) => each.id === entryId)
  const list = hashOf({ page: 'pack', pack: id, ...(entryId === null ? {} : { at: entryId }) })
  const isThere = pack !== undefined && (entry !== undefined || entryId === null)
  const back = pack !== undefined && pack.entries.length > 0 ? list : hashOf({ page: 'list' })
  return (
    <div class="gl-page">
      <BackLink label={pack?.title ?? t('sectionBriefings')} href={back}>
        {entry === undefined ? (
          entryId === null ? (
            t('newEntry')
          ) : (
            t('entryGone')
          )
        ) : (
          <bdi lang={pack?.language}>{entry.term}</bdi>
        )}
      </BackLink>
      {!isThere ? null : entryId === null || isEditable(pack, shown) ? (
        <Editor pack={pack} entry={entry} changes={changes} />
      ) : entry === undefined ? null : (
        <ReadEntry pack={pack} entry={entry} changes={changes} />
      )}
    </div>
  )
}
