import type { ImportTarget } from '../../../components/import-model.ts'
import type { Pack } from '../../../glossary/pack.ts'
import type { Resolution } from '../../../glossary/pack/apply-import.ts'
import { applyImport } from '../../../glossary/pack/apply-import.ts'
import type { ParseResult } from '../../../glossary/pack/parse-pack.ts'
import { planImport, type ImportPlan } from '../../../glossary/pack/plan-import.ts'
import { emptyOwnPack } from '../../../platform/extension/own-entries.ts'
import { OWN_PACK, packIn } from '../../../platform/extension/pack-state.ts'
import { isEditable, type Briefings } from './read-briefings.ts'
import { usualResolution } from './plan-steps.ts'

/** Where a pack that was read can go. The first is what is offered at first. */
export function targetsFor(
  incoming: Pack,
  shown: Briefings,
  language: string,
): readonly ImportTarget[] {
  const twin = shown.packs.find(({ id }) => id === incoming.id)
  const own = packTo(OWN_PACK, shown, language)
  const others = shown.packs.filter((pack) => pack.id !== OWN_PACK && isEditable(pack, shown))
  const into = [...(own === undefined ? [] : [own]), ...others].map(
    ({ id, title }): ImportTarget => ({ id, kind: 'into', title }),
  )
  const replaces = twin !== undefined && isEditable(twin, shown)
  return [
    ...(replaces ? [{ id: 'replace', kind: 'replace', title: twin.title } as const] : []),
    { id: 'new', kind: 'new', title: '' },
    ...into,
  ]
}

/** The pack of an id that entries can be added to; the reader's own is there before it has any. */
export function packTo(id: string, { packs }: Briefings, language: string): Pack | undefined {
  const pack = packs.find((each) => each.id === id)
  if (pack !== undefined) return pack
  return id === OWN_PACK ? { ...emptyOwnPack(language), revision: 1 } : undefined
}

/** An id that no pack has, made from that of the pack. */
export function freeId(id: string, { packs }: Pick<Briefings, 'packs'>): string {
  const taken = new Set(packs.map((pack) => pack.id))
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  return free
}

/** The number that the pack in use is kept under, by which a change made meanwhile is noticed. */
export function baseOf(id: string, { state }: Briefings): number | null {
  return packIn(state, id)?.current.content ?? null
}

/** What is decided about an import. */
export interface Decided {
  readonly target: string
  /** True where the file names itself: then its title and revision count. */
  readonly named: boolean
  readonly plan: ImportPlan | undefined
  readonly resolved: ReadonlyMap<string, Resolution>
}

/** The pack to be stored for a target, or why there can be none. */
export function packFor(
  incoming: Pack,
  shown: Pick<Briefings, 'packs'>,
  { target, named, plan, resolved }: Decided,
): ParseResult {
  const twin = shown.packs.find(({ id }) => id === incoming.id)
  if (target === 'replace' && twin !== undefined) {
    // A sheet has no title and no revision: those of the briefing it came to be go on.
    const { title, revision } = twin
    const pack = named ? incoming : { ...incoming, title, revision: revision + 1 }
    return { pack, problems: [] }
  }
  if (plan === undefined) {
    return { pack: { ...incoming, id: freeId(incoming.id, shown) }, problems: [] }
  }
  const { pack, problems } = applyImport(
    plan,
    (step) => resolved.get(step.incoming.id) ?? usualResolution[step.kind],
  )
  return pack === undefined
    ? { problems }
    : { pack: { ...pack, revision: pack.revision + 1 }, problems }
}

/** What importing into a pack would do; undefined where the target is no pack that is there. */
export function planFor(
  incoming: Pack,
  target: string,
  shown: Briefings,
  language: string,
): ImportPlan | undefined {
  if (target === 'new' || target === 'replace') return undefined
  const existing = packTo(target, shown, language)
  return existing === undefined ? undefined : planImport(existing, incoming)
}
