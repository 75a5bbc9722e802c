import { useText } from './text.ts'

export interface NamesProps {
  readonly names: readonly string[]
  /** BCP 47 tag of the names; the list itself is set as the interface language does. */
  readonly language: string
}

/** Names in a sentence: "ITU, treaty and Dubai". */
export function Names({ names, language }: NamesProps) {
  const { locale } = useText()
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(names)
  return (
    <>
      {parts.map(({ type, value }) =>
        type === 'element' ? (
          <bdi class="gl-name" key={value} lang={language}>
            {value}
          </bdi>
        ) : (
          value
        ),
      )}
    </>
  )
}
