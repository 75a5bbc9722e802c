import { useId, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { Disclosure } from './Disclosure.tsx'
import { EntryView } from './EntryView.tsx'
import { Expansion } from './Expansion.tsx'
import { TermField } from './TermField.tsx'
import { directionOf, useText } from './text.ts'
import type { EntryCandidate } from '../glossary/briefing/entry-candidate.ts'
import type { TermEdit } from '../glossary/briefing/review-changes.ts'
import type { ReviewCallbacks, ReviewModel } from './briefing-model.ts'

export interface TermEditorProps {
  readonly candidate: EntryCandidate
  readonly model: ReviewModel
  readonly actions: ReviewCallbacks
  /** There is no article beside it to show things in. */
  readonly isAlone?: boolean
}

const listed = (texts: readonly string[]) => texts.join(', ')
const unlisted = (text: string) => text.split(/[,،、，]/)

/** Everything about one term: its forms, what it means, where it is used, what would be marked. */
export function TermEditor({ candidate, model, actions, isAlone = false }: TermEditorProps) {
  const { t, dir } = useText()
  const { language } = model.article
  const edit = (change: TermEdit) => actions.onEditTerm(candidate.id, change)
  const field = { language, textDir: directionOf(language) }
  return (
    <div class="gl-editor" dir={dir}>
      <TermField
        {...field}
        label={t('fieldTerm')}
        value={candidate.term}
        isNeeded
        onInput={(term) => edit({ term })}
      />
      <TermField
        {...field}
        label={t('fieldLongForm')}
        value={listed(candidate.longForms)}
        onInput={(text) => edit({ longForms: unlisted(text) })}
      />
      <Suggestions
        candidate={candidate}
        language={language}
        onUse={(text) => edit({ longForms: [text] })}
      />
      <TermField
        {...field}
        label={t('fieldAliases')}
        help={t('aliasesByComma')}
        value={listed(candidate.aliases)}
        onInput={(text) => edit({ aliases: unlisted(text) })}
      />
      <ExplanationField candidate={candidate} language={language} onEdit={edit} />
      <UsedIn candidate={candidate} model={model} actions={actions} isAlone={isAlone} />
      {isAlone ? null : <Found candidate={candidate} model={model} />}
      <Preview model={model} />
      <MergeLine candidate={candidate} model={model} actions={actions} />
    </div>
  )
}

function Suggestions(props: {
  candidate: EntryCandidate
  language: string
  onUse: (text: string) => void
}) {
  const { t } = useText()
  const { longForms, suggestedLongForms } = props.candidate
  const open = suggestedLongForms.filter((text) => !longForms.includes(text))
  if (open.length === 0) return null
  return (
    <p class="gl-editor-chips">
      {open.map((text) => (
        <button key={text} type="button" class="gl-chip" onClick={() => props.onUse(text)}>
          {t('useSuggestion', text)}
        </button>
      ))}
    </p>
  )
}

function ExplanationField(props: {
  candidate: EntryCandidate
  language: string
  onEdit: (edit: TermEdit) => void
}) {
  const { t } = useText()
  const { explanation } = props.candidate
  const text = explanation.role === 'means' ? explanation.text : ''
  const quoted = text !== '' && text === explanation.selector?.exact
  const help = text === '' ? 'explanationEmpty' : quoted ? 'wordsOfArticle' : 'wordsOfReader'
  return (
    <TermField
      label={t('fieldExplanation')}
      help={t(help)}
      value={text}
      lines={3}
      language={props.language}
      textDir={directionOf(props.language)}
      onInput={(explained) => props.onEdit({ explanation: explained })}
    />
  )
}

/** The sentence of use that is quoted, with the way to another one and into the page. */
function UsedIn({ candidate, model, actions, isAlone }: TermEditorProps) {
  const { t, dir, number } = useText()
  const { occurrences, explanation } = candidate
  const at = occurrences.findIndex(
    ({ selector }) => selector.position === explanation.selector?.position,
  )
  const shown = occurrences[at] ?? occurrences[0]
  const passage = explanation.selector ?? shown?.selector
  if (passage === undefined) return null
  const next = (Math.max(at, 0) + 1) % Math.max(1, occurrences.length)
  return (
    <figure class="gl-editor-used" dir={directionOf(model.article.language)}>
      <figcaption class="gl-help" dir={dir}>
        {t(isAlone ? 'entryPassage' : 'usedIn')}
        {occurrences.length < 2
          ? ''
          : ` (${t('placeOf', number(Math.max(at, 0) + 1), number(occurrences.length))})`}
      </figcaption>
      <blockquote class="gl-citation-quote" lang={model.article.language || undefined}>
        {passage.exact}
      </blockquote>
      <div class="gl-editor-ways" dir={dir}>
        {isAlone ? null : (
          <Button look="quiet" icon="target" onClick={() => actions.onShowHere(passage)}>
            {t('showHere')}
          </Button>
        )}
        <Button look="quiet" icon="external" onClick={() => actions.onShowOnPage(passage)}>
          {t('showOnPage')}
        </Button>
        {occurrences.length < 2 || explanation.role === 'means' ? null : (
          <Button
            look="quiet"
            icon="forward"
            onClick={() => actions.onEditTerm(candidate.id, { quoted: next })}
          >
            {t('otherSentence')}
          </Button>
        )}
      </div>
    </figure>
  )
}

/** What the matcher finds in the article, as it will on pages. */
function Found({ candidate, model }: Pick<TermEditorProps, 'candidate' | 'model'>) {
  const { t, plural } = useText()
  const found = model.found.get(candidate.id)
  const forms = found === undefined ? t('foundNowhere') : found.forms.join(', ')
  const times = found === undefined ? '' : ` (${plural('times', found.count)})`
  return (
    <p class="gl-help" role="status">
      {t('foundHere', `${forms}${times}`)}
    </p>
  )
}

function Preview({ model: { preview } }: Pick<TermEditorProps, 'model'>) {
  const { t } = useText()
  if (preview === undefined) return null
  return (
    <Disclosure class="gl-editor-preview" summary={t('cardPreview')}>
      <p class="gl-editor-card" lang={preview.language}>
        <bdi class="gl-candidate-term">{preview.term}</bdi>
      </p>
      <Expansion entry={preview} />
      <EntryView entry={preview} credited={false} />
    </Disclosure>
  )
}

function MergeLine({ candidate, model, actions }: TermEditorProps) {
  const { t } = useText()
  const id = useId()
  const [into, setInto] = useState('')
  const others = model.terms
    .filter(({ candidate: other }) => other.id !== candidate.id)
    .toSorted((a, b) => Number(b.kept) - Number(a.kept))
  if (others.length === 0) return null
  return (
    <div class="gl-editor-merge">
      <label class="gl-editor-label" for={id}>
        {t('mergeInto')}
      </label>
      <select
        class="gl-input gl-select"
        id={id}
        value={into}
        onChange={(event) => setInto(event.currentTarget.value)}
      >
        <option value="">–</option>
        {others.map(({ candidate: other }) => (
          <option key={other.id} value={other.id}>
            {other.term}
          </option>
        ))}
      </select>
      <Button
        look="outlined"
        disabled={into === ''}
        onClick={() => actions.onMerge(candidate.id, into)}
      >
        {t('merge')}
      </Button>
    </div>
  )
}
