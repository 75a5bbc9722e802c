import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { PassageWay } from '../../components/PassageWay.tsx'
import { PopupView } from '../../components/PopupView.tsx'
import { Root } from '../../components/Root.tsx'
import { TextProvider } from '../../components/text.ts'
import { showCited } from '../../platform/extension/cited-passage.ts'
import { openBriefing } from '../../platform/extension/open-briefing.ts'
import { hasPanel, openPanel } from '../../platform/extension/side-panel.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import { useLookUp } from '../look-up/use-look-up.ts'
import { isGlossaryIn, makeOf } from './make-of.ts'
import { siteCallbacks } from './site-callbacks.ts'
import { termIn } from './term-in.ts'
import { useDecisions } from './use-decisions.ts'
import { useTabModel } from './use-tab-model.ts'

/** The popup of one tab; it follows what that tab's page and the site rules become. */
export function App({ tab }: { readonly tab: number | undefined }) {
  const shown = useTabModel(tab)
  const { notice, decisions } = useDecisions(tab, (entry) => termIn(shown?.model, entry))
  const { window, incognito } = useTab(tab)
  const lookUp = useLookUp(useRequest(tab, incognito))
  const isGlossary = useIsGlossary(tab)
  if (shown === undefined) return null
  return (
    <TextProvider value={textSource}>
      <Root theme={shown.theme}>
        <PassageWay onShow={({ source, citation }) => showCited(source, citation, tab)}>
          <PopupView
            {...decisions}
            {...siteCallbacks(tab)}
            lookUp={lookUp}
            model={{
              ...shown.model,
              ...(notice === undefined ? {} : { notice }),
              ...(shown.mayMake ? makeOf(shown.model, isGlossary) : {}),
            }}
            onMake={(purpose) => tab !== undefined && void makeBriefing(tab, purpose)}
            onOpenOptions={() => void browser.runtime.openOptionsPage()}
            onOpenPanel={window === undefined || !hasPanel() ? undefined : () => showPanel(window)}
          />
        </PassageWay>
      </Root>
    </TextProvider>
  )
}

interface KnownOfTab {
  readonly window?: number
  readonly incognito?: boolean
}

/** Known before it is asked for: a panel may be opened in the click itself only. */
function useTab(tab: number | undefined): KnownOfTab {
  const [known, setKnown] = useState<KnownOfTab>({})
  useEffect(() => {
    if (tab === undefined) return
    void browser.tabs
      .get(tab)
      .then(({ windowId, incognito }) => setKnown({ window: windowId, incognito }))
  }, [tab])
  return known
}

/** Nothing is asked for at the start; a tab that is not known yet may be a private one. */
function useRequest(tab: number | undefined, incognito: boolean | undefined) {
  const isPrivate = tab === undefined ? browser.extension.inIncognitoContext : incognito
  return isPrivate === undefined ? undefined : { typed: '', private: isPrivate }
}

/** Whether the tab's page seems to be a list of terms. */
function useIsGlossary(tab: number | undefined): boolean {
  const [is, setIs] = useState(false)
  useEffect(() => {
    if (tab !== undefined) void isGlossaryIn(tab).then(setIs)
  }, [tab])
  return is
}

async function makeBriefing(tab: number, purpose: 'article' | 'terms'): Promise<void> {
  await openBriefing({ tab, purpose })
  close()
}

/** The popup makes way for the panel, which shows more of the same. */
function showPanel(window: number): void {
  openPanel(window)
  close()
}
