import type { StepModel } from '../../../components/import-model.ts'
import type { Entry } from '../../../glossary/entry.ts'
import type { Pack } from '../../../glossary/pack.ts'
import type { Resolution } from '../../../glossary/pack/apply-import.ts'
import { diffPacks } from '../../../glossary/pack/diff-packs.ts'
import type { ImportPlan } from '../../../glossary/pack/plan-import.ts'

/** What is done about an entry that is there already, until the reader decides otherwise. */
export const usualResolution = {
  /** The same entry, in a newer form. */
  changed: 'replace',
  /** Another entry with its term: nothing is lost by keeping both. */
  conflicting: 'keep-both',
} as const satisfies Record<'changed' | 'conflicting', Resolution>

const NO_COUNTS = { new: 0, changed: 0, conflicting: 0, same: 0, removed: 0 }

/** How many steps there are of each kind. */
export function countKinds(
  steps: readonly Pick<StepModel, 'kind'>[],
): Readonly<Record<StepModel['kind'], number>> {
  const counts = { ...NO_COUNTS }
  for (const { kind } of steps) counts[kind] += 1
  return counts
}

/** What wants a decision comes first; what stays as it is, last. */
const ORDER: readonly StepModel['kind'][] = ['conflicting', 'changed', 'removed', 'new', 'same']

function inOrder(steps: readonly StepModel[]): readonly StepModel[] {
  return ORDER.flatMap((kind) => steps.filter((step) => step.kind === kind))
}

const step = (
  kind: StepModel['kind'],
  { id, term, definition, longForms }: Entry,
  members: StepModel['members'] = [],
): StepModel => ({
  key: `${kind} ${id}`,
  kind,
  term,
  definition: definition === '' ? (longForms[0] ?? '') : definition,
  members,
})

/** The steps of importing a pack into another; `resolved` has the reader's decisions by key. */
export function stepsOfPlan(
  { steps }: ImportPlan,
  resolved: ReadonlyMap<string, Resolution>,
): readonly StepModel[] {
  const models = steps.map((each) => {
    if (each.kind !== 'changed' && each.kind !== 'conflicting') {
      return step(each.kind, each.incoming)
    }
    const model = step(each.kind, each.incoming, each.members)
    const resolution = resolved.get(each.incoming.id) ?? usualResolution[each.kind]
    return { ...model, key: each.incoming.id, resolution }
  })
  return inOrder(models)
}

/** The steps of putting a pack in the place of another, or where there was none. */
export function stepsOfUpdate(before: Pack | undefined, after: Pack): readonly StepModel[] {
  if (before === undefined) return after.entries.map((entry) => step('new', entry))
  const { added, changed, removed } = diffPacks(before, after)
  return inOrder([
    ...added.map((entry) => step('new', entry)),
    ...changed.map(({ after: entry, members }) => step('changed', entry, members)),
    ...removed.map((entry) => step('removed', entry)),
  ])
}
