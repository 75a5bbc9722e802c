import { useId, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { BriefingTerm } from './BriefingTerm.tsx'
import { useText } from './text.ts'
import type { CandidateOrigin } from '../glossary/briefing/entry-candidate.ts'
import type { ReviewedTerm } from '../glossary/briefing/review.ts'
import type { ReviewCallbacks, ReviewModel } from './briefing-model.ts'
import type { TextKey } from './text.ts'

export interface BriefingTermsProps {
  readonly model: ReviewModel
  readonly actions: ReviewCallbacks
}

interface GroupText {
  readonly title: TextKey
  readonly help?: TextKey
  readonly origins: readonly CandidateOrigin[]
}

const groups: readonly GroupText[] = [
  { title: 'originAdded', origins: ['added'] },
  { title: 'originExplained', origins: ['declared', 'defined'] },
  { title: 'originUndefined', help: 'originUndefinedHelp', origins: ['undefined'] },
  { title: 'originRecurring', origins: ['recurring'] },
]

/** The terms the article offers, by what it says of them; each kept or not. */
export function BriefingTerms({ model, actions }: BriefingTermsProps) {
  const { t, number } = useText()
  const id = useId()
  const { terms } = model
  const kept = terms.filter((term) => term.kept).length
  return (
    <section class="gl-briefing-part" aria-labelledby={id}>
      <div class="gl-briefing-head">
        <h2 class="gl-terms-title" id={id}>
          {t('termsTitle')}
        </h2>
        <span class="gl-terms-total">{t('termsKept', number(kept), number(terms.length))}</span>
      </div>
      {terms.length === 0 ? <p class="gl-help">{t('noTermsFound')}</p> : null}
      {groups.map((group) => (
        <TermGroup
          key={group.title}
          group={group}
          terms={terms.filter(({ candidate }) => group.origins.includes(candidate.origin))}
          model={model}
          actions={actions}
        />
      ))}
      <AddTerm onAdd={actions.onAddTerm} />
    </section>
  )
}

interface TermGroupProps extends BriefingTermsProps {
  readonly group: GroupText
  readonly terms: readonly ReviewedTerm[]
}

function TermGroup({ group, terms, model, actions }: TermGroupProps) {
  const { t } = useText()
  const id = useId()
  if (terms.length === 0) return null
  const ids = terms.map(({ candidate }) => candidate.id)
  const all = terms.every(({ kept }) => kept)
  return (
    <div class="gl-candidates" role="group" aria-labelledby={id} onKeyDown={walkRows}>
      <div class="gl-candidates-head">
        <h3 class="gl-candidates-title" id={id}>
          {t(group.title)}
        </h3>
        {terms.length < 2 ? null : (
          <Button look="quiet" onClick={() => actions.onKeepTerms(ids, !all)}>
            {t(all ? 'keepNone' : 'keepAll')}
          </Button>
        )}
      </div>
      {group.help === undefined ? null : <p class="gl-help">{t(group.help)}</p>}
      <ul class="gl-candidates-rows">
        {terms.map((term) => (
          <BriefingTerm key={term.candidate.id} term={term} model={model} actions={actions} />
        ))}
      </ul>
    </div>
  )
}

/** Arrow keys go from row to row, from box to box or from name to name. */
function walkRows(event: KeyboardEvent): void {
  const { target, key, currentTarget } = event
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (step === 0 || !(target instanceof HTMLElement) || !(currentTarget instanceof Element)) return
  const kind = target.dataset['row']
  if (kind === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [
    ...(currentTarget.parentElement ?? currentTarget).querySelectorAll<HTMLElement>(
      `[data-row="${kind}"]`,
    ),
  ]
  const next = all[all.indexOf(target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

function AddTerm({ onAdd }: { onAdd: (form: string) => void }) {
  const { t } = useText()
  const id = useId()
  const [form, setForm] = useState('')
  return (
    <form
      class="gl-add"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(form)
        setForm('')
      }}
    >
      <label class="gl-label" for={id}>
        {t('addTerm')}
      </label>
      <div class="gl-add-line">
        <input
          class="gl-input"
          id={id}
          dir="auto"
          autocomplete="off"
          value={form}
          onInput={(event) => setForm(event.currentTarget.value)}
        />
        <button type="submit" class="gl-button gl-button-outlined" disabled={form.trim() === ''}>
          {t('add')}
        </button>
      </div>
    </form>
  )
}
