import { browser } from 'wxt/browser'
import { PanelView } from '../../components/PanelView.tsx'
import { PassageWay } from '../../components/PassageWay.tsx'
import { Root } from '../../components/Root.tsx'
import { TextProvider } from '../../components/text.ts'
import { showCited } from '../../platform/extension/cited-passage.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import { siteCallbacks } from '../popup/site-callbacks.ts'
import { termIn } from '../popup/term-in.ts'
import { useDecisions } from '../popup/use-decisions.ts'
import { useTabModel } from '../popup/use-tab-model.ts'
import { useActiveTab } from './use-active-tab.ts'
import { useView } from './use-view.ts'

/** The panel of a window: it shows the tab in front, and moves in step with its page. */
export function App() {
  const tab = useActiveTab()
  const shown = useTabModel(tab)
  const inView = useView(tab, shown)
  const { notice, decisions } = useDecisions(tab, (entry) => termIn(shown?.model, entry))
  if (shown === undefined) return null
  const { outcome: _, ...model } = shown.model
  return (
    <TextProvider value={textSource}>
      <Root theme={shown.theme}>
        <PassageWay onShow={({ source, citation }) => showCited(source, citation, tab)}>
          <PanelView
            {...decisions}
            {...siteCallbacks(tab)}
            model={{ ...model, inView, ...(notice === undefined ? {} : { notice }) }}
            onOpenOptions={() => void browser.runtime.openOptionsPage()}
          />
        </PassageWay>
      </Root>
    </TextProvider>
  )
}
