import { browser } from 'wxt/browser'

/** Names are checked where they are asked for, against the English messages. */
const getMessage = browser.i18n.getMessage as (name: string, substitutions?: string[]) => string

/** Messages and language of the interface, as the browser chose them for its user. */
export const textSource = {
  translate(name: string, substitutions?: readonly string[]): string {
    return getMessage(name, substitutions === undefined ? undefined : [...substitutions])
  },
  locale: browser.i18n.getMessage('@@ui_locale').replace('_', '-'),
}
