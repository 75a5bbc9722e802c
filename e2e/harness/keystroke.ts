/** A key with what is held meanwhile, as browsers need it to press it for real. */
export interface Keystroke {
  readonly alt: boolean
  readonly shift: boolean
  readonly control: boolean
  /** What it writes, such as `>`. */
  readonly key: string
  /** Where it is on the keyboard, such as `Period`. */
  readonly code: string
  readonly keyCode: number
}

/** Keys that shortcuts of ours use beside letters. */
const named: Readonly<Record<string, Pick<Keystroke, 'key' | 'code' | 'keyCode'>>> = {
  Period: { key: '>', code: 'Period', keyCode: 190 },
  Comma: { key: '<', code: 'Comma', keyCode: 188 },
  '1': { key: '!', code: 'Digit1', keyCode: 49 },
}

/** Reads a shortcut in the words of a manifest: `Alt+Shift+Period`. */
export function keystrokeOf(shortcut: string): Keystroke {
  const parts = shortcut.split('+')
  const name = parts.at(-1) ?? ''
  const letter = { key: name, code: `Key${name}`, keyCode: name.codePointAt(0) ?? 0 }
  return {
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    control: parts.includes('Ctrl'),
    ...(named[name] ?? letter),
  }
}
