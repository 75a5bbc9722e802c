import { useId, useRef, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { Disclosure } from './Disclosure.tsx'
import { sitesProblemText } from './site-text.ts'
import { useText } from './text.ts'
import type { SitesCheck } from './options-model.ts'

export interface SitesEditorProps {
  /** The rules as they are kept, one a line. */
  readonly text: string
  readonly onCheck: (text: string) => SitesCheck
  /** Puts the rules of a text without problems in the place of those there are. */
  readonly onApply: (text: string) => void
  /** Saves the rules as a file. */
  readonly onExport: () => void
}

/** More say nothing new. */
const MOST_PROBLEMS = 10

/** The list of rules as text. Nothing changes before the reader says so. */
export function SitesEditor({ text: kept, onCheck, onApply, onExport }: SitesEditorProps) {
  const { t } = useText()
  const [draft, setDraft] = useState<string>()
  const fileRef = useRef<HTMLInputElement>(null)
  const shown = draft ?? kept
  const check = draft === undefined || draft === kept ? undefined : onCheck(draft)
  /** What is imported is put below what is there: it takes nothing away. */
  const add = async (file: File) => {
    const more = await file.text()
    setDraft(`${shown}${shown === '' || shown.endsWith('\n') ? '' : '\n'}${more}`)
  }
  return (
    <Disclosure class="gl-sites-text" summary={t('sitesText')}>
      <div class="gl-form-part">
        <Lines value={shown} check={check} onInput={setDraft} />
        <div class="gl-pack-buttons">
          <Button
            look="filled"
            disabled={check === undefined || check.problems.length > 0}
            onClick={() => {
              onApply(shown)
              setDraft(undefined)
            }}
          >
            {t('sitesApply')}
          </Button>
          <Button
            look="outlined"
            disabled={check === undefined}
            onClick={() => setDraft(undefined)}
          >
            {t('sitesRevert')}
          </Button>
          <Button look="outlined" icon="upload" onClick={() => fileRef.current?.click()}>
            {t('sitesImport')}
          </Button>
          <Button look="outlined" icon="download" disabled={kept === ''} onClick={onExport}>
            {t('sitesExport')}
          </Button>
          <input
            ref={fileRef}
            class="gl-only-spoken"
            type="file"
            accept=".txt,text/plain"
            aria-label={t('sitesImport')}
            tabIndex={-1}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file !== undefined) void add(file)
            }}
          />
        </div>
      </div>
    </Disclosure>
  )
}

interface LinesProps {
  readonly value: string
  readonly check: SitesCheck | undefined
  readonly onInput: (value: string) => void
}

function Lines({ value, check, onInput }: LinesProps) {
  const { t } = useText()
  const id = useId()
  const problems = check?.problems ?? []
  return (
    <div class="gl-field">
      <label class="gl-field-label" for={id}>
        {t('sitesTextLabel')}
      </label>
      <p class="gl-help" id={`${id}-help`}>
        {t('sitesTextHelp')}
      </p>
      <textarea
        class="gl-input gl-input-lines gl-sites-lines"
        id={id}
        dir="ltr"
        rows={8}
        spellcheck={false}
        autocapitalize="none"
        autocomplete="off"
        value={value}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-help ${id}-check`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <Verdict id={`${id}-check`} check={check} />
    </div>
  )
}

/** What is wrong, line by line; or what applying would come to. */
function Verdict({ id, check }: { readonly id: string; readonly check: SitesCheck | undefined }) {
  const text = useText()
  const problems = check?.problems ?? []
  const shown = problems.slice(0, MOST_PROBLEMS)
  return (
    <div id={id} role="status">
      {shown.map((problem) => (
        <p class="gl-help gl-help-problem" key={`${problem.line} ${problem.kind}`}>
          {sitesProblemText(text, problem)}
        </p>
      ))}
      {problems.length > shown.length ? (
        <p class="gl-help gl-help-problem">
          {text.t('sitesMoreProblems', text.number(problems.length - shown.length))}
        </p>
      ) : null}
      {check === undefined || problems.length > 0 ? null : (
        <p class="gl-help">
          {text.t(
            'sitesWould',
            text.number(check.added),
            text.number(check.changed),
            text.number(check.removed),
          )}
        </p>
      )}
    </div>
  )
}
