import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { root } from '../run.ts'
import { builds, builtFiles, readBuilt } from './built-files.ts'

interface Budget {
  /** Files of a build that count together. */
  readonly files: string
  /** Bytes, gzipped. */
  readonly budget: number
  /** What it was when the budget was last looked at. */
  readonly was: number
}

/** Bytes, each file gzipped by itself. Change one only with a reason in the commit. */
const budgets: Readonly<Record<string, Budget>> = JSON.parse(
  readFileSync(`${root}scripts/repository/sizes.json`, 'utf8'),
)

function sizeOf(build: string, files: RegExp): number {
  const paths = builtFiles(build).filter((path) => files.test(path))
  if (paths.length === 0) throw new Error(`${build} has no file like ${files.source}`)
  const sizes = paths.map((path) => gzipSync(readBuilt(build, path), { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0)
}

const signed = (bytes: number): string => `${bytes < 0 ? '' : '+'}${bytes}`

describe.each(builds)('the weight of %s', (build) => {
  const weighed = Object.entries(budgets).map(([name, { files, budget, was }]) => {
    const size = sizeOf(build, new RegExp(files))
    const line = `${name}: ${size} of ${budget} bytes (${signed(size - was)} since recorded)`
    return { name, size, budget, line }
  })

  it.each(weighed)('$name stays within its budget', ({ size, budget, line }) => {
    expect(size, line).toBeLessThanOrEqual(budget)
    // A budget that nothing comes near guards nothing.
    expect(size, `${line}: lower the budget`).toBeGreaterThan(budget / 2)
  })
})
