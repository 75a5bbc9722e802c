import { Banner } from './Banner.tsx'
import { SiteSwitch } from './SiteSwitch.tsx'
import { lockedText, stateText } from './site-text.ts'
import { useText } from './text.ts'
import type { PopupModel } from './popup-model.ts'
import type { SiteCallbacks } from './site-model.ts'

export type NoTermsProps = SiteCallbacks & {
  readonly model: Pick<PopupModel, 'site' | 'phase'>
}

/** Whether a tab's page is read at all, and has been. */
export function hasBeenRead({ site, phase }: NoTermsProps['model']): boolean {
  return site.state.kind === 'on' && phase === 'ready'
}

/** Where nothing is marked, an empty list would read as "no terms": this says what is so instead. */
export function NoTerms(props: NoTermsProps) {
  const text = useText()
  const { site } = props.model
  if (site.state.kind === 'blocked') return <SiteSwitch {...props} model={site} />
  if (site.state.kind !== 'on') {
    const title = site.state.kind === 'off' ? text.t('offTitle') : text.t('pausedTitle')
    return (
      <Banner kind="info" title={title}>
        <p>{site.locked ? lockedText(text, site.state) : stateText(text, site)}</p>
      </Banner>
    )
  }
  return (
    <p class="gl-reading" role="status">
      {text.t('readingPage')}
    </p>
  )
}
