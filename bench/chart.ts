// Draws docs/images/find.svg from measured times: `node bench/chart.ts [find.json]`.
import { readFileSync, writeFileSync } from 'node:fs'
import { legendAt, panelOf } from './find/chart-panel.ts'
import type { FindResult } from './find/result.ts'

const SOURCE = process.argv[2] ?? 'docs/bench/find.json'
const PICTURE = 'docs/images/find.svg'
const PANEL = { width: 330, height: 300 }

const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #333 }
.title { font-weight: 600; font-size: 15px }
.grid { stroke: #8884 }
.floor { stroke: #888; stroke-dasharray: 5 4 }
@media (prefers-color-scheme: dark) { text { fill: #ddd } }`

const result = JSON.parse(readFileSync(SOURCE, 'utf8')) as FindResult
const panels = result.browsers.flatMap(({ version, pages }, at) => {
  const page = pages.find((one) => one.page === 'prose')
  const box = { x: 60 + at * (PANEL.width + 70), y: 60, ...PANEL }
  return page === undefined ? [] : [panelOf(version, page, box)]
})
const width = 60 + result.browsers.length * (PANEL.width + 70)
const height = PANEL.height + 160
writeFileSync(
  PICTURE,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Time to find all terms of a page, in floors, by the number of terms">
<style>${STYLE}</style>
${panels.join('\n')}
${legendAt(66, PANEL.height + 112)}
</svg>
`,
)
console.log(`${PICTURE} drawn from ${SOURCE}`)
