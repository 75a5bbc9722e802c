import { useId, useState } from 'preact/hooks'

import { EmptyState } from './EmptyState.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { Sentence } from './Sentence.tsx'
import { useText } from './text.ts'
import { useFocusAfterRemoval } from './use-focus-after-removal.ts'
import { scopeText } from './site-text.ts'
import type { AddSiteResult, SiteMode, SiteRuleModel } from './options-model.ts'

export interface SiteRulesListProps {
  readonly mode: SiteMode
  readonly rules: readonly SiteRuleModel[]
  readonly onAdd: (host: string) => Promise<AddSiteResult>
  readonly onRemove: (scope: string) => void
}

/** The sites that are listed, and whether Glosslight is on there. */
export function SiteRulesList({ mode, rules, onAdd, onRemove }: SiteRulesListProps) {
  const { t } = useText()
  const isListed = mode === 'listed'
  const { boxRef, removing } = useFocusAfterRemoval<HTMLDivElement>(rules.length)
  return (
    <div class="gl-rules" ref={boxRef}>
      <AddSite mode={mode} onAdd={onAdd} />
      {rules.length === 0 ? (
        <EmptyState
          title={t(isListed ? 'noListTitle' : 'noRulesTitle')}
          text={t(isListed ? 'noListText' : 'noRulesText')}
        />
      ) : (
        <ul class="gl-rows">
          {rules.map((rule, index) => (
            <li class="gl-row" key={rule.scope}>
              <RuleWords rule={rule} />
              {rule.locked ? (
                <span class="gl-row-note gl-row-locked">
                  <Icon name="lock" small />
                  {t('locked')}
                </span>
              ) : (
                <IconButton
                  icon="remove"
                  label={t('removeRule', scopeText({ t }, rule.scope))}
                  onClick={() => {
                    removing(rules.slice(0, index).filter(({ locked }) => !locked).length)
                    onRemove(rule.scope)
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function RuleWords({ rule: { scope, on, since } }: { readonly rule: SiteRuleModel }) {
  const { t, date } = useText()
  const isHost = scope !== 'file:' && !scope.includes('/')
  return (
    <span class="gl-row-text">
      <span>
        {isHost ? (
          <Sentence message="hostAndBelow">
            <bdi class="gl-row-name">{scope}</bdi>
          </Sentence>
        ) : (
          <bdi class="gl-row-name">{scopeText({ t }, scope)}</bdi>
        )}
      </span>
      <span class="gl-row-note">
        {[
          t(on ? 'ruleOn' : 'ruleOff'),
          ...(since === undefined ? [] : [t('offSince', date(since))]),
        ].join(' · ')}
      </span>
    </span>
  )
}

function AddSite({ mode, onAdd }: Pick<SiteRulesListProps, 'mode' | 'onAdd'>) {
  const { t } = useText()
  const id = useId()
  const [host, setHost] = useState('')
  const [problem, setProblem] = useState<Exclude<AddSiteResult, 'added'>>()
  const add = async () => {
    const result = await onAdd(host)
    if (result === 'added') setHost('')
    setProblem(result === 'added' ? undefined : result)
  }
  return (
    <form
      class="gl-add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <label class="gl-label" for={id}>
        {t(mode === 'listed' ? 'addSiteOn' : 'addSite')}
      </label>
      <div class="gl-add-line">
        <input
          class="gl-input"
          id={id}
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="news.example.org"
          value={host}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-help`}
          onInput={(event) => {
            setHost(event.currentTarget.value)
            setProblem(undefined)
          }}
        />
        <button type="submit" class="gl-button gl-button-filled">
          {t('add')}
        </button>
      </div>
      <p
        class={problem === undefined ? 'gl-help' : 'gl-help gl-help-problem'}
        id={`${id}-help`}
        aria-live="polite"
      >
        {problem === undefined
          ? t('addSiteHelp')
          : t(problem === 'invalid' ? 'addSiteInvalid' : 'addSiteAlready')}
      </p>
    </form>
  )
}
