import { useId } from 'preact/hooks'

import { Button } from './Button.tsx'
import { KeyList } from './KeyList.tsx'
import { Kbd } from './Kbd.tsx'
import { MarkStyleChoice } from './AppearanceForm.tsx'
import { OtherSampleArticle, SampleArticle } from './SampleArticle.tsx'
import { Sentence } from './Sentence.tsx'
import { Wordmark } from './Wordmark.tsx'
import { useText } from './text.ts'
import type { ComponentChildren } from 'preact'
import type { MarkStyle, ShortcutModel } from './options-model.ts'

export interface WelcomeModel {
  readonly markStyle: MarkStyle
  readonly shortcuts: readonly ShortcutModel[]
  /** The current keys for the next term; absent where none are set. */
  readonly nextTermKeys?: string | undefined
}

export interface WelcomeViewProps {
  readonly model: WelcomeModel
  readonly onMarkStyle: (markStyle: MarkStyle) => void
  readonly onDone: () => void
  readonly onOpenShortcuts?: (() => void) | undefined
}

/** The page of the first run: try it, choose how marks look, learn the keys; or skip it. */
export function WelcomeView({ model, onMarkStyle, onDone, onOpenShortcuts }: WelcomeViewProps) {
  const { t } = useText()
  return (
    <div class="gl-welcome">
      <header class="gl-welcome-head">
        <Wordmark />
        <Button look="quiet" onClick={onDone}>
          {t('welcomeSkip')}
        </Button>
      </header>
      <main class="gl-welcome-main">
        <div class="gl-options-intro">
          <h1 class="gl-options-title">{t('welcomeTitle')}</h1>
          <p class="gl-options-text">{t('welcomeIntro')}</p>
        </div>
        <Part title={t('welcomeTry')}>
          <p class="gl-options-text">
            <TryHelp keys={model.nextTermKeys} />
          </p>
          <SampleArticle />
          <p class="gl-options-text">{t('welcomeOther')}</p>
          <OtherSampleArticle />
        </Part>
        <Part title={t('welcomeMarks')}>
          <MarkStyleChoice value={model.markStyle} onChange={onMarkStyle} />
        </Part>
        <Part title={t('welcomeKeys')}>
          <KeyList shortcuts={model.shortcuts} onOpenShortcuts={onOpenShortcuts} />
        </Part>
        <p class="gl-help">{t('welcomeLater')}</p>
        <div>
          <Button look="filled" onClick={onDone}>
            {t('welcomeDone')}
          </Button>
        </div>
      </main>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section class="gl-welcome-part" aria-labelledby={id}>
      <h2 class="gl-welcome-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function TryHelp({ keys }: { keys: string | undefined }) {
  const { t } = useText()
  if (keys === undefined) return <>{t('welcomeTryPlain')}</>
  return (
    <Sentence message="welcomeTryHelp">
      <Kbd keys={keys} />
    </Sentence>
  )
}
