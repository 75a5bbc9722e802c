import { useText } from './text.ts'
import type { MarkStyle } from './options-model.ts'

export interface MarkSampleProps {
  readonly markStyle: MarkStyle
}

/** A line of text marked as the page would be. */
export function MarkSample({ markStyle }: MarkSampleProps) {
  const { t } = useText()
  const [before = '', after = ''] = t('markSample').split('WCIT')
  return (
    <span class="gl-sample" aria-hidden="true">
      {before}
      <span class={`gl-sample-${markStyle}`}>WCIT</span>
      {after}
    </span>
  )
}
