import type { Source } from '../glossary/citation.ts'
import { useText } from './text.ts'

export interface CreditLineProps {
  /** Repeated sources are credited once. */
  readonly sources: readonly Source[]
}

/** The credit and licence each source asks for. */
export function CreditLine({ sources }: CreditLineProps) {
  const { t } = useText()
  const once = [...new Map(sources.map((source) => [source.id, source])).values()]
  if (once.length === 0) return null
  return (
    <div class="gl-credit">
      {once.map(({ id, credit, licence, licenceUrl }) => (
        <p key={id}>
          <bdi>{credit}</bdi>
          {licence === '' ? null : <br />}
          {licence === '' ? null : licenceUrl === undefined ? (
            <bdi>{licence}</bdi>
          ) : (
            <a href={licenceUrl} target="_blank" rel="noreferrer license">
              <bdi>{licence}</bdi>
              <span class="gl-only-spoken"> ({t('opensInNewTab')})</span>
            </a>
          )}
        </p>
      ))}
    </div>
  )
}
