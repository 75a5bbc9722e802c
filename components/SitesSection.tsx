import { SiteModeChoice } from './SiteModeChoice.tsx'
import { SiteRulesList } from './SiteRulesList.tsx'
import { SitesEditor } from './SitesEditor.tsx'
import type { SitesCallbacks, SitesModel } from './options-model.ts'

export type SitesSectionProps = SitesCallbacks & { readonly model: SitesModel }

/** Where Glosslight is on: the mode, the rules one by one, and all of them as text. */
export function SitesSection(props: SitesSectionProps) {
  const { mode, modeLocked, rules, text } = props.model
  return (
    <div class="gl-form">
      <SiteModeChoice value={mode} locked={modeLocked} onChange={props.onSiteMode} />
      <SiteRulesList
        mode={mode}
        rules={rules}
        onAdd={props.onAddSite}
        onRemove={props.onRemoveSite}
      />
      <SitesEditor
        text={text}
        onCheck={props.onCheckSites}
        onApply={props.onApplySites}
        onExport={props.onExportSites}
      />
    </div>
  )
}
