/**
 * Puts a text on the clipboard, on the reader's own press; false where the browser refuses. Pages
 * without https have no clipboard object, and a frame's policy may withhold it: there the old
 * copy command is given our text instead of a selection.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

function copyByCommand(text: string): boolean {
  let filled = false
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    filled = event.clipboardData !== null
  }
  window.addEventListener('copy', fill, { capture: true, once: true })
  const done = document.execCommand('copy')
  window.removeEventListener('copy', fill, { capture: true })
  return done && filled
}
