import { useEffect, useState } from 'preact/hooks'
import { OptionsView } from '../../components/OptionsView.tsx'
import { PassageWay } from '../../components/PassageWay.tsx'
import type { OptionsModel, OptionsSection } from '../../components/options-model.ts'
import { Root } from '../../components/Root.tsx'
import { TextProvider } from '../../components/text.ts'
import { call } from '../../platform/extension/call.ts'
import { showCited } from '../../platform/extension/cited-passage.ts'
import { shortcutSettings } from '../../platform/extension/shortcuts.ts'
import { watchKept } from '../../platform/extension/storage.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import { changeAppearance } from './change-appearance.ts'
import { sitesCallbacks } from './sites-callbacks.ts'
import { readOptions } from './options-model-of.ts'
import { Briefings } from './packs/Briefings.tsx'

const SECTIONS = ['sites', 'terms', 'appearance', 'briefings', 'keys', 'about'] as const

/** The part of the page that its address names. */
function sectionInAddress(): OptionsSection {
  const [named] = location.hash.slice(1).split('/')
  return SECTIONS.find((section) => section === named) ?? 'sites'
}

/** The options page; what it shows is always what is kept, whoever changed it. */
export function App() {
  const [kept, setKept] = useState<Omit<OptionsModel, 'section'>>()
  const [section, setSection] = useState(sectionInAddress)
  useEffect(() => {
    const read = () => void readOptions().then(setKept)
    const moved = () => setSection(sectionInAddress())
    read()
    window.addEventListener('hashchange', moved)
    const stop = watchKept(read)
    return () => {
      stop()
      window.removeEventListener('hashchange', moved)
    }
  }, [])
  if (kept === undefined) return null
  return (
    <TextProvider value={textSource}>
      <Root theme={kept.appearance.theme}>
        <OptionsView
          model={{ ...kept, section }}
          onSection={(next) => {
            location.hash = next
          }}
          {...sitesCallbacks(kept.sites)}
          onUnmute={unmute}
          onAppearance={(next) => void changeAppearance(kept.appearance, next)}
          briefings={
            <PassageWay onShow={({ source, citation }) => showCited(source, citation)}>
              <Briefings />
            </PassageWay>
          }
          onOpenShortcuts={shortcutSettings()}
        />
      </Root>
    </TextProvider>
  )
}

/** Keys tell what they undo: `mute <entry>` or `correction <key>`. */
function unmute(key: string): void {
  const [kind, ...rest] = key.split(' ')
  const name = rest.join(' ')
  if (kind === 'mute') void call('forget-mute', { key: name })
  else void call('forget-correction', { key: name })
}
