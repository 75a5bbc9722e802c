import { defineConfig } from 'vitest/config'

/**
 * The tests that mutants of `glossary/match` and `glossary/context` have to fail: those beside them
 * without the ones that only watch time, which would take hours here.
 */
export default defineConfig({
  test: {
    include: ['glossary/{match,context}/**/*.test.ts'],
    exclude: ['glossary/match/linear.test.ts'],
    env: { GLOSSLIGHT_FUZZ: '200', GLOSSLIGHT_SEED: '1' },
  },
})
