import { EmptyState } from './EmptyState.tsx'
import { SearchField } from './SearchField.tsx'
import { VirtualList } from './VirtualList.tsx'
import { useText } from './text.ts'
import type { Entry } from '../glossary/entry.ts'

export interface EntryListProps {
  readonly entries: readonly Entry[]
  /** Indexes of the entries that fit what was typed, in the order to show. */
  readonly shown: readonly number[]
  readonly query: string
  /** BCP 47 tag of the entries. */
  readonly language: string
  readonly onSearch: (query: string) => void
  readonly onOpen: (id: string) => void
  /** Id of the entry to begin at, with the focus on it. */
  readonly startAt?: string | undefined
}

/** All entries of a pack, to search; any number of them. */
export function EntryList(props: EntryListProps) {
  const { t, plural } = useText()
  const { entries, shown, query, onSearch, startAt } = props
  const at = (index: number) => entries[shown[index] ?? -1]
  const first =
    startAt === undefined ? -1 : shown.findIndex((each) => entries[each]?.id === startAt)
  return (
    <div class="gl-entries">
      <SearchField
        label={t('searchEntries')}
        value={query}
        onInput={onSearch}
        found={plural('entries', shown.length)}
      />
      {shown.length === 0 ? (
        <EmptyState
          title={query === '' ? t('noEntriesTitle') : t('nothingFoundTitle')}
          text={query === '' ? t('noEntriesText') : t('nothingFoundText', query)}
        />
      ) : (
        <VirtualList
          key={query}
          label={plural('entries', shown.length)}
          count={shown.length}
          keyOf={(index) => at(index)?.id ?? String(index)}
          startAt={first < 0 ? undefined : first}
          row={(index, tabIndex) => rowOf(props, at(index), tabIndex)}
        />
      )}
    </div>
  )
}

function rowOf({ language, onOpen }: EntryListProps, entry: Entry | undefined, tabIndex: number) {
  if (entry === undefined) return null
  const { id, term, longForms, definition } = entry
  return (
    <button type="button" class="gl-line-row" tabIndex={tabIndex} onClick={() => onOpen(id)}>
      <bdi class="gl-line-name" lang={language}>
        {term}
      </bdi>{' '}
      <bdi class="gl-line-rest" lang={language}>
        {[...longForms.slice(0, 1), definition].filter((part) => part !== '').join(' · ')}
      </bdi>
    </button>
  )
}
