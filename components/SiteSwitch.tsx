import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { Sentence } from './Sentence.tsx'
import { Switch } from './Switch.tsx'
import { SiteReach } from './SiteReach.tsx'
import { blockedText, lockedText, scopeText, stateText } from './site-text.ts'
import { useText } from './text.ts'
import type { VNode } from 'preact'
import type { SiteCallbacks, SiteModel } from './site-model.ts'

export type SiteSwitchProps = SiteCallbacks & { readonly model: SiteModel }

/** On or off for a site, naming exactly what the switch will write. */
export function SiteSwitch(props: SiteSwitchProps) {
  const { t } = useText()
  const [pausing, setPausing] = useState(false)
  const sectionRef = useRef<HTMLElement>(null)
  const actedRef = useRef(false)
  const { state, locked } = props.model
  const rule = state.kind === 'off' || state.kind === 'on' ? state.rule : ''

  // The button that brought the state about is gone with the state before: focus the switch.
  useLayoutEffect(() => {
    setPausing(false)
    if (actedRef.current) sectionRef.current?.querySelector<HTMLElement>('[role=switch]')?.focus()
    actedRef.current = false
  }, [state.kind, rule])

  const act = (go: () => void) => {
    actedRef.current = true
    go()
  }
  if (state.kind === 'blocked') return <Blocked {...props} />
  const mayPause = state.kind === 'on' && !locked
  return (
    <section class="gl-site" aria-label={t('siteSection')} ref={sectionRef}>
      <SiteLine
        {...props}
        pause={
          mayPause ? (
            <IconButton
              icon="pause"
              label={t('pause')}
              expanded={pausing}
              onClick={() => setPausing(!pausing)}
            />
          ) : null
        }
      />
      {mayPause && pausing ? (
        <PauseChoices onPause={(length) => act(() => props.onPause(length))} />
      ) : null}
      {state.kind === 'paused' && !locked ? (
        <div class="gl-site-choices">
          <Button look="outlined" icon="play" onClick={() => act(props.onResume)}>
            {t('resume')}
          </Button>
        </div>
      ) : null}
      <SiteReach
        model={props.model}
        onSwitch={(on, scope, instead) => act(() => props.onSwitch(on, scope, instead))}
      />
      {props.model.private === true ? <p class="gl-site-note">{t('privateSite')}</p> : null}
    </section>
  )
}

function SiteLine(props: SiteSwitchProps & { pause: VNode | null }) {
  const text = useText()
  const id = useId()
  const { state, host, locked } = props.model
  return (
    <div class="gl-site-line">
      <div class="gl-site-words">
        <p class="gl-site-scope" id={`${id}-scope`}>
          {host === 'file:' ? (
            scopeText(text, host)
          ) : (
            <Sentence message="hostAndBelow">
              <bdi class="gl-site-host">{host}</bdi>
            </Sentence>
          )}
        </p>
        <p class="gl-site-state" id={`${id}-state`} role="status">
          {locked ? <Icon name="lock" small /> : null}
          {locked ? lockedText(text, state) : stateText(text, props.model)}
        </p>
      </div>
      {props.pause}
      <Switch
        on={state.kind === 'on'}
        labelledBy={`${id}-scope`}
        describedBy={`${id}-state`}
        disabled={locked}
        onChange={(on) => (state.kind === 'paused' ? props.onResume() : props.onSwitch(on, host))}
      />
    </div>
  )
}

function PauseChoices({ onPause }: Pick<SiteSwitchProps, 'onPause'>) {
  const { t } = useText()
  return (
    <div class="gl-site-choices" role="group" aria-label={t('pause')}>
      <Button look="outlined" onClick={() => onPause('tab')}>
        {t('pauseTab')}
      </Button>
      <Button look="outlined" onClick={() => onPause('hour')}>
        {t('pauseHour')}
      </Button>
      <Button look="outlined" onClick={() => onPause('restart')}>
        {t('pauseRestart')}
      </Button>
    </div>
  )
}

function Blocked({ model: { state }, onGrantAccess }: SiteSwitchProps) {
  const { t } = useText()
  if (state.kind !== 'blocked') return null
  return (
    <section class="gl-site gl-site-blocked" aria-label={t('siteSection')}>
      <Icon name="info" />
      <div class="gl-site-words">
        <p class="gl-site-scope">{t('blockedTitle')}</p>
        <p class="gl-site-state">{blockedText({ t }, state.reason)}</p>
        {state.reason === 'no-access' ? (
          <Button look="filled" onClick={onGrantAccess}>
            {t('grantAccess')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
