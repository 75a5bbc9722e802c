import { inDatabase } from './pack-calls.ts'
import type { Session } from './session.ts'

/** What a restore leaves: the first pack's title, and whether each site is on. */
export interface Restored {
  readonly title: string
  readonly values: readonly boolean[]
}

/** What the storages hold now; without a title while a restore still has to be ended. */
export async function restoredIn(session: Session): Promise<Restored> {
  const found = await session.inExtension(`(async () => {
    const local = Object.entries(await browser.storage.local.get(null))
    const state = await ${inDatabase}('state', 'readonly', (store) => store.get('packs'))
    return {
      title: state.restoring === undefined ? state.packs[0]?.title ?? '' : '',
      values: local.filter(([key]) => key.startsWith('site:')).map(([, { on }]) => on),
    }
  })()`)
  return found as Restored
}
