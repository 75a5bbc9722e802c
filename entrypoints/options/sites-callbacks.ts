import type { AddSiteResult, SitesCallbacks, SitesModel } from '../../components/options-model.ts'
import { call } from '../../platform/extension/call.ts'
import {
  compareRules,
  readSiteRules,
  scopeIn,
  writeSiteRules,
} from '../../platform/extension/site-rules-text.ts'
import { onByDefault, readKept, siteRules } from '../../platform/extension/storage.ts'
import { saveFile } from './packs/save-file.ts'

/** The host in what a reader typed or pasted: a bare host or a whole address. */
export function hostIn(typed: string): string | undefined {
  const text = typed.trim()
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const address = isAddress ? text : `https://${text}`
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb ? scopeIn(hostname) : undefined
}

/** Lists a typed host as what sites are not by themselves. */
async function addSite(typed: string): Promise<AddSiteResult> {
  const host = hostIn(typed)
  if (host === undefined) return 'invalid'
  const kept = await readKept()
  const on = !onByDefault(kept)
  if (kept.site.get(host)?.on === on) return 'already'
  await call('set-site', { scope: host, on })
  return 'added'
}

async function exportSites(): Promise<void> {
  const text = writeSiteRules(siteRules(await readKept()))
  saveFile({ name: 'glosslight-sites.txt', type: 'text/plain', text })
}

/** What the part about sites does; `model` is what it shows. */
export function sitesCallbacks(model: SitesModel): SitesCallbacks {
  const now = readSiteRules(model.text).rules
  return {
    onAddSite: addSite,
    onRemoveSite: (scope) => void call('set-site', { scope, on: null }),
    onSiteMode: (value) => void call('set-setting', { name: 'siteMode', value }),
    onCheckSites(text) {
      const { rules, problems } = readSiteRules(text)
      return { problems, ...compareRules(now, rules) }
    },
    onApplySites: (text) =>
      void call('set-sites', { rules: readSiteRules(text).rules.map((rule) => ({ ...rule })) }),
    onExportSites: () => void exportSites(),
  }
}
