import { useId } from 'preact/hooks'

import { Disclosure } from './Disclosure.tsx'
import { Passages } from './Passages.tsx'
import { Icon } from './Icon.tsx'
import { foldParties } from './fold-parties.ts'
import { useText } from './text.ts'
import type { CitationModel } from './citation-model.ts'
import type { StanceModel } from './outcome-model.ts'

export interface StancePictureProps {
  readonly stances: readonly StanceModel[]
  /** BCP 47 tag of labels and parties. */
  readonly language: string
}

/**
 * Who stood where: the groups side by side on one line, each with its own sign, colour and name,
 * the parties as lists. Sizes mean nothing here on purpose: a source names examples, not a count.
 */
export function StancePicture({ stances, language }: StancePictureProps) {
  const { t, plural, dir } = useText()
  const id = useId()
  const citations = uniquePassages(stances)
  return (
    <figure class="gl-stances" aria-labelledby={id}>
      <figcaption class="gl-stances-caption" id={id}>
        {t('whoStoodWhere')}
      </figcaption>
      <ul class="gl-stances-groups">
        {stances.map((stance) => (
          <StanceGroup key={stance.label} stance={stance} language={language} />
        ))}
      </ul>
      {citations.length === 0 ? null : (
        <Disclosure
          class="gl-stances-passages"
          dir={dir}
          summary={plural('passages', citations.length)}
        >
          <Passages citations={citations} />
        </Disclosure>
      )}
    </figure>
  )
}

function uniquePassages(stances: readonly StanceModel[]): readonly CitationModel[] {
  const all = stances.flatMap(({ citations }) => citations)
  return [...new Map(all.map((model) => [model.citation.exact, model])).values()]
}

function StanceGroup({ stance, language }: { stance: StanceModel; language: string }) {
  const { plural, dir } = useText()
  const { shown, folded } = foldParties(stance)
  const list = (parties: readonly string[]) => (
    <ul class="gl-stance-parties" lang={language}>
      {parties.map((party) => (
        <li key={party}>
          <bdi>{party}</bdi>
        </li>
      ))}
    </ul>
  )
  return (
    <li class={`gl-stance gl-stance-${stance.kind}`}>
      <span class="gl-stance-sign">
        <Icon name={stance.kind} />
      </span>
      <h3 class="gl-stance-label" lang={language}>
        {stance.label}
      </h3>
      <div>
        {list(shown)}
        {folded.length === 0 ? null : (
          <Disclosure
            class="gl-stance-rest"
            dir={dir}
            summary={plural('moreParties', folded.length)}
          >
            {list(folded)}
          </Disclosure>
        )}
      </div>
    </li>
  )
}
