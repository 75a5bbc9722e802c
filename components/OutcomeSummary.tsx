import { useId } from 'preact/hooks'

import { CreditLine } from './CreditLine.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Passages } from './Passages.tsx'
import { Names } from './Names.tsx'
import { Sentence } from './Sentence.tsx'
import { StancePicture } from './StancePicture.tsx'
import { directionOf, useText } from './text.ts'
import type { OutcomeModel, OutcomeSectionModel, PointModel } from './outcome-model.ts'

export interface OutcomeSummaryProps {
  readonly model: OutcomeModel
  /** False where the credit stands beside the summary already. */
  readonly credited?: boolean
}

/** What came out, at a glance; every point unfolds to the passage it rests on. */
export function OutcomeSummary({ model, credited = true }: OutcomeSummaryProps) {
  const { date } = useText()
  const id = useId()
  return (
    <section class="gl-outcome" dir={directionOf(model.language)} aria-labelledby={id}>
      <div class="gl-outcome-head">
        <p class="gl-outcome-date">
          <Sentence message="outcomeAsOf">
            <time dateTime={model.asOf}>{date(model.asOf)}</time>
          </Sentence>
        </p>
        <h2 class="gl-outcome-headline" id={id} lang={model.language}>
          {model.headline}
        </h2>
        <Authors model={model} />
      </div>
      {model.stances.length === 0 ? null : (
        <StancePicture stances={model.stances} language={model.language} />
      )}
      <Point point={model.lead} language={model.language} lead />
      {model.sections.length === 0 ? null : (
        <ul class="gl-outcome-sections">
          {model.sections.map((section) => (
            <Section key={section.title} section={section} language={model.language} />
          ))}
        </ul>
      )}
      {credited ? <CreditLine sources={model.sources} /> : null}
    </section>
  )
}

/** Says whose account it is before it is read, not after. */
function Authors({ model: { sources, language } }: OutcomeSummaryProps) {
  const authors = [...new Set(sources.map(({ author }) => author))]
  if (authors.length === 0) return null
  return (
    <p class="gl-outcome-by">
      <Sentence message="accordingTo">
        <Names names={authors} language={language} />
      </Sentence>
    </p>
  )
}

function Section(props: { section: OutcomeSectionModel; language: string }) {
  const { section, language } = props
  return (
    <li>
      <Disclosure
        summary={
          <h3 class="gl-outcome-title" lang={language}>
            {section.title}
          </h3>
        }
      >
        <ul class="gl-outcome-points">
          {section.points.map((point) => (
            <li key={point.text}>
              <Point point={point} language={language} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  )
}

function Point(props: { point: PointModel; language: string; lead?: boolean }) {
  const { t } = useText()
  const { point, language, lead = false } = props
  const name = `gl-point${lead ? ' gl-point-lead' : ''}`
  const text = <span lang={language}>{point.text}</span>
  if (point.citations.length === 0) return <p class={name}>{text}</p>
  return (
    <Disclosure
      class={name}
      summary={
        <>
          {text}
          <span class="gl-only-spoken"> {t('showPassage')}</span>
        </>
      }
    >
      <Passages citations={point.citations} />
    </Disclosure>
  )
}
