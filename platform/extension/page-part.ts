import { browser } from 'wxt/browser'

/** Parts of our code that are put into a page only when the reader asks for what they do. */
const PARTS = { reader: '/article-reader.js', passage: '/passage.js' } as const

type Part = keyof typeof PARTS

/** Runs in the page, so it can use nothing but what it is given. */
function askPart(name: string, method: string, values: readonly unknown[]): unknown {
  const part: unknown = Reflect.get(globalThis, Symbol.for(`glosslight.${name}`))
  if (typeof part !== 'object' || part === null) return undefined
  const work: unknown = Reflect.get(part, method)
  return typeof work === 'function' ? Reflect.apply(work, part, values) : undefined
}

/**
 * Puts a part of our code into a frame of a tab, where it is not yet, and calls one of its methods
 * there. What comes back came out of a page: check it. Rejects where the browser lets nothing in.
 */
export async function askPage(
  tabId: number,
  part: Part,
  method: string,
  values: readonly unknown[] = [],
  frameId = 0,
): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] }
  // A page that never ends loading would be waited for otherwise.
  const now = { target, injectImmediately: true }
  await browser.scripting.executeScript({ ...now, files: [PARTS[part]] })
  const [answer] = await browser.scripting.executeScript({
    ...now,
    func: askPart,
    args: [part, method, [...values]],
  })
  return answer?.result
}
