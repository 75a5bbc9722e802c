import { LookUp } from './LookUp.tsx'
import { MakeBriefing } from './MakeBriefing.tsx'
import { NoTerms, hasBeenRead } from './NoTerms.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { OutcomeSummary } from './OutcomeSummary.tsx'
import { SiteFoot } from './SiteFoot.tsx'
import { TermList } from './TermList.tsx'
import { useText } from './text.ts'
import type { PopupCallbacks, PopupModel } from './popup-model.ts'

export type PopupViewProps = PopupCallbacks & { readonly model: PopupModel }

/** The whole popup: outcome, terms of this page, and the site switch always in sight. */
export function PopupView(props: PopupViewProps) {
  const { t } = useText()
  const { model } = props
  const { host } = model.site
  const site = host === '' ? undefined : host
  return (
    <div class="gl-popup">
      <main class="gl-popup-main">
        <h1 class="gl-only-spoken">{t('extensionName')}</h1>
        <LookUp {...props.lookUp}>
          {model.outcome === undefined ? null : <OutcomeSummary model={model.outcome} />}
          {hasBeenRead(model) ? (
            <TermList
              {...props}
              terms={model.terms}
              possible={model.possible}
              nextTermKeys={model.nextTermKeys}
              site={site}
            />
          ) : (
            <NoTerms {...props} />
          )}
        </LookUp>
      </main>
      <NoticeBar notice={model.notice} site={site} rows={model.terms} onUndo={props.onUndo} />
      {model.make === undefined ? null : (
        <MakeBriefing isGlossary={model.make.isGlossary} onMake={props.onMake} />
      )}
      <SiteFoot {...props} site={model.site} />
    </div>
  )
}
