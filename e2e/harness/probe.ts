import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { BrowserKind } from './browser-kind.ts'
import { changedBuild } from './changed-build.ts'
import type { Session } from './session.ts'

/** What the probe has seen of our script in one frame. */
export interface ProbeSeen {
  /** How long each piece of work without a pause took, in milliseconds. */
  readonly slices: readonly number[]
  /** What woke our script, in order: `timer`, `task`, `idle`, `reply`, `order`, `observer` or an event. */
  readonly wakes: readonly string[]
  /** Timers that are set and have not gone off. */
  readonly timers: number
}

/** The build with its page script behind the probe. */
export function probedBuild(kind: BrowserKind): string {
  const probe = readFileSync(new URL('probe-script.js', import.meta.url), 'utf8')
  return changedBuild(kind, (script) => `${probe};\n${script}`)
}

const READ = `(forget) => {
  const { slices, wakes, timers } = globalThis[Symbol.for('glosslight.test-probe')]
  const seen = { slices: [...slices], wakes: [...wakes], timers: timers.size }
  if (forget) slices.length = wakes.length = 0
  return seen
}`

/** What the probe has seen in the top frame of a page; `forget` begins anew after it. */
export async function readProbe(
  session: Session,
  page: Page,
  { forget = false } = {},
): Promise<ProbeSeen> {
  const tab = await session.tabOf(page)
  const injection = `{ target: { tabId: ${tab} }, args: [${forget}], func: ${READ} }`
  const seen = await session.inExtension(
    `(await browser.scripting.executeScript(${injection}))[0].result`,
  )
  if (!isSeen(seen)) throw new Error('the probe is not there')
  return seen
}

const isSeen = (value: unknown): value is ProbeSeen =>
  typeof value === 'object' && value !== null && 'slices' in value && 'wakes' in value
