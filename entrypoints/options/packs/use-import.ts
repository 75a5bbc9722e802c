import { useMemo, useState } from 'preact/hooks'
import type { ImportCallbacks, ImportModel } from '../../../components/import-model.ts'
import { useText } from '../../../components/text.ts'
import type { Pack } from '../../../glossary/pack.ts'
import type { Resolution } from '../../../glossary/pack/apply-import.ts'
import type { ImportReading } from '../../../glossary/pack/formats/read-any.ts'
import { serializePack } from '../../../glossary/pack/serialize-pack.ts'
import { isLanguageTag } from '../../../glossary/pack/value-checks.ts'
import { call } from '../../../platform/extension/call.ts'
import { handOver } from '../../../platform/extension/handover.ts'
import type { Written } from '../../../platform/extension/pack-writer.ts'
import { baseOf, packFor, planFor, targetsFor } from './import-targets.ts'
import { countKinds, stepsOfPlan, stepsOfUpdate } from './plan-steps.ts'
import { problemText } from './problem-text.ts'
import type { Briefings } from './read-briefings.ts'
import { readImport, titleFrom, type CorrectedColumns, type ImportInput } from './read-import.ts'
import { hashOf } from './route.ts'
import type { Changes } from './use-changes.ts'

/** An import while it is decided about. */
export interface Import {
  readonly model: ImportModel
  readonly callbacks: Omit<ImportCallbacks, 'onCancel' | 'onImport'> & {
    /** Resolves to whether it was done. */
    readonly onImport: () => Promise<boolean>
  }
  /** Why the result cannot be stored. */
  readonly failure: string | undefined
}

const NO_STEPS = [] as const

/** A file as it was read, with what the reader said of it. */
interface NamedImport {
  readonly reading: ImportReading
  readonly pack: Pack | undefined
  readonly shown: Pick<ImportModel, 'title' | 'language' | 'named' | 'columns'>
  readonly callbacks: Pick<ImportCallbacks, 'onTitle' | 'onLanguage' | 'onColumn'>
}

function useNamedImport(input: ImportInput, locale: string): NamedImport {
  const usual = titleFrom(input.name)
  const [title, setTitle] = useState(usual)
  const [tag, setTag] = useState(locale)
  const [corrected, setCorrected] = useState<CorrectedColumns>(new Map())
  const { reading, columns } = useMemo(
    () => readImport(input, locale, corrected),
    [input, locale, corrected],
  )
  const named = reading.format === 'glosslight' || reading.pack?.title !== usual
  const pack = useMemo(() => {
    if (reading.pack === undefined || named) return reading.pack
    const language = isLanguageTag(tag) ? tag : locale
    const given = reading.pack.language === locale ? { language } : {}
    return { ...reading.pack, ...given, title: title.trim() || usual }
  }, [reading, named, title, tag, locale, usual])
  return {
    reading,
    pack,
    shown: { title, language: named ? (pack?.language ?? tag) : tag, named, columns },
    callbacks: {
      onTitle: setTitle,
      onLanguage: setTag,
      onColumn: (index, column) => setCorrected(new Map([...corrected, [index, column]])),
    },
  }
}

/** What importing a file would do, with what the reader decides about it. */
export function useImport(input: ImportInput, shown: Briefings, changes: Changes): Import {
  const text = useText()
  const { locale } = text
  const [chosen, setChosen] = useState<string>()
  const [resolved, setResolved] = useState<ReadonlyMap<string, Resolution>>(new Map())
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { reading, pack, ...named } = useNamedImport(input, locale)
  const targets = pack === undefined ? [] : targetsFor(pack, shown, locale)
  const target = targets.find(({ id }) => id === chosen)?.id ?? targets[0]?.id ?? 'new'
  const plan = useMemo(
    () => (pack === undefined ? undefined : planFor(pack, target, shown, locale)),
    [pack, target, shown, locale],
  )
  const steps = useMemo(
    () => (pack === undefined ? NO_STEPS : stepsFor(pack, plan, resolved, target, shown)),
    [pack, plan, resolved, target, shown],
  )
  const decided = new Set(steps.flatMap(({ resolution }) => resolution ?? []))
  const [resolution] = decided

  const importIt = async (): Promise<boolean> => {
    if (pack === undefined) return false
    setBusy(true)
    await painted()
    const choice = { target, named: named.shown.named, plan, resolved }
    const { pack: next, problems } = packFor(pack, shown, choice)
    setFailure(failureIn(problems, text))
    const done = next !== undefined && (await changes.make(() => store(next, shown)))
    setBusy(false)
    if (done) location.hash = hashOf({ page: 'list' })
    return done
  }

  return {
    failure: failure ?? changes.failure,
    model: {
      ...named.shown,
      name: input.name,
      format: reading.format,
      readable: pack !== undefined,
      busy,
      refused: reading.refused,
      problems: reading.problems,
      targets,
      target,
      counts: countKinds(steps),
      steps,
      ...(decided.size === 1 && resolution !== undefined ? { resolution } : {}),
    },
    callbacks: {
      ...named.callbacks,
      onTarget: setChosen,
      onResolve: (key, next) => setResolved(new Map([...resolved, [key, next]])),
      onResolveAll: (next) => setResolved(resolveAll(steps, next)),
      onImport: importIt,
    },
  }
}

/** What would happen to each entry: by the plan, or as a whole new or replaced pack. */
function stepsFor(
  pack: Pack,
  plan: ReturnType<typeof planFor>,
  resolved: ReadonlyMap<string, Resolution>,
  target: string,
  shown: Briefings,
) {
  if (plan !== undefined) return stepsOfPlan(plan, resolved)
  const twin = target === 'replace' ? shown.packs.find(({ id }) => id === pack.id) : undefined
  return stepsOfUpdate(twin, pack)
}

/** The first error, with where it is; undefined where there is none. */
function failureIn(
  problems: ReturnType<typeof packFor>['problems'],
  text: ReturnType<typeof useText>,
): string | undefined {
  const wrong = problems.find(({ severity }) => severity === 'error')
  return wrong && `${wrong.path} ${problemText(text, wrong)}`.trim()
}

function resolveAll(
  steps: ReturnType<typeof stepsFor>,
  next: Resolution,
): ReadonlyMap<string, Resolution> {
  const open = steps.filter(({ resolution }) => resolution !== undefined)
  return new Map(open.map(({ key }) => [key, next]))
}

/** Lets what was changed be seen before the work that keeps the page from drawing. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Stores a pack that was made from what is shown: refused where that has changed meanwhile. */
async function store(pack: Pack, shown: Briefings): Promise<Written> {
  const handover = await handOver(serializePack(pack))
  if (handover === undefined) return { done: false, problem: { kind: 'full' } }
  return call('import-pack', { handover, base: baseOf(pack.id, shown) })
}
