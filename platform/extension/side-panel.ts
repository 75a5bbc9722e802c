import { browser } from 'wxt/browser'

/** Chromium calls it a side panel, Firefox a sidebar; Firefox for Android has neither. */
interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
}

const panels: Panels = browser

/** Whether this browser has a place for a panel. */
export function hasPanel(): boolean {
  return panels.sidePanel !== undefined || panels.sidebarAction !== undefined
}

/**
 * Opens the side panel of a window. Browsers allow it in the reader's own click or key only, and
 * only at once: nothing may be waited for before.
 */
export function openPanel(windowId: number): void {
  const opened = panels.sidePanel?.open({ windowId }) ?? panels.sidebarAction?.open()
  opened?.catch(() => undefined)
}
