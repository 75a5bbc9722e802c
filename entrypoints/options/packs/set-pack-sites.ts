import type { SitesLineProblem } from '../../../components/options-model.ts'
import type { PackSitesModel } from '../../../components/pack-model.ts'
import { call } from '../../../platform/extension/call.ts'
import { readScopes } from '../../../platform/extension/site-rules-text.ts'

/** Limits a pack to sites as the reader typed them, or tells what is wrong with them. */
export function setPackSites(
  pack: string,
  sites: PackSitesModel | null,
): readonly SitesLineProblem[] {
  const { scopes, problems } = readScopes(sites?.text ?? '')
  if (problems.length > 0) return problems
  const none = sites === null || scopes.length === 0
  const kept = none ? null : { only: sites.only, scopes: [...scopes] }
  void call('set-pack-sites', { pack, sites: kept })
  return []
}
