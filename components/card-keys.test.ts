import { expect, test } from 'vitest'

import { cardKey } from './card-keys.ts'

const pressed = (key: string, changes: Partial<Parameters<typeof cardKey>[0]> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  target: null,
  ...changes,
})

test.each([
  [pressed('p'), 'pin'],
  [pressed('C'), 'copy'],
  [pressed('m'), 'mute'],
  [pressed('n'), 'reject'],
  [pressed('x'), undefined],
  [pressed('Escape'), undefined],
  [pressed('ArrowRight'), 'next'],
  [pressed('ArrowLeft'), 'previous'],
  // Copying a selection is the browser's.
  [pressed('c', { ctrlKey: true }), undefined],
  [pressed('c', { metaKey: true }), undefined],
  [pressed('P', { shiftKey: true }), undefined],
  // An Arabic keyboard has ح on the key of P.
  [pressed('ح', { code: 'KeyP' }), 'pin'],
  // Dvorak's L stands where QWERTY has P: the letter counts.
  [pressed('l', { code: 'KeyP' }), undefined],
])('%o does %s', (event, expected) => {
  expect(cardKey(event, 'ltr')).toBe(expected)
})

test('arrows turn around with the direction of the interface', () => {
  expect(cardKey(pressed('ArrowLeft'), 'rtl')).toBe('next')
  expect(cardKey(pressed('ArrowRight'), 'rtl')).toBe('previous')
})
