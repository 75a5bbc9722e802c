import { useEffect, useState } from 'preact/hooks'
import { EntryEditor } from '../../../components/EntryEditor.tsx'
import type { EntryDraft, PreviewModel } from '../../../components/entry-draft.ts'
import { useText } from '../../../components/text.ts'
import type { Entry } from '../../../glossary/entry.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { call } from '../../../platform/extension/call.ts'
import { checkDraft, draftOf, emptyDraft, type CheckedDraft } from './entry-drafts.ts'
import { previewEntry, sampleFor } from './preview-entry.ts'
import { problemText } from './problem-text.ts'
import { hashOf } from './route.ts'
import type { Changes } from './use-changes.ts'

export interface EditorProps {
  readonly pack: Pack
  /** Undefined for a new one. */
  readonly entry: Entry | undefined
  readonly changes: Changes
}

const nothingFound: PreviewModel = { parts: [], places: 0, spellings: [] }

/** Edits an entry: checked and tried out with every letter, written when the reader says so. */
export function Editor({ pack, entry, changes }: EditorProps) {
  const text = useText()
  const was = entry?.id ?? null
  const begun = entry === undefined ? emptyDraft : draftOf(entry, pack)
  const [draft, setDraft] = useState<EntryDraft>(begun)
  const [touched, setTouched] = useState(false)
  const [sample, setSample] = useState(() => sampleFor(entry))
  const checked = checkDraft(draft, pack, was)
  // While something is wrong the preview shows what was right last.
  const [lastGood, setLastGood] = useState(entry)
  useWarningBeforeLoss(touched)
  const shown = checked.entry ?? lastGood
  const problems = touched ? checked.problems : new Map()
  return (
    <EntryEditor
      draft={draft}
      onChange={(next) => {
        setDraft(next)
        setTouched(true)
        setLastGood(shown)
      }}
      problems={
        new Map([...problems].map(([field, problem]) => [field, problemText(text, problem)]))
      }
      sources={pack.sources}
      language={pack.language}
      sample={sample}
      onSample={setSample}
      preview={shown === undefined ? nothingFound : previewEntry(shown, pack, was, sample)}
      canSave={touched && checked.entry !== undefined}
      refused={changes.failure}
      onSave={() => void save(pack, was, checked, changes)}
      {...(was === null ? {} : { onRemove: () => void remove(pack, was, changes) })}
    />
  )
}

async function save(
  pack: Pack,
  was: string | null,
  { json, sources, entry }: CheckedDraft,
  { make }: Changes,
): Promise<void> {
  const edit = { pack: pack.id, was, entry: json, sources: [...sources] }
  const done = await make(() => call('save-entry', edit))
  if (done && entry !== undefined) {
    location.hash = hashOf({ page: 'pack', pack: pack.id, at: entry.id })
  }
}

async function remove(pack: Pack, entry: string, { make }: Changes): Promise<void> {
  const done = await make(() => call('remove-entry', { pack: pack.id, entry }))
  if (done) location.hash = hashOf({ page: 'pack', pack: pack.id })
}

/** Closing the tab with an unsaved edit asks first. */
function useWarningBeforeLoss(touched: boolean): void {
  useEffect(() => {
    if (!touched) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [touched])
}
