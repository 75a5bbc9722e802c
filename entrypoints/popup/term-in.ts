import type { PopupModel } from '../../components/popup-model.ts'

/** The term of an entry in a list of a page's terms, to speak of it; its name where it has gone. */
export function termIn(
  model: Pick<PopupModel, 'terms' | 'possible'> | undefined,
  entry: string,
): string {
  const all = [...(model?.terms ?? []), ...(model?.possible ?? [])]
  return all.find((each) => each.entry.id === entry)?.entry.term ?? entry
}
