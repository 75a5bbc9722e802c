import type { FinderName } from './finder.ts'
import { figuresOf, type PageResult, timesOf } from './result.ts'

/** A panel's place and size in the picture, in its units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The finders drawn, from the one that matters to the slowest; colours differ in lightness too. */
const LINES: readonly (readonly [FinderName, colour: string])[] = [
  ['glosslight', '#0b6e4f'],
  ['regexp by block', '#c77700'],
  ['findAndReplaceDOMText', '#7a4fbf'],
  ['modern-ahocorasick', '#2a78c4'],
  ['@monyone/aho-corasick', '#a3426a'],
  ['mark.js', '#b3261e'],
]

/** Ratios from a quarter to a thousand floors, each tenfold step equally high. */
const LOWEST = Math.log10(0.25)
const HIGHEST = Math.log10(1_000)
const GRID = [0.5, 1, 2, 5, 10, 100, 1_000]

function text(x: number, y: number, content: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${content}</text>`
}

function heightOf(box: Box, ratio: number): number {
  const part = (Math.log10(ratio) - LOWEST) / (HIGHEST - LOWEST)
  return box.y + box.height * (1 - part)
}

function gridOf(box: Box): string[] {
  return GRID.flatMap((ratio) => {
    const y = heightOf(box, ratio)
    const kind = ratio === 1 ? 'floor' : 'grid'
    return [
      `<line class="${kind}" x1="${box.x}" x2="${box.x + box.width}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}"/>`,
      text(box.x - 8, y + 4, `${ratio} ×`, 'text-anchor="end"'),
    ]
  })
}

/** Draws one page's warm ratios to the floor, over the number of terms. */
export function panelOf(title: string, page: PageResult, box: Box): string {
  const step = box.width / Math.max(1, page.sizes.length - 1)
  const parts = [text(box.x, box.y - 14, title, 'class="title"'), ...gridOf(box)]
  for (const [at, { terms }] of page.sizes.entries()) {
    const label = `${terms.toLocaleString('en')} terms`
    const anchor = at === 0 ? 'start' : at === page.sizes.length - 1 ? 'end' : 'middle'
    parts.push(text(box.x + at * step, box.y + box.height + 20, label, `text-anchor="${anchor}"`))
  }
  for (const [finder, colour] of LINES) {
    const points = page.sizes.flatMap((size, at) => {
      const times = timesOf(size, finder)
      if (times === undefined) return []
      const y = heightOf(box, figuresOf(size, times).warmRatio)
      return [`${(box.x + at * step).toFixed(1)},${y.toFixed(1)}`]
    })
    const width = finder === 'glosslight' ? 3.5 : 1.8
    parts.push(
      `<polyline points="${points.join(' ')}" stroke="${colour}" stroke-width="${width}" fill="none"/>`,
      ...points.map((point) => {
        const [x = '', y = ''] = point.split(',')
        return `<circle cx="${x}" cy="${y}" r="${width + 1}" fill="${colour}"/>`
      }),
    )
  }
  return parts.join('\n')
}

/** Names the lines, in a row. */
export function legendAt(x: number, y: number): string {
  return LINES.map(([finder, colour], at) => {
    const left = x + (at % 3) * 250
    const top = y + Math.floor(at / 3) * 22
    return `<circle cx="${left}" cy="${top}" r="5" fill="${colour}"/>${text(left + 12, top + 4, finder)}`
  }).join('\n')
}
