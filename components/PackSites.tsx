import { useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { Choices } from './Choices.tsx'
import { Disclosure } from './Disclosure.tsx'
import { TextField } from './Field.tsx'
import { sitesProblemText } from './site-text.ts'
import { useText } from './text.ts'
import type { Choice } from './Choices.tsx'
import type { PackCallbacks, PackModel } from './pack-model.ts'

type Where = 'everywhere' | 'only' | 'except'

const choices: readonly Choice<Where>[] = [
  { value: 'everywhere', name: 'modeEverywhere' },
  { value: 'only', name: 'packSitesOnly' },
  { value: 'except', name: 'packSitesExcept' },
]

function whereOf({ sites }: PackModel): Where {
  if (sites === undefined) return 'everywhere'
  return sites.only ? 'only' : 'except'
}

export interface PackSitesProps extends Pick<PackCallbacks, 'onSites'> {
  readonly pack: PackModel
}

/** On which sites a pack is used. */
export function PackSites({ pack, onSites }: PackSitesProps) {
  const text = useText()
  const { t } = text
  const [where, setWhere] = useState(() => whereOf(pack))
  const [draft, setDraft] = useState(pack.sites?.text ?? '')
  const [problem, setProblem] = useState<string>()
  const apply = () => {
    const [first] = onSites(pack.id, { only: where === 'only', text: draft })
    setProblem(first === undefined ? undefined : sitesProblemText(text, first))
  }
  const isSaved = where === whereOf(pack) && draft === (pack.sites?.text ?? '')
  return (
    <Disclosure class="gl-pack-part" summary={<b>{t('packSites')}</b>}>
      <div class="gl-form-part">
        <Choices
          title={t('packSitesWhere')}
          choices={choices}
          value={where}
          onChange={(next) => {
            setWhere(next)
            setProblem(undefined)
            if (next === 'everywhere') onSites(pack.id, null)
          }}
        />
        {where === 'everywhere' ? null : (
          <>
            <TextField
              label={t('packSitesLines')}
              help={t('packSitesHelp')}
              kind="address"
              lines={4}
              placeholder="news.example.org"
              problem={problem}
              value={draft}
              onInput={(next) => {
                setDraft(next)
                setProblem(undefined)
              }}
            />
            <div class="gl-pack-buttons">
              <Button
                look="filled"
                disabled={isSaved || draft.trim() === ''}
                label={`${t('sitesApply')}: ${pack.title}`}
                onClick={apply}
              >
                {t('sitesApply')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Disclosure>
  )
}
