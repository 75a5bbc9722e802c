import type { ComponentChildren } from 'preact'

import { PassageOpener } from './passage-opener.ts'
import { Toast } from './Toast.tsx'
import { usePassageWay } from './use-passage-way.ts'
import type { PassageResult } from './use-passage-way.ts'
import type { CitationModel } from './citation-model.ts'

export interface PassageWayProps {
  /** Goes to a passage where it stands now, in its page. */
  readonly onShow: (model: CitationModel) => Promise<PassageResult>
  readonly children: ComponentChildren
}

/** Leads from the passages below to the pages they are from, and says so where it cannot. */
export function PassageWay({ onShow, children }: PassageWayProps) {
  const { told, open } = usePassageWay(onShow)
  return (
    <PassageOpener value={open}>
      {children}
      <Toast message={told} />
    </PassageOpener>
  )
}
