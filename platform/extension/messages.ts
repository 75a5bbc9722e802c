import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { briefingCalls, type BriefingReplies } from './briefing-calls.ts'
import { lookUpCalls, type LookUpReplies } from './look-up-calls.ts'
import { packCalls, type PackReplies } from './pack-calls.ts'
import { managed } from './policy.ts'
import { isRefused } from './policy-gate.ts'
import { cardAboveSchema } from './above.ts'
import {
  reportSchema,
  type AskedEntry,
  type EntryDetail,
  type PageSetup,
  type TabState,
} from './state.ts'
import { siteCalls, type SiteReplies } from './site-calls.ts'
import { viewSchema } from './tab-views.ts'
import { correctionSchema, settingChangeSchema } from './stored.ts'

const entry = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
const tab = v.pipe(v.number(), v.integer())
const reach = v.picklist(['page', 'host', 'everywhere'])

/**
 * Every call to the background: who may make it and what it must carry.
 * `page` calls come from our script in a web page, which a compromised page could imitate, so
 * they can do no more than tell of that page and follow what its cards offer; `extension` calls
 * come from our own pages only.
 */
export const calls = {
  /** A frame has started: is Glosslight on here, and which terms should it look for? */
  'page-start': { from: 'page', request: v.object({}) },
  /** Which entries can words with these keys (`glossary/word-index`) begin a term of? */
  'ask-terms': {
    from: 'page',
    request: v.object({
      words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(5_000)),
    }),
  },
  /** What a frame has found so far; replaces its last report. */
  'page-report': { from: 'page', request: reportSchema },
  /** The entries with marks in view, in the top frame, while a side panel asks for them. */
  'page-view': { from: 'page', request: viewSchema },
  /** Have a tab tell for half a minute which entries are in view. */
  'watch-view': { from: 'extension', request: v.object({ tab }) },
  /** Put a further part of our code into the frame that asks. */
  'load-part': { from: 'page', request: v.object({ part: v.picklist(['senses', 'card']) }) },
  /** Show this frame's card in the tab's top frame, or take it away again (`card: null`). */
  'card-above': { from: 'page', request: v.object({ card: v.nullable(cardAboveSchema) }) },
  /** The top frame's card for another frame has closed. */
  'card-above-closed': { from: 'page', request: v.object({ frame: v.number() }) },
  /** The reader's word on a sense in another frame, given in the card above it. */
  'correct-below': {
    from: 'page',
    request: v.object({
      frame: v.number(),
      entry,
      answer: correctionSchema.entries.answer,
      scope: reach,
    }),
  },
  /** The reader stepped on in the card above: the frame it is for opens its next or previous. */
  'step-below': { from: 'page', request: v.object({ frame: v.number(), back: v.boolean() }) },
  /** All that the card shows of one entry; null where no pack has it any more. */
  'read-entry': { from: 'page', request: v.object({ entry }) },
  /** The reader's word on a sense, given in the card. */
  correct: { from: 'page', request: correctionSchema },
  /** The reader's word on a sense in a tab, given in the popup: passed on to its page. */
  'correct-term': {
    from: 'extension',
    request: v.object({ tab, entry, answer: correctionSchema.entries.answer, scope: reach }),
  },
  /** Do not mark this entry any more: on the calling page, its host or everywhere. */
  mute: {
    from: 'page',
    request: v.object({ entry, scope: reach }),
  },
  /** Mark an entry in a tab again: takes back every mute of it that holds there. */
  unmute: { from: 'extension', request: v.object({ tab, entry }) },
  /** Take the mute with this key back. */
  'forget-mute': { from: 'extension', request: v.object({ key: v.string() }) },
  /** Everything the popup shows of one tab. */
  'tab-state': { from: 'extension', request: v.object({ tab }) },
  /** Stop in this tab, or at its site for an hour or until the browser restarts. */
  pause: {
    from: 'extension',
    request: v.object({ tab, length: v.picklist(['tab', 'hour', 'restart']) }),
  },
  /** End the pause that holds in a tab. */
  resume: { from: 'extension', request: v.object({ tab }) },
  /** Scroll the tab to the next place of an entry and light it. */
  'jump-to-term': { from: 'extension', request: v.object({ tab, entry }) },
  /** Change one setting. */
  'set-setting': { from: 'extension', request: settingChangeSchema },
  /** Use a pack or leave it out. */
  'set-pack': { from: 'extension', request: v.object({ pack: entry, enabled: v.boolean() }) },
  /** Take the correction with this key back; given in a tab's window, where it names one. */
  'forget-correction': {
    from: 'extension',
    request: v.object({ key: v.string(), tab: v.optional(tab) }),
  },
  ...siteCalls,
  ...packCalls,
  ...briefingCalls,
  ...lookUpCalls,
} as const

