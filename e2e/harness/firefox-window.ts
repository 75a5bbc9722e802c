import { pause } from './eventually.ts'
import type { Keystroke } from './keystroke.ts'

/** Evaluates an expression in Firefox's own window, with the browser's own rights. */
export type InWindow = (expression: string) => Promise<unknown>

/** Presses a key as a keyboard does: the page has it first, then the browser and its extensions. */
export async function pressInWindow(inWindow: InWindow, stroke: Keystroke): Promise<void> {
  const { alt, shift, control, ...main } = stroke
  const held = [
    ...(alt ? [{ key: 'Alt', code: 'AltLeft', keyCode: 18 }] : []),
    ...(shift ? [{ key: 'Shift', code: 'ShiftLeft', keyCode: 16 }] : []),
    ...(control ? [{ key: 'Control', code: 'ControlLeft', keyCode: 17 }] : []),
  ]
  await inWindow(`(() => {
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    tip.beginInputTransactionForTests(window)
    const event = (init) => new window.KeyboardEvent('', init)
    const held = ${JSON.stringify(held)}
    for (const init of held) tip.keydown(event(init))
    tip.keydown(event(${JSON.stringify(main)}))
    tip.keyup(event(${JSON.stringify(main)}))
    for (const init of held.toReversed()) tip.keyup(event(init))
  })()`)
}

/** Taps with a pen on the tab in front; WebDriver knows no pen. */
export async function tapWithPen(
  inWindow: InWindow,
  { x, y }: { x: number; y: number },
): Promise<void> {
  const PEN = 2
  await inWindow(`(() => {
    const tab = gBrowser.selectedBrowser.getBoundingClientRect()
    const press = { button: 0, clickCount: 1, pressure: 0.5, inputSource: ${PEN} }
    const real = { isDOMEventSynthesized: false }
    for (const type of ['mousedown', 'mouseup']) {
      window.synthesizeMouseEvent(type, tab.x + ${x}, tab.y + ${y}, press, real)
    }
  })()`)
}

/** Whether the sidebar is open and shows this extension. */
export async function isSidebarOpen(inWindow: InWindow, id: string): Promise<boolean> {
  const part = JSON.stringify(id.replaceAll(/[^a-z0-9]/gi, '_'))
  return (
    (await inWindow(
      `SidebarController.isOpen && SidebarController.currentID.includes(${part})`,
    )) === true
  )
}

/** Chooses what the extension offers in the menu that a right click has opened. */
export async function chooseInMenu(inWindow: InWindow, command: string): Promise<void> {
  const name = JSON.stringify(`-menuitem-_${command}`)
  for (let tries = 0; tries < 40; tries += 1) {
    const chosen = await inWindow(`(() => {
      const menu = document.getElementById('contentAreaContextMenu')
      const all = [...menu.querySelectorAll('menuitem')]
      const found = all.find(({ id, hidden }) => id.endsWith(${name}) && !hidden)
      if (menu.state !== 'open' || found === undefined) return false
      // What an extension offers more than one of stands in a menu of its own.
      const own = found.closest('menu')
      if (own !== null && own.menupopup.state !== 'open') {
        own.openMenu(true)
        return false
      }
      ;(own?.menupopup ?? menu).activateItem(found)
      return true
    })()`)
    if (chosen === true) return
    await pause(50)
  }
  throw new Error(`the menu does not offer ${command}`)
}

/** What is on the clipboard, as text. */
export async function clipboardOf(inWindow: InWindow): Promise<string> {
  return String(
    await inWindow(`(() => {
      const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
      transfer.init(null)
      transfer.addDataFlavor('text/plain')
      Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard)
      const data = {}
      transfer.getTransferData('text/plain', data)
      return data.value.QueryInterface(Ci.nsISupportsString).data
    })()`),
  )
}
