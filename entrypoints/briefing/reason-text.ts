import type { TextKey } from '../../components/text.ts'
import type { LoadProblem } from './load-draft.ts'

/** The message that says why there is nothing to review. */
export const reasonTexts: Readonly<Record<LoadProblem, TextKey>> = {
  'too-large': 'notReadTooLarge',
  'no-article': 'notReadNoArticle',
  cancelled: 'notReadCancelled',
  'no-tab': 'notReadNoTab',
  off: 'notReadOff',
  'no-answer': 'notReadNoAnswer',
  'nothing-declared': 'notReadNothingDeclared',
  'nothing-selected': 'notReadNothingSelected',
  'no-draft': 'notReadNoDraft',
  managed: 'switchedOffByPolicy',
  'browser-page': 'blockedBrowserPage',
  store: 'blockedStore',
  viewer: 'blockedPdf',
  'not-a-page': 'blockedNotAPage',
  'no-access': 'blockedNoAccess',
  'no-file-access': 'blockedFile',
}
