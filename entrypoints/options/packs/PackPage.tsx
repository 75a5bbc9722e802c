import { useEffect, useMemo, useState } from 'preact/hooks'
import { BackLink } from '../../../components/BackLink.tsx'
import { Button } from '../../../components/Button.tsx'
import { EntryList } from '../../../components/EntryList.tsx'
import { useText } from '../../../components/text.ts'
import { UndoBar } from '../../../components/UndoBar.tsx'
import { createEntrySearch } from '../../../glossary/look-up/entry-search.ts'
import { isEditable, undoModel, type Briefings } from './read-briefings.ts'
import { hashOf, type Route } from './route.ts'
import type { Changes } from './use-changes.ts'

type PackRoute = Extract<Route, { page: 'pack' }>

export type PackPageProps = PackRoute & {
  readonly shown: Briefings
  readonly changes: Changes
}

/** The entries of one pack, to search and to open. */
export function PackPage({ pack: id, at, shown, changes }: PackPageProps) {
  const { t, plural } = useText()
  const [query, setQuery] = useState('')
  const pack = shown.packs.find((each) => each.id === id)
  const search = useMemo(() => createEntrySearch(pack?.entries ?? []), [pack])
  useEffect(() => {
    let waiting = requestIdleCallback(function prepare() {
      if (search.prepare()) waiting = requestIdleCallback(prepare)
    })
    return () => cancelIdleCallback(waiting)
  }, [search])
  const found = useMemo(() => search.search(query), [search, query])
  return (
    <div class="gl-page">
      <BackLink label={t('sectionBriefings')} href={hashOf({ page: 'list' })}>
        <bdi lang={pack?.language}>{pack?.title ?? t('packGone')}</bdi>
      </BackLink>
      <UndoBar undo={undoModel(shown, changes.undone)} onUndo={changes.undo} />
      {pack === undefined ? null : (
        <>
          <div class="gl-pack-buttons">
            {isEditable(pack, shown) ? (
              <Button
                look="outlined"
                icon="plus"
                onClick={() => {
                  location.hash = hashOf({ page: 'entry', pack: id, entry: null })
                }}
              >
                {t('newEntry')}
              </Button>
            ) : (
              <p class="gl-help">{t('packReadOnly')}</p>
            )}
            <span class="gl-help">{plural('entries', pack.entries.length)}</span>
          </div>
          <EntryList
            entries={pack.entries}
            shown={found}
            query={query}
            language={pack.language}
            onSearch={setQuery}
            onOpen={(entry) => {
              // Back leads to this very entry in the list.
              history.replaceState(null, '', hashOf({ page: 'pack', pack: id, at: entry }))
              location.hash = hashOf({ page: 'entry', pack: id, entry })
            }}
            startAt={at}
          />
        </>
      )}
    </div>
  )
}
