import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { WelcomeView, type WelcomeModel } from '../../components/WelcomeView.tsx'
import { Root } from '../../components/Root.tsx'
import { TextProvider } from '../../components/text.ts'
import { call } from '../../platform/extension/call.ts'
import { readShortcuts, shortcutSettings } from '../../platform/extension/shortcuts.ts'
import { readKept, watchKept } from '../../platform/extension/storage.ts'
import type { Settings } from '../../platform/extension/stored.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import { markThisPage } from './marking.ts'

interface Shown {
  readonly model: WelcomeModel
  readonly theme: Settings['theme']
}

async function readShown(): Promise<Shown> {
  const [{ settings }, shortcuts] = await Promise.all([readKept(), readShortcuts()])
  const nextTermKeys = shortcuts.find(({ command }) => command === 'next-term')?.keys
  return {
    model: { markStyle: settings.markStyle, shortcuts, nextTermKeys },
    theme: settings.theme,
  }
}

/** The page of the first run. */
export function App() {
  const [shown, setShown] = useState<Shown>()
  const isShown = shown !== undefined
  useEffect(() => {
    const read = () => void readShown().then(setShown)
    read()
    return watchKept(read)
  }, [])
  useEffect(() => (isShown ? markThisPage() : undefined), [isShown])
  if (shown === undefined) return null
  return (
    <TextProvider value={textSource}>
      <Root theme={shown.theme}>
        <WelcomeView
          model={shown.model}
          onMarkStyle={(value) => void call('set-setting', { name: 'markStyle', value })}
          onDone={() => void leave()}
          onOpenShortcuts={shortcutSettings()}
        />
      </Root>
    </TextProvider>
  )
}

/** Closes this tab; the last tab of a window would take the window along, so there one is opened. */
async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  const others = await browser.tabs.query({ currentWindow: true })
  if (others.length < 2) await browser.tabs.create({})
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}
