import type { EntryModel } from '../../components/entry-model.ts'
import type { OtherSense } from '../../components/hovercard-model.ts'
import type { Citation } from '../../glossary/citation.ts'
import { passageUrl } from '../../glossary/citation-link.ts'
import { entryModel } from '../../components/models-from-pack.ts'
import type { CardRequest } from '../../platform/dom/card-port.ts'
import { call } from '../../platform/extension/page-call.ts'
import { entryRef } from '../../platform/extension/entry-ref.ts'
import type { PassageReply } from '../../platform/extension/passage-in-tab.ts'

/** What one card shows. `ref` and the ids of related terms are names across packs. */
export interface CardData {
  readonly ref: string
  readonly entry: EntryModel
  readonly otherSenses: readonly OtherSense[]
  /** Goes to a passage of the entry, where it stands now. */
  readonly follow: (citation: Citation) => Promise<PassageReply>
}

interface Read {
  readonly model: EntryModel
  readonly citations: readonly Citation[]
  /** Title of its pack. */
  readonly pack: string
}

async function readEntry(ref: string): Promise<Read | undefined> {
  const detail = await call('read-entry', { entry: ref })
  if (detail === null) return undefined
  const { pack, entry } = detail
  const model = entryModel(pack, entry, (citation, source) => passageUrl(source, citation))
  const related = model.related.map(({ id, term }) => ({ id: entryRef(pack.id, id), term }))
  const { citations } = entry
  return { model: { ...model, id: ref, related }, citations, pack: pack.title }
}

/** Reads an entry and the other meanings its term has on this page. */
export async function readCard(ref: string, request: CardRequest): Promise<CardData | undefined> {
  const isChosen = ref === request.senses[0].entry
  const others = isChosen ? request.senses.slice(1) : []
  const [read, ...alternatives] = await Promise.all(
    [ref, ...others.map((sense) => sense.entry)].map(readEntry),
  )
  if (read === undefined) return undefined
  const otherSenses = alternatives.flatMap((other): OtherSense[] =>
    other === undefined ? [] : [senseOf(other, read.model.term)],
  )
  const follow = (citation: Citation) =>
    call('follow-passage', { entry: ref, passage: read.citations.indexOf(citation) })
  return { ref, entry: read.model, otherSenses, follow }
}

/** By its term alone a meaning could not be told from the one that is shown. */
function senseOf({ model, pack }: Read, shown: string): OtherSense {
  const { id, term, expansion, language } = model
  const label = expansion ?? (term === shown ? `${term} (${pack})` : term)
  return { id, label, language }
}
