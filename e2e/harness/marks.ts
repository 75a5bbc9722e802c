import { eventually } from './eventually.ts'
import { inOwnWorld, type View } from './own-world.ts'

/** The names under which Glosslight paints terms; `glosslight-current` only lights one of them. */
export const painted = ['glosslight', 'glosslight-tint', 'glosslight-hover']

/** Where a mark is drawn, in the viewport of its own document. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The marked texts of a document, in its order, read from outside the page's own world. */
export async function marks(view: View): Promise<readonly string[]> {
  return inOwnWorld(
    view,
    (names: string[]) => {
      const ranges = names.flatMap((name) => {
        const found: Range[] = []
        CSS.highlights.get(name)?.forEach((each) => {
          const range = new Range()
          try {
            range.setStart(each.startContainer, each.startOffset)
            range.setEnd(each.endContainer, each.endOffset)
          } catch {
            return // A static range of text that has just been shortened paints nothing.
          }
          found.push(range)
        })
        return found
      })
      const rooted = ranges.map((range) => {
        let top: Node = range.startContainer
        for (;;) {
          const root = top.getRootNode()
          if (!(root instanceof ShadowRoot)) break
          top = root.host
        }
        return { range, top }
      })
      rooted.sort((a, b) => {
        if (a.range.startContainer === b.range.startContainer) {
          return a.range.startOffset - b.range.startOffset
        }
        const [one, other] =
          a.top === b.top ? [a.range.startContainer, b.range.startContainer] : [a.top, b.top]
        return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
      })
      return rooted.map(({ range }) => range.toString().replaceAll(/\s+/g, ' '))
    },
    painted,
  )
}

/** Every name in the registry that is ours. */
export async function highlightNames(view: View): Promise<readonly string[]> {
  // Firefox lets a world of its own not iterate: ask for each name.
  return inOwnWorld(view, (names: string[]) => names.filter((name) => CSS.highlights.has(name)), [
    ...painted,
    'glosslight-current',
    'glosslight-passage',
  ])
}

/** How often marks are read alike before they count as all there: a page is marked by and by. */
const ALIKE = 6

/** The marks of a page with more than `least` of them, once no more are added. */
export function restingMarks(view: View, least: number): Promise<readonly string[]> {
  let before = -1
  let alike = 0
  return eventually(
    () => marks(view),
    ({ length }) => {
      alike = length === before ? alike + 1 : 0
      before = length
      return length > least && alike >= ALIKE
    },
  )
}

/** The marks once they are as expected, or what they are when time is up. */
export function marksOnce(
  view: View,
  expected: readonly string[],
  timeout?: number,
): Promise<readonly string[]> {
  const wanted = expected.join('\n')
  return eventually(
    // Between two documents there is nothing to ask.
    () => marks(view).catch(() => []),
    (found) => found.join('\n') === wanted,
    timeout,
  )
}

/** Scrolls the `nth` mark with this text into view and tells where it is. */
export async function spotOf(view: View, text: string, nth = 0): Promise<Spot> {
  let last: Spot | null = null
  const spot = await eventually(
    () => findSpot(view, text, nth),
    (found) => {
      // Scrolled to, it may still move while what is around it gets its size.
      const still = found !== null && found.x === last?.x && found.y === last.y
      last = found
      return still
    },
  )
  if (spot === null) throw new Error(`no mark ${nth} of "${text}" in ${view.url()}`)
  return spot
}

function findSpot(view: View, text: string, nth: number): Promise<Spot | null> {
  return inOwnWorld(
    view,
    (names: string[], wanted: string, index: number) => {
      const found: Range[] = []
      for (const name of names) {
        CSS.highlights.get(name)?.forEach((each) => {
          const range = new Range()
          range.setStart(each.startContainer, each.startOffset)
          range.setEnd(each.endContainer, each.endOffset)
          if (range.toString().replaceAll(/\s+/g, ' ') === wanted) found.push(range)
        })
      }
      found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      const range = found[index]
      if (range === undefined) return null
      const { top, bottom } = range.getBoundingClientRect()
      if (top < 40 || bottom > innerHeight - 40) {
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      }
      const rect = range.getClientRects()[0]
      return rect === undefined
        ? null
        : { x: rect.x, y: rect.y, width: rect.width, height: rect.height }
    },
    painted,
    text,
    nth,
  )
}
