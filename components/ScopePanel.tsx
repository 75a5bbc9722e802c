import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { useText } from './text.ts'
import type { OtherSense } from './hovercard-model.ts'
import type { Scope } from './scope.ts'

export interface ScopePanelProps {
  readonly question: string
  readonly scopes: readonly Scope[]
  /** Host named in "on this site"; absent: "on this site" alone. */
  readonly site?: string | undefined
  /** Other meanings to choose from. */
  readonly senses?: readonly OtherSense[]
  readonly onDecide: (scope: Scope, sense?: string) => void
  /** Called after a decision too. */
  readonly onDone: () => void
}

/** Asks how far a decision reaches, and for a meaning turned down which one is right. */
export function ScopePanel(props: ScopePanelProps) {
  const { t, dir } = useText()
  const { question, scopes, site, senses = [], onDecide, onDone } = props
  const [sense, setSense] = useState<string>()
  const panelRef = useRef<HTMLDivElement>(null)
  const id = useId()

  useLayoutEffect(() => {
    panelRef.current?.querySelector<HTMLElement>('input:checked, button')?.focus()
  }, [])

  const decide = (scope: Scope) => {
    onDecide(scope, sense)
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    event.preventDefault()
    onDone()
  }
  return (
    <div
      class="gl-scope-panel"
      dir={dir}
      role="group"
      aria-labelledby={id}
      ref={panelRef}
      onKeyDown={onKeyDown}
    >
      <p class="gl-scope-question" id={id}>
        {question}
      </p>
      {senses.length === 0 ? null : (
        <SenseChoice senses={senses} chosen={sense} onChoose={setSense} />
      )}
      <div class="gl-scope-choices">
        {scopes.map((scope) => (
          <Button key={scope} look="outlined" onClick={() => decide(scope)}>
            <ScopeName scope={scope} site={site} />
          </Button>
        ))}
        <Button look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}

/** How far a decision reaches, in words. */
export function ScopeName({ scope, site }: { scope: Scope; site?: string | undefined }) {
  const { t } = useText()
  if (scope === 'page') return <>{t('scopePage')}</>
  if (scope === 'everywhere') return <>{t('scopeEverywhere')}</>
  return <>{site === undefined ? t('scopeThisSite') : t('scopeSite', site)}</>
}

interface SenseChoiceProps {
  readonly senses: readonly OtherSense[]
  readonly chosen: string | undefined
  readonly onChoose: (sense: string | undefined) => void
}

function SenseChoice({ senses, chosen, onChoose }: SenseChoiceProps) {
  const { t } = useText()
  const name = useId()
  const option = (value: string | undefined, label: string, language?: string) => (
    <label class="gl-choice" key={value ?? ''}>
      <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
      <span lang={language} dir="auto">
        {label}
      </span>
    </label>
  )
  return (
    <fieldset class="gl-scope-senses">
      <legend class="gl-only-spoken">{t('rightMeaning')}</legend>
      {senses.map(({ id, label, language }) => option(id, label, language))}
      {option(undefined, t('noneOfThese'))}
    </fieldset>
  )
}
