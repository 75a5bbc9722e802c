import { useId, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { CreditLine } from './CreditLine.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { OutcomeSummary } from './OutcomeSummary.tsx'
import { PackSites } from './PackSites.tsx'
import { SourceList } from './SourceList.tsx'
import { SubscriptionStatus } from './SubscriptionStatus.tsx'
import { Switch } from './Switch.tsx'
import { useText } from './text.ts'
import type { Text, TextKey } from './text.ts'
import type { ExportFormat, PackCallbacks, PackModel, PackOrigin } from './pack-model.ts'
import type { SubscriptionCallbacks } from './subscription-model.ts'

export type PackCardProps = PackCallbacks &
  SubscriptionCallbacks & {
    readonly pack: PackModel
    /** Ids of the packs that this one can be put before, to go up and down; null: last. */
    readonly up?: string | undefined
    readonly down?: string | null | undefined
  }

const origins: Record<PackOrigin, TextKey> = {
  'built-in': 'packBuiltIn',
  own: 'packOwn',
  imported: 'packImported',
  subscribed: 'packSubscribed',
  policy: 'locked',
}

function factsOf({ plural, t, number, date }: Text, pack: PackModel): readonly string[] {
  return [
    plural('entries', pack.entries),
    t('packRevision', number(pack.revision)),
    t(origins[pack.origin]),
    ...(pack.updated === undefined ? [] : [t('packUpdated', date(pack.updated.slice(0, 10)))]),
    ...(pack.private ? [t('packPrivate')] : []),
    ...(pack.sites === undefined ? [] : [t(pack.sites.only ? 'packOnSome' : 'packNotOnSome')]),
  ]
}

/** A pack: what it is, where it comes from, whether it is used, and what can be done with it. */
export function PackCard(props: PackCardProps) {
  const text = useText()
  const { pack } = props
  const { t } = text
  const id = useId()
  return (
    <article class="gl-pack" aria-labelledby={`${id}-title`} data-pack={pack.id}>
      <div class="gl-pack-head">
        <h3 class="gl-pack-title" id={`${id}-title`} lang={pack.language} dir="auto">
          {pack.title}
        </h3>
        {pack.locked ? <Icon name="lock" /> : null}
        <Switch
          on={pack.enabled}
          disabled={pack.locked}
          labelledBy={`${id}-use ${id}-title`}
          onChange={(on) => props.onToggle(pack.id, on)}
        />
        <span class="gl-only-spoken" id={`${id}-use`}>
          {t('packUse')}
        </span>
      </div>
      <p class="gl-pack-facts">{factsOf(text, pack).join(' · ')}</p>
      {pack.description === '' ? null : (
        <p lang={pack.language} dir="auto">
          {pack.description}
        </p>
      )}
      <SourceList sources={pack.sources} language={pack.language} />
      {pack.subscription === undefined ? null : (
        <SubscriptionStatus {...props} subscription={pack.subscription} />
      )}
      {pack.outcome === undefined ? null : (
        <Disclosure class="gl-pack-part" summary={<b>{t('packOutcome')}</b>}>
          <OutcomeSummary model={pack.outcome} credited={false} />
        </Disclosure>
      )}
      {pack.locked ? null : <PackSites pack={pack} onSites={props.onSites} />}
      <PackButtons {...props} />
      <CreditLine sources={pack.sources.slice(0, 3)} />
    </article>
  )
}

function PackButtons(props: PackCardProps) {
  const { t } = useText()
  const { pack, up, down } = props
  const [exporting, setExporting] = useState(false)
  const isReaders = pack.origin !== 'built-in' && pack.origin !== 'policy'
  return (
    <>
      <div class="gl-pack-buttons">
        <Button
          look="outlined"
          icon="book"
          action="entries"
          onClick={() => props.onEntries(pack.id)}
        >
          {t('packShowEntries')}
        </Button>
        <Button
          look="outlined"
          icon="download"
          expanded={exporting}
          onClick={() => setExporting(!exporting)}
        >
          {t('packExport')}
        </Button>
        <RevisionButtons {...props} />
        <span class="gl-pack-ends">
          <IconButton
            icon="up"
            label={t('packUp', pack.title)}
            action="up"
            disabled={up === undefined}
            onClick={() => up !== undefined && props.onMove(pack.id, up)}
          />
          <IconButton
            icon="down"
            label={t('packDown', pack.title)}
            action="down"
            disabled={down === undefined}
            onClick={() => down !== undefined && props.onMove(pack.id, down)}
          />
          {isReaders && pack.subscription?.locked !== true ? (
            <IconButton
              icon="remove"
              label={t('packRemove', pack.title)}
              onClick={() => props.onRemove(pack.id)}
            />
          ) : null}
        </span>
      </div>
      {exporting ? <ExportChoices onExport={(format) => props.onExport(pack.id, format)} /> : null}
    </>
  )
}

/** Onward to the next revision, for what was made here, and back to the one before. */
function RevisionButtons({ pack, onOpenDraft, onRollBack }: PackCardProps) {
  const { t, number } = useText()
  return (
    <>
      {pack.hasDraft === true ? (
        <Button look="outlined" icon="edit" onClick={() => onOpenDraft(pack.id)}>
          {t('reviewAgain')}
        </Button>
      ) : null}
      {pack.earlier === undefined ? null : (
        <Button look="quiet" icon="undo" onClick={() => onRollBack(pack.id)}>
          {t('packRollBack', number(pack.earlier))}
        </Button>
      )}
    </>
  )
}

const formats: readonly (readonly [ExportFormat, TextKey])[] = [
  ['json', 'exportJson'],
  ['csv', 'exportCsv'],
  ['skos', 'exportSkos'],
]

function ExportChoices({ onExport }: { onExport: (format: ExportFormat) => void }) {
  const { t } = useText()
  return (
    <div class="gl-pack-export" role="group" aria-label={t('packExport')}>
      {formats.map(([format, name]) => (
        <Button key={format} look="outlined" onClick={() => onExport(format)}>
          {t(name)}
        </Button>
      ))}
      <p class="gl-help">{t('exportHelp')}</p>
    </div>
  )
}
