import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { LookUpView } from '../../components/LookUpView.tsx'
import { PassageWay } from '../../components/PassageWay.tsx'
import { Root } from '../../components/Root.tsx'
import { TextProvider } from '../../components/text.ts'
import type { LookUpModel } from '../../components/look-up-model.ts'
import { showCited } from '../../platform/extension/cited-passage.ts'
import { addressOf, type LookUpRequest } from '../../platform/extension/open-look-up.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import { useLookUp } from './use-look-up.ts'
import { useTheme } from './use-theme.ts'

/** The page on which terms are looked up. */
export function App({ request }: { readonly request: LookUpRequest }) {
  const lookUp = useLookUp(request)
  const theme = useTheme()
  useAddress(request, lookUp.model)
  if (theme === undefined) return null
  return (
    <TextProvider value={textSource}>
      <Root theme={theme}>
        <PassageWay onShow={({ source, citation }) => showCited(source, citation)}>
          <LookUpView {...lookUp} autoFocus={request.entry === undefined} />
        </PassageWay>
      </Root>
    </TextProvider>
  )
}

/**
 * Address and title say what is shown, so that it can be reloaded and kept. Not of a private
 * window: the page may be in an ordinary one, where both are remembered.
 */
function useAddress({ private: isPrivate }: LookUpRequest, { typed, chosen }: LookUpModel): void {
  const entry = chosen?.entry
  useEffect(() => {
    if (isPrivate) return
    const { name } = browser.runtime.getManifest()
    document.title = entry === undefined ? name : `${entry.term} – ${name}`
    const shown = entry === undefined ? { typed } : { typed, entry: entry.id }
    history.replaceState(null, '', addressOf(shown))
  }, [isPrivate, typed, entry])
}
