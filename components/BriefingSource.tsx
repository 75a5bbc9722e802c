import { useId } from 'preact/hooks'

import { Disclosure } from './Disclosure.tsx'
import { TermField } from './TermField.tsx'
import { directionOf, useText } from './text.ts'
import type { ReviewCallbacks, ReviewModel } from './briefing-model.ts'

export type BriefingSourceProps = Pick<ReviewModel, 'article' | 'private' | 'readOn'> &
  Pick<ReviewCallbacks, 'onSource' | 'onPrivate'> & {
    /** Of one entry: whether it is private is a matter of its pack. */
    readonly isEntry?: boolean
  }

/** Whose article it is and from when, as every card will say; what the page left out is told. */
export function BriefingSource(props: BriefingSourceProps) {
  const { article, readOn } = props
  const { t, date, dir } = useText()
  const { title, author, publisher, language } = article
  const day = article.date === '' ? readOn : article.date
  return (
    <section class="gl-briefing-source" aria-label={t('sourceTitle')}>
      <Disclosure
        summary={
          <span class="gl-briefing-facts">
            <bdi class="gl-briefing-name" lang={language || undefined}>
              {title}
            </bdi>
            <span dir={dir}>
              <bdi lang={language || undefined}>{author || publisher}</bdi>
              <time class="gl-briefing-when" dateTime={day}>
                {date(day)}
              </time>
            </span>
          </span>
        }
      >
        <SourceForm {...props} />
      </Disclosure>
      {article.date === '' ? <p class="gl-help">{t('dateMissing', date(readOn))}</p> : null}
      {author === '' ? <p class="gl-help">{t('authorMissing')}</p> : null}
    </section>
  )
}

function SourceForm({ article, onSource, isEntry = false, ...props }: BriefingSourceProps) {
  const { t } = useText()
  const { title, author, publisher, language } = article
  const field = { language, textDir: directionOf(language) }
  return (
    <div class="gl-editor">
      <TermField
        {...field}
        label={t('fieldTitle')}
        value={title}
        isNeeded
        onInput={(text) => text.trim() !== '' && onSource({ title: text })}
      />
      <TermField
        {...field}
        label={t('fieldAuthor')}
        value={author}
        onInput={(text) => onSource({ author: text })}
      />
      <TermField
        {...field}
        label={t('fieldPublisher')}
        value={publisher}
        onInput={(text) => onSource({ publisher: text })}
      />
      <TermField
        label={t('fieldDate')}
        type="date"
        value={article.date}
        onInput={(text) => onSource({ date: text })}
      />
      {isEntry ? null : <PrivateBox isOn={props.private} onChange={props.onPrivate} />}
    </div>
  )
}

function PrivateBox({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { t } = useText()
  const id = useId()
  return (
    <div>
      <label class="gl-choice">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t('privatePack')}
      </label>
      <p class="gl-help" id={id}>
        {t('privatePackHelp')}
      </p>
    </div>
  )
}
