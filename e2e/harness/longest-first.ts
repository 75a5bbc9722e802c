import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that take longest, the longest first. A run on a new computer knows no times and would begin
 * with the files of most lines: these have few, and one of them would go on alone at the end.
 */
export const longest: readonly string[] = [
  'accessibility.test.ts',
  'gallery.test.ts',
  'languages.test.ts',
  'long-life.test.ts',
  'pages-surfaces.test.ts',
  'main-job.test.ts',
  'editors.test.ts',
  'sync.test.ts',
  'sites.test.ts',
  'look-up-ways.test.ts',
  'pages-frames.test.ts',
  'pages-hostile.test.ts',
  'pages-large.test.ts',
  'pages-text.test.ts',
  'pages-documents.test.ts',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const found = longest.indexOf(basename(moduleId))
  return found === -1 ? longest.length : found
}

/** Begins with the files that take longest; the others follow as they would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- No array's own: it is asked of Vitest.
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
