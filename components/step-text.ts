import type { Resolution } from '../glossary/pack/apply-import.ts'
import type { StepModel } from './import-model.ts'
import type { TextKey } from './text.ts'

/** What is done about an entry that is there already in another form. */
export const resolutionTexts: Record<Resolution, TextKey> = {
  'keep-both': 'resolveKeepBoth',
  merge: 'resolveMerge',
  replace: 'resolveReplace',
  skip: 'resolveSkip',
}

export const stepTexts: Record<StepModel['kind'], TextKey> = {
  new: 'stepNew',
  changed: 'stepChanged',
  conflicting: 'stepConflicting',
  same: 'stepSame',
  removed: 'stepRemoved',
}
