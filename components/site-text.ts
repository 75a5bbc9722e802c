import type { SitesLineProblem } from './options-model.ts'
import type { BlockedReason, SiteModel, SiteState } from './site-model.ts'
import type { Text, TextKey } from './text.ts'

const reasons: Record<BlockedReason, TextKey> = {
  'browser-page': 'blockedBrowserPage',
  store: 'blockedStore',
  pdf: 'blockedPdf',
  file: 'blockedFile',
  'no-access': 'blockedNoAccess',
  'not-a-page': 'blockedNotAPage',
  'private-window': 'blockedPrivateWindow',
  unknown: 'blockedUnknown',
}

/** Why the page cannot be read, and what would help. */
export function blockedText({ t }: Pick<Text, 't'>, reason: BlockedReason): string {
  return t(reasons[reason])
}

/** A scope in words: a host as it is. */
export function scopeText({ t }: Pick<Text, 't'>, scope: string): string {
  return scope === 'file:' ? t('localFiles') : scope
}

function ruleText({ t }: Text, on: boolean, rule: string, page: string | undefined): string {
  if (rule === page) return t(on ? 'stateOnPage' : 'stateOffPage')
  return t(on ? 'stateOnRule' : 'stateOff', scopeText({ t }, rule))
}

/** What an administrator decided. */
export function lockedText({ t }: Text, state: SiteState): string {
  return t(state.kind === 'on' ? 'stateOnLocked' : 'stateOffLocked')
}

/** The state of this tab in one sentence, with the rule that decided. */
export function stateText(text: Text, { state, page }: Pick<SiteModel, 'state' | 'page'>): string {
  switch (state.kind) {
    case 'on':
      return state.rule === undefined ? text.t('stateOn') : ruleText(text, true, state.rule, page)
    case 'off':
      return state.rule === undefined
        ? text.t('stateOffListed')
        : ruleText(text, false, state.rule, page)
    case 'paused':
      if (state.length === 'tab') return text.t('statePausedTab')
      if (state.length === 'restart' || state.until === undefined)
        return text.t('statePausedRestart')
      return text.t('statePausedUntil', text.time(state.until))
    case 'blocked':
      return blockedText(text, state.reason)
  }
}

/** What is wrong with a line of rules or sites. */
export function sitesProblemText({ t }: Text, { kind, line, detail }: SitesLineProblem): string {
  const place = String(line)
  switch (kind) {
    case 'form':
      return t('sitesLineForm', place)
    case 'scope':
      return t('sitesLineScope', place, detail)
    case 'conflict':
      return t('sitesLineConflict', place, detail)
    case 'too-many':
      return t('sitesLineTooMany', place, detail)
  }
}
