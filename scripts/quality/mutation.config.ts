import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const SLOW = /property|fuzz|rereads|scan|compile-terms|token-filter/

/** The first test that notices a mutant ends its run, so those that read much come last. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => SLOW.test(moduleId)
    return [...files.filter((file) => !isSlow(file)), ...files.filter(isSlow)]
  }
}

/**
 * The tests that mutants of `glossary/match` and `glossary/context` have to fail: those beside them
 * without the three that would take hours here. One watches how work grows; the others read the
 * texts of `find.test.ts` once more, at all seams and with a thousand terms. The fuzz test does
 * both, too, on few texts, the same for each mutant.
 */
export default defineConfig({
  test: {
    include: ['glossary/{match,context}/**/*.test.ts'],
    exclude: ['glossary/match/{linear,find-at-seams,find-among-many}.test.ts'],
    // One worker for each mutant, not one for each file: nothing is kept from mutant to mutant.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    env: { GLOSSLIGHT_FUZZ: '60', GLOSSLIGHT_SEED: '1' },
  },
})
