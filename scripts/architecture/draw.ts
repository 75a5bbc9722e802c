import type { RoomEdge } from './room-edges.ts'

interface Box {
  readonly path: string
  readonly name: string
  readonly note: string
  readonly x: number
  readonly y: number
  readonly width: number
}

const WIDTH = 1104
const HEIGHT = 544
const BOX = 54

const box = (
  path: string,
  name: string,
  note: string,
  x: number,
  y: number,
  width: number,
): Box => ({
  path,
  name,
  note,
  x,
  y,
  width,
})

/** Where each room stands: who runs above, what they are made of below, the words at the bottom. */
const boxes: readonly Box[] = [
  box('entrypoints/senses', 'senses', 'decides', 40, 56, 120),
  box('entrypoints/article-reader', 'article-reader', 'reads', 180, 56, 120),
  box('entrypoints/passage', 'passage', 'leads there', 320, 56, 120),
  box('entrypoints/page', 'page', 'marks', 110, 130, 120),
  box('entrypoints/hovercard', 'hovercard', 'explains', 250, 130, 120),
  box('entrypoints/background', 'background', 'answers, keeps', 490, 130, 120),
  box('entrypoints/sidepanel', 'sidepanel', 'goes along', 664, 56, 120),
  box('entrypoints/welcome', 'welcome', 'shows around', 804, 56, 120),
  box('entrypoints/briefing', 'briefing', 'makes packs', 944, 56, 120),
  box('entrypoints/popup', 'popup', 'sums up', 664, 130, 120),
  box('entrypoints/options', 'options', 'lets choose', 804, 130, 120),
  box('entrypoints/look-up', 'look-up', 'finds', 944, 130, 120),
  box('platform/dom', 'platform/dom', 'the document', 40, 302, 240),
  box('platform/extension', 'platform/extension', 'the browser’s extension API', 430, 302, 240),
  box('components', 'components', 'what readers see', 824, 302, 240),
  box(
    'glossary',
    'glossary',
    'terms, senses, packs: pure, no DOM, no browser, no clock',
    40,
    466,
    1024,
  ),
]

/** Where entrypoints run. */
const bands = [
  ['in the page', 24, 432],
  ['in the background', 474, 152],
  ['in pages of our own', 648, 432],
] as const

const style = `
  text { font: 600 15px system-ui, sans-serif; fill: #1a202c; text-anchor: middle }
  .note { font-weight: 400; font-size: 12.5px; fill: #4a5568 }
  .band { fill: none; stroke: #a0aec0; stroke-dasharray: 2 4 }
  .room { fill: #f7f9fc; stroke: #718096 }
  .pure { fill: #e8f1ec; stroke: #38795a }
  path { fill: none; stroke-width: 1.6; stroke: var(--edge); marker-end: url(#tip) }
  marker path { fill: #64748b; stroke: none; marker-end: none }
  .types { stroke-dasharray: 6 4 }
  .far { stroke-width: 1; opacity: 0.45 }
  svg { --edge: #64748b }
  .ground { fill: #ffffff }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .note { fill: #9aa7b4 } .band { stroke: #4b5763 }
    .ground { fill: #0d1117 } .room { fill: #171d25; stroke: #6b7885 }
    .pure { fill: #14241d; stroke: #4f9c78 }
    svg { --edge: #8b98a5 } marker path { fill: #8b98a5 }
  }`

/** Draws the rooms and who imports whom, as SVG for light and dark surroundings. */
export function drawArchitecture(edges: readonly RoomEdge[]): string {
  const unknown = edges.flatMap(({ from, to }) => [from, to]).filter((path) => !find(path))
  if (unknown.length > 0) throw new Error(`no place in the picture for ${unknown.join(', ')}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">The rooms of Glosslight and who imports whom</title>
<style>${style}
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.8 7 4 0 7.2z"/></marker></defs>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="8"/>
${bands.map(([label, x, width]) => drawBand(label, x, width)).join('\n')}
${edges.map((edge) => drawEdge(edge, edges)).join('\n')}
${boxes.map(drawBox).join('\n')}
</svg>
`
}

const find = (path: string): Box | undefined => boxes.find((each) => each.path === path)

function drawBand(label: string, x: number, width: number): string {
  const middle = x + width / 2
  return `<rect class="band" x="${x}" y="14" width="${width}" height="186" rx="10"/><text class="note" x="${middle}" y="38">${label}</text>`
}

function drawBox({ path, name, note, x, y, width }: Box): string {
  const middle = x + width / 2
  const kind = path === 'glossary' ? 'pure' : 'room'
  return `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${BOX}" rx="8"/><text x="${middle}" y="${y + 23}">${name}</text><text class="note" x="${middle}" y="${y + 42}">${note}</text>`
}

/** Ends of edges are spread along the sides of the boxes, in the order of their other ends. */
function drawEdge({ from, to, typeOnly }: RoomEdge, edges: readonly RoomEdge[]): string {
  const [a, b] = [find(from), find(to)]
  if (a === undefined || b === undefined) return ''
  const leaving = edges.filter((edge) => edge.from === from).map((edge) => edge.to)
  const coming = edges.filter((edge) => edge.to === to).map((edge) => edge.from)
  const x1 = spread(a, leaving, to)
  const x2 = spread(b, coming, from)
  const [y1, y2] = [a.y + BOX, b.y - 2]
  const bend = (y2 - y1) * 0.45
  const far = b.path === 'glossary' && a.path.startsWith('entrypoints/')
  const kind = [typeOnly ? 'types' : '', far ? 'far' : ''].join(' ').trim()
  const way = `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`
  return `<path${kind === '' ? '' : ` class="${kind}"`} d="${way}"/>`
}

function middleOf(path: string): number {
  const found = find(path)
  return found === undefined ? 0 : found.x + found.width / 2
}

function spread({ x, width }: Box, others: readonly string[], other: string): number {
  const ordered = others.toSorted((a, b) => middleOf(a) - middleOf(b))
  const step = width / (ordered.length + 1)
  return Math.round(x + step * (ordered.indexOf(other) + 1))
}
