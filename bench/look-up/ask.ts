import type { Session } from '../../e2e/harness/session.ts'

/** Milliseconds from a call of the popup to its answer. */
export interface Asked {
  /** The first look-up of a background that was asleep: packs read, index built. */
  readonly asleep: number
  /** The first look-up of one that has the packs already: the index alone. */
  readonly awake: number
  /** One letter more, the index being there. */
  readonly letter: number
  readonly nearMiss: number
}

/** One call to the background, timed in the page that makes it. */
async function timed(session: Session, typed: string): Promise<number> {
  const message = JSON.stringify({ call: 'look-up', request: { typed, private: false } })
  return Number(
    await session.inExtension(`(async () => {
      const start = performance.now()
      const answer = await browser.runtime.sendMessage(${message})
      if (answer.ok !== true) throw new Error(JSON.stringify(answer))
      return performance.now() - start
    })()`),
  )
}

/** Makes the background read the packs, and nothing more. */
async function wake(session: Session): Promise<void> {
  const request = { entry: 'urn:example:none#none', private: false }
  const message = JSON.stringify({ call: 'read-found', request })
  await session.inExtension(`browser.runtime.sendMessage(${message})`)
}

/** Asks as a popup does, once with the background just ended and once with it awake. */
export async function ask(session: Session, word: string): Promise<Asked> {
  await session.driver.killBackground()
  const asleep = await timed(session, word.slice(0, 2))
  await session.driver.killBackground()
  await wake(session)
  const awake = await timed(session, word.slice(0, 2))
  await timed(session, `${word.slice(0, 3)}${word.slice(4)}`)
  const letter = await timed(session, word.slice(0, 4))
  const nearMiss = await timed(session, `${word.slice(0, 4)}${word.slice(5)}`)
  return { asleep, awake, letter, nearMiss }
}
