import { Button } from './Button.tsx'
import { useText } from './text.ts'

export interface MakeBriefingProps {
  /** Whether the page seems to be a list of terms. */
  readonly isGlossary: boolean
  readonly onMake: (what: 'article' | 'terms') => void
}

/** The way from a page to a briefing of it, or, of a page of terms, to a glossary. */
export function MakeBriefing({ isGlossary, onMake }: MakeBriefingProps) {
  const { t } = useText()
  return (
    <div class="gl-make">
      {isGlossary ? (
        <Button look="quiet" icon="term" onClick={() => onMake('terms')}>
          {t('makeGlossary')}
        </Button>
      ) : null}
      <Button look="quiet" icon="book" onClick={() => onMake('article')}>
        {t('makeBriefing')}
      </Button>
    </div>
  )
}
