/** What the toolbar button tells about its tab. */
export type IconState = 'on' | 'off' | 'paused' | 'blocked'

export const iconStates: readonly IconState[] = ['on', 'off', 'paused', 'blocked']
export const iconSizes: readonly number[] = [16, 32, 48, 128]

const blue = '#1f5f9f'
const grey = '#77736a'
/** Alone on the toolbar, so it has to stand out from a light and a dark one. */
const pale = '#8f8a80'
const light = '#ffc83d'
const white = '#ffffff'

const tile = (colour: string) => `<rect width="32" height="32" rx="7.5" fill="${colour}"/>`

/** A word, and the line of text it stands in: whole pixels at 16, so that edges stay sharp. */
const word = (colour: string, faint: number) => `
  <rect x="6" y="6" width="12" height="4" rx="2" fill="${colour}" opacity="${faint}"/>
  <rect x="6" y="13" width="20" height="5" rx="2.5" fill="${colour}"/>`

const dots = [8, 16, 24].map((x) => `<circle cx="${x}" cy="24" r="2.4" fill="${light}"/>`).join('')

/** The light on the word; too fine for the smallest size. */
const glint = `<path d="M24 3.6l1.1 3.3 3.3 1.1-3.3 1.1L24 12.4l-1.1-3.3L19.6 8l3.3-1.1z" fill="${light}"/>`

const drawings: Record<IconState, (size: number) => string> = {
  on: (size) => tile(blue) + word(white, 0.55) + dots + (size > 16 ? glint : ''),
  off: () =>
    tile(grey) +
    word(white, 0.5) +
    `<path d="M6 24h20" stroke="${white}" stroke-width="3" stroke-linecap="round" opacity="0.5"/>`,
  paused: () =>
    tile(blue) +
    `<rect x="6" y="5" width="20" height="5" rx="2.5" fill="${white}"/>` +
    [8, 18]
      .map((x) => `<rect x="${x}" y="14" width="6" height="13" rx="1.5" fill="${light}"/>`)
      .join(''),
  blocked: () =>
    `<rect x="2" y="2" width="28" height="28" rx="6" fill="none" stroke="${pale}" stroke-width="4"/>` +
    `<path d="M10 22 22 10" stroke="${pale}" stroke-width="4" stroke-linecap="round"/>`,
}

/** The icon of a state, drawn for a size in pixels. */
export function iconSvg(state: IconState, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${drawings[state](size)}</svg>`
}
