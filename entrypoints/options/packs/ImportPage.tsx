import { useState } from 'preact/hooks'
import { BackLink } from '../../../components/BackLink.tsx'
import { ImportPreview } from '../../../components/ImportPreview.tsx'
import { ImportSource } from '../../../components/ImportSource.tsx'
import { useText } from '../../../components/text.ts'
import { fetchImport } from './fetch-import.ts'
import { inputOf, type ImportInput } from './read-import.ts'
import type { Briefings } from './read-briefings.ts'
import { hashOf } from './route.ts'
import { useImport } from './use-import.ts'
import type { Changes } from './use-changes.ts'

export interface ImportPageProps {
  readonly shown: Briefings
  readonly changes: Changes
  readonly input: ImportInput | undefined
  readonly onInput: (input: ImportInput | undefined) => void
}

/** Imports a file: first what is to be imported, then what it would do, then it is done. */
export function ImportPage(props: ImportPageProps) {
  const { t } = useText()
  const { input, onInput } = props
  return (
    <div class="gl-page">
      <BackLink label={t('sectionBriefings')} href={hashOf({ page: 'list' })}>
        {t('importFile')}
      </BackLink>
      {input === undefined ? (
        <Source onInput={onInput} />
      ) : (
        <Preview {...props} key={input.name} input={input} />
      )}
    </div>
  )
}

function Source({ onInput }: Pick<ImportPageProps, 'onInput'>) {
  const text = useText()
  const [fetching, setFetching] = useState(false)
  const [problem, setProblem] = useState<string>()
  const fetchFrom = async (address: string) => {
    setFetching(true)
    setProblem(undefined)
    const { input, problem: wrong } = await fetchImport(address, text)
    setFetching(false)
    setProblem(wrong)
    if (input !== undefined) onInput(input)
  }
  return (
    <ImportSource
      fetching={fetching}
      problem={problem}
      onFile={(file) => void inputOf(file).then(onInput)}
      onText={(pasted) =>
        onInput({ name: text.t('importPasted'), bytes: new TextEncoder().encode(pasted) })
      }
      onFetch={(address) => void fetchFrom(address)}
    />
  )
}

type PreviewProps = Omit<ImportPageProps, 'input'> & { readonly input: ImportInput }

function Preview({ input, onInput, shown, changes }: PreviewProps) {
  const { model, callbacks, failure } = useImport(input, shown, changes)
  return (
    <ImportPreview
      {...callbacks}
      model={model}
      failure={failure}
      onImport={() => void callbacks.onImport().then((done) => done && onInput(undefined))}
      onCancel={() => onInput(undefined)}
    />
  )
}
