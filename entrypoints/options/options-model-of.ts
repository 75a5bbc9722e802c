import { browser } from 'wxt/browser'
import type { MutedTermModel, OptionsModel, SitesModel } from '../../components/options-model.ts'
import { readShortcuts } from '../../platform/extension/shortcuts.ts'
import { isThere, managed } from '../../platform/extension/policy.ts'
import { writeSiteRules } from '../../platform/extension/site-rules-text.ts'
import { readKept, siteRules, type Kept } from '../../platform/extension/storage.ts'

const SCOPES = { page: 'page', host: 'site', everywhere: 'everywhere' } as const

/** Everything the options page shows, as it is kept now. */
export async function readOptions(): Promise<Omit<OptionsModel, 'section'>> {
  const [kept, shortcuts, { problems }] = await Promise.all([
    readKept(),
    readShortcuts(),
    managed(),
  ])
  return {
    sites: sitesModel(kept),
    policy: { isThere: isThere(kept.policy), problems },
    muted: [...mutedTerms(kept), ...answers(kept)],
    appearance: kept.settings,
    shortcuts,
    version: browser.runtime.getManifest().version,
  }
}

function sitesModel(kept: Kept): SitesModel {
  const locked = new Set(kept.policy.sites.map(({ scope }) => scope))
  const own = [...kept.site].flatMap(([scope, { on, since }]) =>
    locked.has(scope)
      ? []
      : [{ scope, on, locked: false, ...(since === undefined ? {} : { since }) }],
  )
  const rules = [...own, ...kept.policy.sites.map(({ scope, on }) => ({ scope, on, locked: true }))]
  return {
    mode: kept.settings.siteMode,
    modeLocked: kept.policy.siteMode !== undefined,
    rules: rules.toSorted((a, b) => a.scope.localeCompare(b.scope)),
    text: writeSiteRules(siteRules(kept)),
  }
}

function mutedTerms({ mute }: Kept): MutedTermModel[] {
  return [...mute].map(([key, { term, language, scope, where }]) => ({
    key: `mute ${key}`,
    term,
    language,
    scope: SCOPES[scope],
    ...(where === '' ? {} : { where }),
    kind: 'muted',
  }))
}

function answers({ correction }: Kept): MutedTermModel[] {
  return [...correction].map(([key, { term, language, scope, host, url, answer }]) => ({
    key: `correction ${key}`,
    term,
    language,
    scope: SCOPES[scope],
    ...(scope === 'everywhere' ? {} : { where: scope === 'page' ? url : host }),
    kind: answer === 'no' ? 'meaning' : 'confirmed',
  }))
}
