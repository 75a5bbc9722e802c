import { useRef, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { TextField } from './Field.tsx'
import { useText } from './text.ts'

export interface ImportSourceProps {
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
  /** Fetches a file once; absent where an administrator has switched that off. */
  readonly onFetch?: ((address: string) => void) | undefined
  readonly fetching: boolean
  /** Why what was asked for could not be read. */
  readonly problem?: string | undefined
}

/** The ways in for a file: chosen or dropped, pasted, or from an address. */
export function ImportSource(props: ImportSourceProps) {
  const { onFile, onText, onFetch } = props
  return (
    <div class="gl-page">
      <FileField onFile={onFile} />
      <PasteForm onText={onText} />
      {onFetch === undefined ? null : <AddressForm {...props} onFetch={onFetch} />}
    </div>
  )
}

function PasteForm({ onText }: Pick<ImportSourceProps, 'onText'>) {
  const { t } = useText()
  const [text, setText] = useState('')
  return (
    <form
      class="gl-page"
      onSubmit={(event) => {
        event.preventDefault()
        onText(text)
      }}
    >
      <TextField
        label={t('importPaste')}
        help={t('importPasteHelp')}
        lines={5}
        value={text}
        onInput={setText}
      />
      <div class="gl-pack-buttons">
        <Button look="outlined" type="submit" disabled={text.trim() === ''}>
          {t('importRead')}
        </Button>
      </div>
    </form>
  )
}

type AddressFormProps = Pick<ImportSourceProps, 'fetching' | 'problem'> & {
  readonly onFetch: (address: string) => void
}

function AddressForm({ onFetch, fetching, problem }: AddressFormProps) {
  const { t } = useText()
  const [address, setAddress] = useState('')
  return (
    <form
      class="gl-page"
      onSubmit={(event) => {
        event.preventDefault()
        onFetch(address.trim())
      }}
    >
      <TextField
        label={t('importAddress')}
        help={t('importAddressHelp')}
        kind="address"
        placeholder="https://"
        problem={problem}
        value={address}
        onInput={setAddress}
      />
      <div class="gl-pack-buttons">
        <Button look="outlined" type="submit" disabled={fetching || address.trim() === ''}>
          {t('importFetch')}
        </Button>
        <span class="gl-help" role="status">
          {fetching ? t('importFetching') : ''}
        </span>
      </div>
    </form>
  )
}

function FileField({ onFile }: Pick<ImportSourceProps, 'onFile'>) {
  const { t } = useText()
  const fileRef = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    <div
      class={over ? 'gl-drop gl-drop-over' : 'gl-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file !== undefined) onFile(file)
      }}
    >
      <p class="gl-label">{t('importDrop')}</p>
      <p class="gl-help">{t('importFormats')}</p>
      <Button look="filled" icon="upload" onClick={() => fileRef.current?.click()}>
        {t('importChoose')}
      </Button>
      <input
        ref={fileRef}
        class="gl-only-spoken"
        type="file"
        tabIndex={-1}
        aria-label={t('importChoose')}
        accept=".json,.jsonld,.csv,.tsv,.txt,.tbx,.xml,.html,.htm,.zip"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </div>
  )
}
