import type { Frame, Page } from 'puppeteer-core'

/** A document to look into: a page's top one, or a frame's. */
export type View = Page | Frame

/**
 * Evaluates a function in a world of its own, as an extension's script has one: it sees the same
 * document and registry, while nothing the page did to its globals and prototypes reaches it.
 */
export async function inOwnWorld<A extends unknown[], R>(
  view: View,
  work: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const frame = 'mainFrame' in view ? view.mainFrame() : view
  // Puppeteer keeps one for itself in each frame, under both protocols, and does not offer it.
  const realm: unknown = Reflect.apply(Reflect.get(frame, 'isolatedRealm'), frame, [])
  const evaluate: unknown = Reflect.get(Object(realm), 'evaluate')
  if (typeof evaluate !== 'function') throw new Error('this Puppeteer has no isolated realm')
  return Reflect.apply(evaluate, realm, [work, ...args])
}
