import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { BriefingWaiting } from '../../components/BriefingWaiting.tsx'
import type { BriefingWait } from '../../components/briefing-model.ts'
import { Root } from '../../components/Root.tsx'
import { TextProvider } from '../../components/text.ts'
import { call } from '../../platform/extension/call.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import { useTheme } from '../look-up/use-theme.ts'
import { loadDraft, type Loaded } from './load-draft.ts'
import { reasonTexts } from './reason-text.ts'
import { queryOf, type PageRequest } from './request-in.ts'
import { Reviewer } from './Reviewer.tsx'

const starting: BriefingWait = { kind: 'working', step: 'reading', done: 0 }

/** Closes the page and goes back to where it was opened from. */
async function close(): Promise<void> {
  const own = await browser.tabs.getCurrent()
  if (own?.id !== undefined) await browser.tabs.remove(own.id)
}

/** Puts the draft into the page's address, so that it is found again by a reload. */
function nameDraft(request: PageRequest, { draft }: Loaded): void {
  if (request.purpose === 'selection') return
  history.replaceState(null, '', queryOf(request, draft.id))
}

/** The review page: first it reads and drafts, then there is something to review. */
export function App({ request }: { readonly request: PageRequest }) {
  const theme = useTheme()
  const [wait, setWait] = useState<BriefingWait>(starting)
  const [loaded, setLoaded] = useState<Loaded>()
  const cancelRef = useRef<() => void>(() => {})
  /** Changes with each attempt to load; `anew` leaves the draft that was there aside. */
  const [attempt, setAttempt] = useState({ anew: false })
  useEffect(() => {
    const ended = new AbortController()
    cancelRef.current = () => ended.abort()
    setLoaded(undefined)
    setWait(starting)
    const tell = (step: 'reading' | 'drafting', done: number) =>
      setWait({ kind: 'working', step, done })
    void loadDraft(request, { signal: ended.signal, tell }, attempt.anew).then((loading) => {
      if (loading.ok) {
        nameDraft(request, loading.loaded)
        setLoaded(loading.loaded)
      } else {
        const canRetry = request.tab !== undefined && loading.problem !== 'no-tab'
        setWait({ kind: 'failed', reason: reasonTexts[loading.problem], canRetry })
      }
    })
  }, [request, attempt])
  if (theme === undefined) return null
  return (
    <TextProvider value={textSource}>
      <Root theme={theme}>
        {loaded === undefined ? (
          <BriefingWaiting
            wait={wait}
            onCancel={() => cancelRef.current()}
            onRetry={() => setAttempt({ anew: false })}
            onClose={() => void close()}
          />
        ) : (
          <Reviewer
            key={loaded.draft.id}
            loaded={loaded}
            request={request}
            onStartOver={() => {
              const { id } = loaded.draft
              void call('drop-draft', { draft: id }).then(() => setAttempt({ anew: true }))
            }}
            onReload={() => location.reload()}
            onClose={() => void close()}
          />
        )}
      </Root>
    </TextProvider>
  )
}
