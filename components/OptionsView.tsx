import { AppearanceForm } from './AppearanceForm.tsx'
import { KeyList } from './KeyList.tsx'
import { MutedList } from './MutedList.tsx'
import { Nav } from './Nav.tsx'
import { PolicyNote } from './PolicyNote.tsx'
import { SitesSection } from './SitesSection.tsx'
import { Toast } from './Toast.tsx'
import { Wordmark } from './Wordmark.tsx'
import { useText } from './text.ts'
import type { ComponentChildren } from 'preact'
import type { IconName } from './icon-paths.ts'
import type { OptionsCallbacks, OptionsModel, OptionsSection } from './options-model.ts'
import type { TextKey } from './text.ts'

export type OptionsViewProps = OptionsCallbacks & {
  readonly model: OptionsModel
  /** The part about briefings, which has pages of its own. */
  readonly briefings: ComponentChildren
}

interface SectionText {
  readonly id: OptionsSection
  readonly icon: IconName
  readonly title: TextKey
  readonly intro: TextKey
}

const sections: readonly SectionText[] = [
  { id: 'sites', icon: 'globe', title: 'sectionSites', intro: 'sectionSitesIntro' },
  { id: 'terms', icon: 'term', title: 'sectionTerms', intro: 'sectionTermsIntro' },
  {
    id: 'appearance',
    icon: 'appearance',
    title: 'sectionAppearance',
    intro: 'sectionAppearanceIntro',
  },
  { id: 'briefings', icon: 'book', title: 'sectionBriefings', intro: 'sectionBriefingsIntro' },
  { id: 'keys', icon: 'keyboard', title: 'sectionKeys', intro: 'sectionKeysIntro' },
  { id: 'about', icon: 'info', title: 'sectionAbout', intro: 'sectionAboutIntro' },
]

/** The whole options page: one part at a time, named in the address. */
export function OptionsView(props: OptionsViewProps) {
  const { t } = useText()
  const { model, onSection } = props
  const section = sections.find(({ id }) => id === model.section)
  return (
    <div class="gl-options">
      <header class="gl-options-side">
        <h1 class="gl-options-name">
          <Wordmark />
          <span class="gl-only-spoken"> {t('optionsTitle')}</span>
        </h1>
        <Nav
          label={t('optionsTitle')}
          places={sections.map(({ id, icon, title }) => ({ id, icon, label: t(title) }))}
          current={model.section}
          onGo={onSection}
        />
      </header>
      <main class="gl-options-main" key={model.section}>
        {section === undefined ? null : (
          <div class="gl-options-intro">
            <h2 class="gl-options-title">{t(section.title)}</h2>
            <p class="gl-options-text">{t(section.intro)}</p>
          </div>
        )}
        <PolicyNote policy={model.policy} />
        <Section {...props} />
      </main>
      <Toast message={model.notice} />
    </div>
  )
}

function Section(props: OptionsViewProps) {
  const { model } = props
  switch (model.section) {
    case 'sites':
      return <SitesSection {...props} model={model.sites} />
    case 'terms':
      return <MutedList muted={model.muted} onUnmute={props.onUnmute} />
    case 'appearance':
      return <AppearanceForm value={model.appearance} onChange={props.onAppearance} />
    case 'briefings':
      return props.briefings
    case 'keys':
      return <KeyList shortcuts={model.shortcuts} onOpenShortcuts={props.onOpenShortcuts} />
    case 'about':
      return <About version={model.version} />
  }
}

const promises: readonly TextKey[] = [
  'promiseRight',
  'promisePage',
  'promiseSource',
  'promisePrivate',
]

function About({ version }: { version: string }) {
  const { t } = useText()
  return (
    <div class="gl-form">
      <ul class="gl-promises">
        {promises.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p class="gl-help">{t('version', version)}</p>
    </div>
  )
}
