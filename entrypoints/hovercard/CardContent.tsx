import { citationText } from '../../components/citation-text.ts'
import { Hovercard } from '../../components/Hovercard.tsx'
import type { HovercardCallbacks, HovercardModel } from '../../components/hovercard-model.ts'
import { whyOf } from '../../components/reason-model.ts'
import { PassageOpener } from '../../components/passage-opener.ts'
import { usePassageWay } from '../../components/use-passage-way.ts'
import { Root } from '../../components/Root.tsx'
import { TextProvider, useText } from '../../components/text.ts'
import type { CardRequest } from '../../platform/dom/card-port.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import type { CardData } from './read-card.ts'

type Props = Omit<HovercardCallbacks, 'onCopy'> & {
  readonly data: CardData
  /** The term the reader came from, if by a related term. */
  readonly cameFrom: string | undefined
  readonly pinned: boolean
  readonly request: CardRequest
  readonly onCopy: (text: string) => Promise<boolean>
}

/** The card in the language and theme of the reader. */
export function CardContent(props: Props) {
  return (
    <TextProvider value={textSource}>
      <Root
        theme={props.request.theme}
        touch={props.request.layout === 'sheet'}
        class="gl-card-root"
      >
        <Card {...props} />
      </Root>
    </TextProvider>
  )
}

function Card({ data, cameFrom, pinned, request, onCopy, ...callbacks }: Props) {
  const text = useText()
  const [chosen] = request.senses
  const isChosen = data.ref === chosen.entry
  const why = isChosen ? whyOf(chosen.reasons) : undefined
  const site = siteHere()
  const { told, open } = usePassageWay(({ citation }) => data.follow(citation))
  const model: HovercardModel = {
    entry: data.entry,
    ...(why === undefined ? {} : { why }),
    otherSenses: data.otherSenses,
    ...(cameFrom === undefined ? {} : { cameFrom }),
    ...(request.step === undefined
      ? {}
      : { place: { index: request.step.index + 1, total: request.step.count } }),
    pinned,
    ...(site === undefined ? {} : { site }),
    scopes:
      why?.kind === 'asked'
        ? []
        : site === undefined
          ? ['page', 'everywhere']
          : ['page', 'site', 'everywhere'],
    layout: request.layout,
    ...(told === undefined ? {} : { told }),
  }
  return (
    <PassageOpener value={open}>
      <Hovercard
        {...callbacks}
        model={model}
        onCopy={() => onCopy(citationText(data.entry, text))}
      />
    </PassageOpener>
  )
}

/** The host named in "on this site"; files and the extension's own pages have none. */
function siteHere(): string | undefined {
  return location.protocol.startsWith('http') ? location.hostname : undefined
}
