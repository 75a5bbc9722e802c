import { useEffect, useRef, useState } from 'preact/hooks'

import type { OpenPassage } from './passage-opener.ts'
import { useText } from './text.ts'
import type { CitationModel } from './citation-model.ts'

/** What became of the way to a passage. */
export type PassageResult = 'shown' | 'changed' | 'no-page'

/** How long is told where a passage was not found, in milliseconds. */
const TOLD = 6_000

/** Opens passages by `onShow`, and what to tell of it meanwhile and where it cannot. */
export function usePassageWay(onShow: (model: CitationModel) => Promise<PassageResult>): {
  readonly told: string | undefined
  readonly open: OpenPassage
} {
  const { t } = useText()
  const [told, setTold] = useState<string>()
  const endingRef = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(endingRef.current), [])
  const open = (model: CitationModel) => {
    clearTimeout(endingRef.current)
    setTold(t('passageSought'))
    void onShow(model).then((result) => {
      if (result === 'shown') return setTold(undefined)
      setTold(t(result === 'changed' ? 'passageChanged' : 'passageNoPage'))
      endingRef.current = setTimeout(() => setTold(undefined), TOLD)
    })
  }
  return { told, open }
}
