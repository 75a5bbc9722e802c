import { Icon } from './Icon.tsx'
import { Sentence } from './Sentence.tsx'
import { passageOf } from './passage.ts'
import { usePassageOpener } from './passage-opener.ts'
import { directionOf, useText } from './text.ts'
import type { CitationModel } from './citation-model.ts'

export interface CitationViewProps {
  readonly model: CitationModel
  /** True where the next passage is of the same source, which is named there. */
  readonly sourceFollows?: boolean
}

/** The passage a claim rests on, in the source's words, with who said and published it, and when. */
export function CitationView({ model, sourceFollows = false }: CitationViewProps) {
  const { citation, source, language } = model
  const { before, exact, after } = passageOf(citation)
  return (
    <figure class="gl-citation">
      <blockquote
        class="gl-citation-quote"
        lang={language}
        cite={source.url}
        dir={directionOf(language)}
      >
        {before === '' ? null : <span class="gl-citation-around">{before}</span>}
        <mark class="gl-citation-exact">{exact}</mark>
        {after === '' ? null : <span class="gl-citation-around">{after}</span>}
      </blockquote>
      <figcaption class="gl-citation-source">
        {citation.speaker === undefined ? null : (
          <span>
            <Sentence message="citationSpeaker">
              <bdi lang={language}>{citation.speaker}</bdi>
            </Sentence>
          </span>
        )}
        {sourceFollows ? null : <Origin model={model} />}
        {model.href === '' ? null : <PassageLink model={model} />}
      </figcaption>
    </figure>
  )
}

/** Who and when come first: they must be in sight even where the card is short. */
function Origin({ model: { source, language } }: CitationViewProps) {
  const { dir, date } = useText()
  const by = [...new Set([source.author, source.publisher])].filter((name) => name !== '')
  return (
    <>
      <span class="gl-citation-by">
        {by.map((name) => (
          <span key={name}>
            <bdi lang={language}>{name}</bdi>
          </span>
        ))}
        <span>
          <time dateTime={source.date} dir={dir}>
            {date(source.date)}
          </time>
        </span>
      </span>
      <cite class="gl-citation-title" lang={language}>
        <bdi>{source.title}</bdi>
      </cite>
    </>
  )
}

/** A link, so that it can be opened as every link; a plain press is taken to the passage. */
function PassageLink({ model }: { model: CitationModel }) {
  const { t } = useText()
  const open = usePassageOpener()
  return (
    <a
      class="gl-citation-link"
      href={model.href}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        if (open === undefined || !isPlain) return
        event.preventDefault()
        open(model)
      }}
    >
      {t('citationRead')}
      {open === undefined ? <span class="gl-only-spoken"> ({t('opensInNewTab')})</span> : null}
      <Icon name="external" small />
    </a>
  )
}
