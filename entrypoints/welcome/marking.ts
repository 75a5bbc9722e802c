import { fillSlot } from '../../platform/dom/world-slot.ts'
import { hearOrders } from '../../platform/extension/orders.ts'
import { fixedPacks, readPacks, shelve } from '../../platform/extension/packs.ts'
import { readKept } from '../../platform/extension/storage.ts'
import { CardsPart } from '../hovercard/cards-part.ts'
import { sensesPart } from '../senses/senses-part.ts'
import { Session, type OnSetup } from '../page/session.ts'

/** What this page is marked by: the briefing that comes with Glosslight, and the reader's settings. */
async function readSetup(): Promise<OnSetup> {
  const [fixed, packs, { settings }] = await Promise.all([fixedPacks(), readPacks(), readKept()])
  const shelf = shelve(packs.filter(({ id }) => fixed.includes(id)))
  const senses = Array.from({ length: shelf.size }, (_, entry) => shelf.senseOf(entry) ?? [])
  return {
    on: true,
    asks: false,
    edition: shelf.edition,
    terms: shelf.terms,
    senses: senses.flat(),
    privateSenses: [],
    muted: [],
    corrections: [],
    settings,
  }
}

/**
 * Marks this page as any other is marked, by the same code. No script of ours can be put into a
 * page of the extension, so the parts it would ask for are here from the start.
 */
export function markThisPage(): () => void {
  fillSlot('senses', sensesPart)
  fillSlot('card', new CardsPart())
  let session: Session | undefined
  let turn = 0
  const begin = async () => {
    const mine = ++turn
    const setup = await readSetup()
    if (mine !== turn) return
    session?.stop()
    session = new Session(
      setup,
      () => undefined,
      () => void begin(),
    )
  }
  void begin()
  const stop = hearOrders((order) => {
    if (order.order !== 'restart') return session?.obey(order) ?? false
    void begin()
    return true
  })
  return () => {
    turn++
    stop()
    session?.stop()
  }
}
