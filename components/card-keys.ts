/** What a key does while the focus is inside a card. */
export type CardKey = 'pin' | 'copy' | 'mute' | 'reject' | 'next' | 'previous'

const letters: Readonly<Record<string, CardKey>> = { p: 'pin', c: 'copy', m: 'mute', n: 'reject' }

/** Keys that belong to what they are pressed on: a choice is made with arrows, text is typed. */
const ownKeys = 'input, textarea, select'

interface Pressed {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly target: unknown
}

/**
 * What a key pressed inside a card asks for. Arrows follow the direction of the interface: the next
 * term is where reading goes. On keyboards without Latin letters the place of the key counts.
 */
export function cardKey(pressed: Pressed, dir: 'ltr' | 'rtl'): CardKey | undefined {
  const { key, code, target } = pressed
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return undefined
  if (typeof Element !== 'undefined' && target instanceof Element && target.matches(ownKeys)) {
    return undefined
  }
  if (key === 'ArrowRight') return dir === 'ltr' ? 'next' : 'previous'
  if (key === 'ArrowLeft') return dir === 'ltr' ? 'previous' : 'next'
  const letter = /^[a-z]$/i.test(key) ? key : /^Key([A-Z])$/.exec(code)?.[1]
  return letter === undefined ? undefined : letters[letter.toLowerCase()]
}
