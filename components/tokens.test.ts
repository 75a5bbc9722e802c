import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** The two values of a colour token, light and dark. */
function colours(token: string): readonly [string, string] {
  const [, light, dark] =
    new RegExp(`--gl-${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  if (light === undefined || dark === undefined) throw new Error(`No colour token ${token}`)
  return [light, dark]
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const papers = ['paper', 'paper-sunk', 'paper-hover']

/** Text and what it is set on (4.5:1), and what has to be seen but is not read (3:1). */
const pairs: readonly (readonly [string, string, number])[] = [
  ...papers.flatMap((paper) => ['ink', 'ink-2', 'ink-3'].map((ink) => [ink, paper, 4.5] as const)),
  ...['accent', 'against', 'undecided', 'for'].map((ink) => [ink, 'paper', 4.5] as const),
  ['accent', 'paper-sunk', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['ink', 'light-tint', 4.5],
  ['ink', 'accent-tint', 4.5],
  ['ink-2', 'accent-tint', 4.5],
  ['ink', 'undecided-tint', 4.5],
  ['paper', 'ink', 4.5],
  ['line-strong', 'paper', 3],
  ['line-strong', 'paper-sunk', 3],
  ['accent', 'paper-sunk', 3],
]

test.each(pairs)('%s stands out from %s by %f to 1', (ink, paper, least) => {
  const [inks, grounds] = [colours(ink), colours(paper)]
  expect(contrast(inks[0], grounds[0])).toBeGreaterThanOrEqual(least)
  expect(contrast(inks[1], grounds[1])).toBeGreaterThanOrEqual(least)
})

test('lengths are px times the scale: rem would follow the page', () => {
  expect(css).not.toMatch(/\d(rem|em)\b/)
})
