import { Disclosure } from './Disclosure.tsx'
import { useText } from './text.ts'
import type { Source } from '../glossary/citation.ts'

export interface SourceListProps {
  readonly sources: readonly Source[]
  /** BCP 47 tag of titles and names. */
  readonly language: string
}

/** So many sources are shown at once; one alone is never folded. */
const SHOWN = 3

/** What a pack's passages are from. */
export function SourceList({ sources, language }: SourceListProps) {
  const { plural, dir } = useText()
  if (sources.length === 0) return null
  const shown = sources.length > SHOWN + 1 ? sources.slice(0, SHOWN) : sources
  const rest = sources.slice(shown.length)
  return (
    <div>
      <List sources={shown} language={language} />
      {rest.length === 0 ? null : (
        <Disclosure dir={dir} summary={plural('moreSources', rest.length)}>
          <List sources={rest} language={language} />
        </Disclosure>
      )}
    </div>
  )
}

function List({ sources, language }: SourceListProps) {
  const { t, dir, date } = useText()
  return (
    <ul class="gl-pack-sources" aria-label={t('packSources')}>
      {sources.map((source) => (
        <li key={source.id}>
          <a href={source.url} target="_blank" rel="noreferrer" lang={language}>
            <cite>
              <bdi>{source.title}</bdi>
            </cite>
            <span class="gl-only-spoken"> ({t('opensInNewTab')})</span>
          </a>{' '}
          <span class="gl-pack-by gl-citation-by">
            <span>
              <bdi lang={language}>{source.author}</bdi>
            </span>
            <span>
              <time dateTime={source.date} dir={dir}>
                {date(source.date)}
              </time>
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
