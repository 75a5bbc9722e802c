import { autoPlacement, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import { rangeOf, type Place } from './place.ts'
import type { CardHost } from './card-host.ts'

/** Room between the line being read and the card, and between the card and the screen's edge. */
const GAP = 6
const MARGIN = 8

/**
 * Puts the card below the term's line, or above it where there is more room; never over the line
 * itself, and always on screen. In text set vertically the card stands beside the column.
 */
export async function positionCard(host: CardHost, place: Place): Promise<void> {
  const range = rangeOf(place)
  if (range === undefined) return
  const parent = place.start.parentElement
  const vertical = parent !== null && getComputedStyle(parent).writingMode.startsWith('vertical')
  const { x, y } = await computePosition(range, host.element, {
    strategy: 'fixed',
    placement: vertical ? 'right-start' : 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      vertical
        ? autoPlacement({ allowedPlacements: ['left-start', 'right-start'], padding: MARGIN })
        : flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply({ availableHeight }) {
          host.element.style.setProperty('--gl-available-height', `${availableHeight}px`)
        },
      }),
    ],
  })
  host.move(x, y)
}
