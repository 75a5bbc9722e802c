import { TextField } from './Field.tsx'
import { Names } from './Names.tsx'
import { Sentence } from './Sentence.tsx'
import { Doubt, WhyLine } from './WhyLine.tsx'
import { useText } from './text.ts'
import type { PreviewModel } from './entry-draft.ts'

export interface EntryPreviewProps {
  readonly sample: string
  readonly onSample: (sample: string) => void
  readonly preview: PreviewModel
  readonly language: string
}

/** A text to try the entry on, with its places as a page would show them, and why. */
export function EntryPreview({ sample, onSample, preview, language }: EntryPreviewProps) {
  const { t, plural } = useText()
  const { parts, places, why, doubt, spellings } = preview
  return (
    <section class="gl-preview" aria-label={t('previewTitle')}>
      <TextField
        label={t('previewTitle')}
        help={t('previewHelp')}
        lines={3}
        language={language}
        value={sample}
        onInput={onSample}
      />
      <p class="gl-preview-text" lang={language} dir="auto">
        {parts.map(({ text, kind }, index) =>
          kind === 'plain' ? (
            text
          ) : (
            <span key={index} class={kind === 'mark' ? 'gl-preview-mark' : 'gl-preview-found'}>
              {text}
            </span>
          ),
        )}
      </p>
      <p class="gl-help" role="status">
        {plural('previewPlaces', places)}
      </p>
      <WhyLine why={why} language={language} />
      {doubt === undefined ? null : (
        <p class="gl-why">
          <span>
            {t('previewNotMarked')} <Doubt doubt={doubt} language={language} />
          </span>
        </p>
      )}
      {spellings.length === 0 ? null : (
        <p class="gl-help">
          <Sentence message="alsoFound">
            <Names names={spellings} language={language} />
          </Sentence>
        </p>
      )}
    </section>
  )
}
