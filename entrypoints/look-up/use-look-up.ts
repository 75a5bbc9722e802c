import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import {
  before as stepBefore,
  goBack,
  openRelated,
  type CardTrail,
} from '../../components/card-trail.ts'
import { entryModel } from '../../components/models-from-pack.ts'
import type {
  ChosenModel,
  FoundModel,
  LookUpCallbacks,
  LookUpModel,
} from '../../components/look-up-model.ts'
import { passageUrl } from '../../glossary/citation-link.ts'
import { call } from '../../platform/extension/call.ts'
import { entryRef } from '../../platform/extension/entry-ref.ts'
import { onlyExact, type FoundEntry } from '../../platform/extension/look-up-calls.ts'
import type { LookUpRequest } from '../../platform/extension/open-look-up.ts'

function foundModel(found: FoundEntry): FoundModel {
  const { entry, by, form, ...shown } = found
  const isNamed = form === found.term || form === found.expansion
  return { ...shown, id: entry, near: by === 'near', ...(isNamed ? {} : { form }) }
}

/** An entry as it is shown; ids of related entries are names across packs. */
async function readChosen(ref: string, isPrivate: boolean): Promise<ChosenModel | undefined> {
  const detail = await call('read-found', { entry: ref, private: isPrivate })
  if (detail === null) return undefined
  const { pack, entry } = detail
  const model = entryModel(pack, entry, (citation, source) => passageUrl(source, citation))
  const related = model.related.map(({ id, term }) => ({ id: entryRef(pack.id, id), term }))
  return { entry: { ...model, id: ref, related }, pack: pack.title }
}

/** What is looked up in all packs in use, letter by letter. `undefined` is a request not yet known. */
export function useLookUp(
  request: LookUpRequest | undefined,
): LookUpCallbacks & { readonly model: LookUpModel } {
  const [typed, setTyped] = useState(request?.typed ?? '')
  const [answer, setAnswer] = useState<LookUpModel['answer']>()
  const [chosen, setChosen] = useState<ChosenModel>()
  const trailRef = useRef<CardTrail>(undefined)
  const termsRef = useRef(new Map<string, string>())
  const turnRef = useRef(0)
  const isPrivate = request?.private ?? false

  const show = useCallback(
    async (trail: CardTrail | undefined) => {
      const turn = ++turnRef.current
      const read = trail === undefined ? undefined : await readChosen(trail.at(-1) ?? '', isPrivate)
      if (turn !== turnRef.current) return
      trailRef.current = read === undefined ? undefined : trail
      if (read !== undefined) termsRef.current.set(read.entry.id, read.entry.term)
      const from = trail === undefined ? undefined : termsRef.current.get(stepBefore(trail) ?? '')
      setChosen(read === undefined || from === undefined ? read : { ...read, cameFrom: from })
    },
    [isPrivate],
  )
  const ask = useCallback(
    async (text: string) => {
      const turn = ++turnRef.current
      const { found, more } = await call('look-up', { typed: text, private: isPrivate })
      if (turn !== turnRef.current) return undefined
      setAnswer({ to: text, found: found.map(foundModel), more })
      return found
    },
    [isPrivate],
  )
  useStart(request, ask, show)
  return {
    model: {
      typed,
      ...(answer === undefined ? {} : { answer }),
      ...(chosen === undefined ? {} : { chosen }),
    },
    onType(text) {
      setTyped(text)
      setChosen(undefined)
      trailRef.current = undefined
      if (text.trim() === '') turnRef.current += 1
      else void ask(text)
    },
    onChoose(id) {
      const trail = trailRef.current
      void show(trail === undefined ? [id] : openRelated(trail, id))
    },
    onBack() {
      const trail = trailRef.current
      void show(trail === undefined || trail.length === 1 ? undefined : goBack(trail))
    },
  }
}

/**
 * Does what the request asks for. Without a term the index is got ready, so that the first letter
 * finds it there.
 */
function useStart(
  request: LookUpRequest | undefined,
  ask: (text: string) => Promise<readonly FoundEntry[] | undefined>,
  show: (trail: CardTrail | undefined) => Promise<void>,
): void {
  const startedRef = useRef(false)
  useEffect(() => {
    if (request === undefined || startedRef.current) return
    startedRef.current = true
    const { typed, entry, private: isPrivate } = request
    if (typed.trim() === '') {
      void call('look-up', { typed: '', private: isPrivate })
      if (entry !== undefined) void show([entry])
      return
    }
    void ask(typed).then((found) => {
      const meant = entry ?? onlyExact(found ?? [], typed)?.entry
      if (found !== undefined && meant !== undefined) void show([meant])
    })
  }, [request, ask, show])
}
