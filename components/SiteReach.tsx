import { Button } from './Button.tsx'
import { useText } from './text.ts'
import type { SiteCallbacks, SiteModel } from './site-model.ts'

export type SiteReachProps = Pick<SiteCallbacks, 'onSwitch'> & { readonly model: SiteModel }

/**
 * How far the rule that decided reaches, once there is one: this page, the host, or all of the
 * domain above it.
 */
export function SiteReach({ model, onSwitch }: SiteReachProps) {
  const { t } = useText()
  const { state, host, domain, page, movable = false, locked } = model
  if (locked || !movable || (state.kind !== 'on' && state.kind !== 'off')) return null
  const { kind, rule } = state
  const choices = [
    ...(page === undefined ? [] : [{ scope: page, name: t('reachPage') }]),
    { scope: host, name: host },
    ...(domain === undefined ? [] : [{ scope: domain, name: t('reachDomain', domain) }]),
  ]
  if (rule === undefined || choices.length < 2) return null
  return (
    <div class="gl-site-choices" role="group" aria-label={t('reach')}>
      {choices.map(({ scope, name }) => (
        <Button
          key={scope}
          look="outlined"
          pressed={scope === rule}
          onClick={() => scope !== rule && onSwitch(kind === 'on', scope, rule)}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}
