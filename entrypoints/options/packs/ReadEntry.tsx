import { useState } from 'preact/hooks'
import { Button } from '../../../components/Button.tsx'
import { EntryPreview } from '../../../components/EntryPreview.tsx'
import { EntryView } from '../../../components/EntryView.tsx'
import { Expansion } from '../../../components/Expansion.tsx'
import { entryModel } from '../../../components/models-from-pack.ts'
import { useText } from '../../../components/text.ts'
import { passageUrl } from '../../../glossary/citation-link.ts'
import type { Entry } from '../../../glossary/entry.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { copyEntry } from './copy-entry.ts'
import { previewEntry, sampleFor } from './preview-entry.ts'
import { hashOf } from './route.ts'
import type { Changes } from './use-changes.ts'

export interface ReadEntryProps {
  readonly pack: Pack
  readonly entry: Entry
  readonly changes: Changes
}

/** An entry that is not the reader's to change: with its sources, to try, and to copy. */
export function ReadEntry({ pack, entry, changes }: ReadEntryProps) {
  const { t } = useText()
  const [sample, setSample] = useState(() => sampleFor(entry))
  const model = entryModel(pack, entry, (citation, source) => passageUrl(source, citation))
  const copy = async () => {
    const id = await copyEntry(entry, pack, changes)
    if (id !== undefined) location.hash = hashOf(id)
  }
  return (
    <>
      <Expansion entry={model} />
      <EntryView
        entry={model}
        onOpenRelated={(related) => {
          location.hash = hashOf({ page: 'entry', pack: pack.id, entry: related })
        }}
      />
      <EntryPreview
        sample={sample}
        onSample={setSample}
        language={pack.language}
        preview={previewEntry(entry, pack, entry.id, sample)}
      />
      <div class="gl-pack-buttons">
        <Button look="outlined" icon="copy" onClick={() => void copy()}>
          {t('copyToOwn')}
        </Button>
        <p class="gl-help">{t('copyToOwnHelp')}</p>
      </div>
    </>
  )
}
