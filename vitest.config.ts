import { defineConfig } from 'vitest/config'
import { LongestFirst } from './e2e/harness/longest-first.ts'

export default defineConfig({
  test: {
    // `npm run coverage`: what the tests of the unit project reach of glossary/.
    coverage: {
      include: ['glossary/**/*.ts'],
      exclude: ['**/*.test.ts', 'glossary/testing/**'],
      reporter: [['text', { skipFull: true }], 'json-summary', 'json'],
      reportsDirectory: '.output/coverage',
      thresholds: { branches: 95 },
    },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['{glossary,platform,components,entrypoints,scripts,bench}/**/*.test.{ts,tsx}'],
          // Tests count steps, not time; this is for machines that are busy with other things.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/harness/before-all.ts',
          testTimeout: 60_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
