import { IconButton } from './IconButton.tsx'
import { SiteSwitch } from './SiteSwitch.tsx'
import { Wordmark } from './Wordmark.tsx'
import { useText } from './text.ts'
import type { SiteCallbacks, SiteModel } from './site-model.ts'

export type SiteFootProps = SiteCallbacks & {
  readonly site: SiteModel
  readonly onOpenOptions: () => void
  /** Absent where there is no side panel, or where this is in it. */
  readonly onOpenPanel?: (() => void) | undefined
}

/** The bar below the terms: the ways to options and panel, and the site switch, always in sight. */
export function SiteFoot(props: SiteFootProps) {
  const { t } = useText()
  const { site, onOpenOptions, onOpenPanel } = props
  return (
    <footer class="gl-foot">
      <span class="gl-foot-ways">
        <IconButton icon="settings" label={t('openOptions')} onClick={onOpenOptions} />
        {onOpenPanel === undefined ? null : (
          <IconButton icon="panel" label={t('openPanel')} onClick={onOpenPanel} />
        )}
      </span>
      {site.state.kind === 'blocked' ? <Wordmark /> : <SiteSwitch {...props} model={site} />}
    </footer>
  )
}
