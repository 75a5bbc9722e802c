import type { Page } from 'puppeteer-core'

/** What a page saw of us: nothing, if all is well. */
export interface Seen {
  /** The page's markup as it was when it had been parsed. */
  readonly before: string
  /** Its markup now. */
  readonly now: string
  /** Policy violations that were reported to the page. */
  readonly violations: readonly string[]
  /** Messages that reached the page's window. */
  readonly messages: readonly string[]
}

interface Watch {
  before: string
  violations: string[]
  messages: string[]
}

declare global {
  // The watch lives in the page's own world, under a name no page of ours uses.
  var pageWatch: Watch | undefined
}

/** Watches every document the page goes to from now on, from before its first script. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watch: Watch = { before: '', violations: [], messages: [] }
    globalThis.pageWatch = watch
    document.addEventListener('DOMContentLoaded', () => {
      watch.before = document.documentElement?.outerHTML ?? ''
    })
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.blockedURI.endsWith('/favicon.ico')) return // The browser's own wish.
      watch.violations.push(`${event.effectiveDirective} ${event.blockedURI}`)
    })
    window.addEventListener('message', (event) => {
      watch.messages.push(JSON.stringify(event.data) ?? '')
    })
  })
}

/** What the document that is open now has seen. */
export async function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { before = '', violations = [], messages = [] } = globalThis.pageWatch ?? {}
    return { before, violations, messages, now: document.documentElement.outerHTML }
  })
}
