import { readModule } from './read-module.ts'
import { roomOf, rooms } from './rooms.ts'
import { codeFiles, isForTests } from './source-files.ts'

/** That one room imports of another; `typeOnly` where no code crosses. */
export interface RoomEdge {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** Every pair of rooms of which one imports the other, read from the modules there are. */
export function roomEdges(): readonly RoomEdge[] {
  const edges = new Map<string, RoomEdge>()
  for (const path of codeFiles()) {
    const from = roomOf(path)?.path
    if (from === undefined || isForTests(path)) continue
    for (const { file, typeOnly } of readModule(path).imports) {
      const to = file === undefined ? undefined : roomOf(file)?.path
      if (to === undefined || to === from) continue
      const key = `${from} ${to}`
      edges.set(key, { from, to, typeOnly: typeOnly && edges.get(key)?.typeOnly !== false })
    }
  }
  const order = rooms.map(({ path }) => path)
  const place = ({ from, to }: RoomEdge) => order.indexOf(from) * order.length + order.indexOf(to)
  return [...edges.values()].toSorted((a, b) => place(a) - place(b))
}
