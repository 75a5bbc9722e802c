import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserKinds, type BrowserKind } from './browser-kind.ts'
import { Session, type SessionSettings } from './session.ts'

/** Gives the running session to the tests of a suite, which are declared before it starts. */
export interface Suite {
  readonly kind: BrowserKind
  readonly session: Session
}

/**
 * Runs a suite in each browser, with one browser for all its tests, and ends it with the two
 * promises that hold whatever the tests do: nothing was requested that no page asked for, and the
 * extension's own code reported no error.
 */
export function describeBrowsers(
  name: string,
  tests: (suite: Suite) => void,
  settingsOf: (kind: BrowserKind) => SessionSettings = () => ({}),
): void {
  describe.each(browserKinds())(`${name} (%s)`, (kind) => {
    let session: Session | undefined
    beforeAll(async () => {
      session = await Session.start(kind, settingsOf(kind))
    })
    afterAll(async () => {
      await session?.close()
    })
    tests({
      kind,
      get session() {
        if (session === undefined) throw new Error('the session starts before the first test')
        return session
      },
    })
    it('made no request of its own and reported no error', async () => {
      expect(session?.strayRequests()).toEqual([])
      expect(await session?.driver.extensionErrors()).toEqual([])
    })
  })
}
