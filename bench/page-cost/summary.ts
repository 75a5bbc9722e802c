import type { Visit } from './visit.ts'

type Figure = keyof Visit

const FIGURES: readonly (readonly [Figure, string])[] = [
  ['load', 'load ms'],
  ['gap', 'longest frame ms'],
  ['late', 'late frames'],
  ['marked', 'marks after ms'],
  ['longTasks', 'long tasks ms'],
  ['shift', 'layout shift'],
  ['work', 'script+layout ms'],
  ['heap', 'heap MB'],
  ['idle', 'idle ms'],
]

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Half the distance between the quartiles: how far runs differ by themselves. */
function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
  return (at(0.75) - at(0.25)) / 2
}

function shown(figure: Figure, value: number): string {
  if (Number.isNaN(value)) return '–'
  if (figure === 'heap') return (value / 1_000_000).toFixed(1)
  return value.toFixed(figure === 'shift' ? 3 : 1)
}

interface Runs {
  readonly page: string
  readonly on: readonly Visit[]
  readonly bare: readonly Visit[]
  readonly off: readonly Visit[]
}

/** A table of medians on / bare / off for each page, and how far the runs off differ. */
export function summarise(pages: readonly Runs[]): {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  const rows = pages.map(({ page, on, bare, off }) => [
    page,
    ...FIGURES.map(([figure]) => {
      const middle = (runs: readonly Visit[]) =>
        shown(figure, median(runs.map((run) => run[figure])))
      const range = shown(figure, spread(off.map((run) => run[figure])))
      return `${middle(on)} / ${middle(bare)} / ${middle(off)} ±${range}`
    }),
  ])
  return { head: ['page', ...FIGURES.map(([, name]) => name)], rows }
}