export type CallName = keyof typeof calls
export type CallRequest<N extends CallName> = v.InferOutput<(typeof calls)[N]['request']>

/** What each call answers. */
export interface CallReplies extends PackReplies, BriefingReplies, LookUpReplies, SiteReplies {
  readonly 'page-start': PageSetup
  readonly 'ask-terms': readonly AskedEntry[]
  readonly 'page-report': null
  readonly 'page-view': null
  readonly 'watch-view': null
  readonly 'load-part': null
  readonly 'card-above': null
  readonly 'card-above-closed': null
  readonly 'correct-below': null
  readonly 'step-below': null
  readonly 'read-entry': EntryDetail | null
  readonly correct: null
  readonly 'correct-term': null
  readonly mute: null
  readonly unmute: null
  readonly 'forget-mute': null
  readonly 'tab-state': TabState
  readonly pause: null
  readonly resume: null
  readonly 'jump-to-term': null
  readonly 'set-setting': null
  readonly 'set-pack': null
  readonly 'forget-correction': null
}

/** Who called, as the browser tells it. */
export interface Caller {
  readonly tab?: number
  readonly frame: number
  /** Address of the calling document. */
  readonly url: string
  /** Address of the tab's top document. */
  readonly topUrl: string
  /** Whether it is in a private window: then nothing of it may be written to disk. */
  readonly private: boolean
}

export type Handlers = {
  readonly [N in CallName]: (
    request: CallRequest<N>,
    caller: Caller,
  ) => Promise<CallReplies[N]> | CallReplies[N]
}

const envelopeSchema = v.object({ call: v.string(), request: v.unknown() })

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}

async function answer(handlers: Handlers, message: unknown, sender: Sender) {
  const envelope = v.safeParse(envelopeSchema, message)
  if (!envelope.success || !isCallName(envelope.output.call)) throw new Error('unknown call')
  if (sender.id !== browser.runtime.id) throw new Error('unknown caller')
  const name = envelope.output.call
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false
  if (calls[name].from === 'extension' && !own) throw new Error(`${name} is not for pages`)
  if (!own && sender.tab === undefined) throw new Error(`${name} comes from no tab`)
  return dispatch(name, handlers, envelope.output.request, callerOf(sender))
}

async function dispatch<N extends CallName>(
  name: N,
  handlers: Handlers,
  request: unknown,
  caller: Caller,
): Promise<CallReplies[N]> {
  const parsed = v.safeParse(calls[name].request, request)
  if (!parsed.success) throw new Error(`${name}: ${v.summarize(parsed.issues)}`)
  if (isRefused((await managed()).policy, name, parsed.output)) {
    throw new Error(`${name} is switched off by the organisation`)
  }
  return handlers[name](parsed.output as CallRequest<N>, caller)
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined
}

/**
 * The address of the calling document. Firefox tells the one it was loaded from, whatever its
 * history has become since; the tab's own is newer, unless the tab has moved on to another site.
 */
function urlOf(sender: Sender): string {
  const { url = '', frameId } = sender
  const now = sender.tab?.url
  return frameId === 0 && now !== undefined && originOf(now) === originOf(url) ? now : url
}

function callerOf(sender: Sender): Caller {
  const url = urlOf(sender)
  return {
    ...(sender.tab?.id === undefined ? {} : { tab: sender.tab.id }),
    frame: sender.frameId ?? 0,
    url,
    topUrl: sender.tab?.url ?? url,
    private: sender.tab?.incognito ?? false,
  }
}

/**
 * Answers calls in the background. The one place that listens: replies go through `sendResponse`,
 * which works with and without the polyfill in both browsers.
 */
export function answerCalls(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    answer(handlers, message, sender).then(
      (reply) => sendResponse({ ok: true, reply }),
      (error: unknown) =>
        sendResponse({ ok: false, problem: error instanceof Error ? error.message : 'failed' }),
    )
    return true
  })
}
