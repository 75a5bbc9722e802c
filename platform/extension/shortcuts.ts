import { browser } from 'wxt/browser'

/** A command of the manifest with the keys it has now; none where unset. */
export interface Shortcut {
  readonly command: string
  readonly description: string
  readonly keys?: string
}

/** The commands as the browser has them now, in the manifest's order. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll()
  const ours = Object.keys(browser.runtime.getManifest().commands ?? {})
  return ours.flatMap((command) => {
    const found = commands.find(({ name }) => name === command)
    if (found?.description === undefined) return []
    const { description, shortcut } = found
    return [{ command, description, ...(shortcut ? { keys: shortcut } : {}) }]
  })
}

/** Firefox opens its page for shortcuts by a call of its own; older ones only from its menu. */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>
}

/** Opens the browser's own page for the keys of extensions; undefined where nothing can. */
export function shortcutSettings(): (() => void) | undefined {
  const commands: typeof browser.commands & WithSettings = browser.commands
  if (commands.openShortcutSettings !== undefined) {
    return () => void commands.openShortcutSettings?.()
  }
  if (import.meta.env.FIREFOX) return undefined
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
