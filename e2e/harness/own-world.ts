import type { Frame, Page } from 'puppeteer-core'

/** A document to look into: a page's top one, or a frame's. */
export type View = Page | Frame

/** The world of a document that is ours: Puppeteer keeps one in each frame, and does not offer it. */
function evaluateIn(view: View, work: unknown, ...args: readonly unknown[]): unknown {
  const frame = 'mainFrame' in view ? view.mainFrame() : view
  const realm: unknown = Reflect.apply(Reflect.get(frame, 'isolatedRealm'), frame, [])
  const evaluate: unknown = Reflect.get(Object(realm), 'evaluate')
  if (typeof evaluate !== 'function') throw new Error('this Puppeteer has no isolated realm')
  return Reflect.apply(evaluate, realm, [work, ...args])
}

/**
 * Evaluates a function in a world of its own, as an extension's script has one: it sees the same
 * document and registry, while nothing the page did to its globals and prototypes reaches it.
 */
export function inOwnWorld<A extends unknown[], R>(
  view: View,
  work: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  return evaluateIn(view, work, ...args) as Promise<Awaited<R>>
}

/** Runs a script in that world, for what is called there later. */
export async function loadInOwnWorld(view: View, script: string): Promise<void> {
  await evaluateIn(view, `${script}\n;undefined`)
}
