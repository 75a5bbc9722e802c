import type { CallName, CallReplies, CallRequest } from '../../platform/extension/messages.ts'
import type { Session } from './session.ts'

/** Makes a call to the background from one of the extension's own pages. */
export async function call<N extends CallName>(
  session: Session,
  name: N,
  request: CallRequest<N>,
): Promise<CallReplies[N]> {
  const message = JSON.stringify({ call: name, request })
  const answer = await session.inExtension(`browser.runtime.sendMessage(${message})`)
  if (isAnswer(answer) && answer.ok === true) {
    // What the background answers is typed there.
    return answer.reply as CallReplies[N]
  }
  throw new Error(`${name}: ${JSON.stringify(answer)}`)
}

const isAnswer = (value: unknown): value is { ok: unknown; reply: unknown } =>
  typeof value === 'object' && value !== null && 'ok' in value

/** Puts a value where a page leaves it for the background, as `handOver` does. */
export async function handOver(session: Session, value: unknown): Promise<string> {
  // The background makes the stores; to open a database that is not there would make an empty one.
  await call(session, 'subscriptions', {})
  const key = `${new Date().toISOString()} ${Math.random()}`
  await session.inExtension(
    `${inDatabase}('handover', 'readwrite', (store) => store.add(${JSON.stringify(value)}, ${JSON.stringify(key)}))`,
  )
  return key
}

/** The source of a function that runs one request in a store of the extension's database. */
export const inDatabase = `((store, mode, ask) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('glosslight')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const database = opening.result
    const transaction = database.transaction(store, mode)
    const request = ask(transaction.objectStore(store))
    transaction.oncomplete = () => { database.close(); resolve(request.result) }
    transaction.onabort = () => { database.close(); reject(transaction.error) }
  }
}))`

/** Imports a pack as the import page does. */
export async function importPack(session: Session, pack: object) {
  return call(session, 'import-pack', { handover: await handOver(session, pack) })
}
