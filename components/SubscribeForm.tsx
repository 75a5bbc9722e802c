import { useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { Disclosure } from './Disclosure.tsx'
import { TextField } from './Field.tsx'
import { useText } from './text.ts'

export interface SubscribeFormProps {
  /** Called once the reader has agreed to what is told here. */
  readonly onSubscribe: (address: string, pin: string | undefined) => void
  readonly busy: boolean
  readonly problem?: string | undefined
}

/** SHA-256 as 64 hexadecimal digits. */
const HASH = /^[0-9a-f]{64}$/i

/**
 * Asks for an address, and for the reader's word on what that means: the one thing by which
 * Glosslight talks to anybody.
 */
export function SubscribeForm({ onSubscribe, busy, problem }: SubscribeFormProps) {
  const { t } = useText()
  const [address, setAddress] = useState('')
  const [pin, setPin] = useState('')
  const isPin = pin.trim() === '' || HASH.test(pin.trim())
  const host = URL.canParse(address.trim()) ? new URL(address.trim()).host : ''
  return (
    <form
      class="gl-page"
      onSubmit={(event) => {
        event.preventDefault()
        onSubscribe(address.trim(), pin.trim() === '' ? undefined : pin.trim().toLowerCase())
      }}
    >
      <TextField
        label={t('subscribeAddress')}
        help={t('subscribeAddressHelp')}
        kind="address"
        placeholder="https://"
        problem={problem}
        value={address}
        onInput={setAddress}
      />
      <Disclosure summary={t('subscribePin')}>
        <TextField
          label="SHA-256"
          help={t('subscribePinHelp')}
          kind="address"
          problem={isPin ? undefined : t('subscribePinWrong')}
          value={pin}
          onInput={setPin}
        />
      </Disclosure>
      <section class="gl-preview" aria-label={t('subscribeQuestion')}>
        <p class="gl-label">{t('subscribeQuestion')}</p>
        <p>{host === '' ? t('subscribeMeansNone') : t('subscribeMeans', host)}</p>
        <div class="gl-pack-buttons">
          <Button look="filled" type="submit" disabled={busy || host === '' || !isPin}>
            {t('subscribeAgree')}
          </Button>
          <span class="gl-help" role="status">
            {busy ? t('subscriptionChecking') : ''}
          </span>
        </div>
      </section>
    </form>
  )
}
