import { Icon } from './Icon.tsx'
import { Names } from './Names.tsx'
import { Sentence } from './Sentence.tsx'
import { useText } from './text.ts'
import type { DoubtModel, WhyModel } from './reason-model.ts'
import type { TextKey } from './text.ts'

const whyTexts: Record<WhyModel['kind'], TextKey> = {
  told: 'whyTold',
  'spelled-out': 'whySpelledOut',
  mentions: 'whyMentions',
  about: 'whyAbout',
  source: 'whySource',
  'own-term': 'whyOwnTerm',
  asked: 'whyAsked',
}

const doubtTexts: Record<DoubtModel['kind'], TextKey> = {
  'other-meaning': 'doubtOtherMeaning',
  'other-words': 'doubtOtherWords',
  'other-pattern': 'doubtOtherPattern',
  'other-fits': 'doubtOtherFits',
  language: 'doubtLanguage',
  'ordinary-word': 'doubtOrdinaryWord',
  'little-context': 'doubtLittleContext',
}

export interface WhyLineProps {
  /** Undefined: no such line. */
  readonly why: WhyModel | undefined
  /** BCP 47 tag of the words. */
  readonly language: string
}

/** Why a meaning was chosen. */
export function WhyLine({ why, language }: WhyLineProps) {
  const { dir } = useText()
  if (why === undefined) return null
  return (
    <p class="gl-why" dir={dir}>
      <Icon name="info" small />
      <Because message={whyTexts[why.kind]} words={why.words} language={language} />
    </p>
  )
}

/** Why a term is not marked, as a part of its row. */
export function Doubt({ doubt, language }: { doubt: DoubtModel; language: string }) {
  return <Because message={doubtTexts[doubt.kind]} words={doubt.words} language={language} />
}

interface BecauseProps {
  readonly message: TextKey
  readonly words: readonly string[]
  readonly language: string
}

function Because({ message, words, language }: BecauseProps) {
  const { t, dir } = useText()
  if (words.length === 0) return <span dir={dir}>{t(message)}</span>
  return (
    <Sentence message={message}>
      <Names names={words} language={language} />
    </Sentence>
  )
}
