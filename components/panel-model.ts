import type { PopupModel, TermCallbacks } from './popup-model.ts'
import type { SiteCallbacks } from './site-model.ts'

/** Everything the side panel shows: the terms of the tab in front, as its popup has them. */
export interface PanelModel extends Omit<PopupModel, 'outcome'> {
  /** Ids of the entries that can be seen on the page just now. */
  readonly inView: readonly string[]
}

export interface PanelCallbacks extends SiteCallbacks, TermCallbacks {
  readonly onOpenOptions: () => void
}
