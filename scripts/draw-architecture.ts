/** Draws docs/architecture.svg from the imports there are: `node scripts/draw-architecture.ts`. */
import { writeFileSync } from 'node:fs'
import { drawArchitecture } from './architecture/draw.ts'
import { roomEdges } from './architecture/room-edges.ts'
import { root } from './run.ts'

const edges = roomEdges()
writeFileSync(`${root}docs/architecture.svg`, drawArchitecture(edges))
console.log(`docs/architecture.svg: ${edges.length} edges`)
