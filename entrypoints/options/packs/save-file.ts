import type { ExportFormat } from '../../../components/pack-model.ts'
import { writeCsv } from '../../../glossary/pack/formats/write-csv.ts'
import { writeSkos } from '../../../glossary/pack/formats/write-skos.ts'
import { serializePack } from '../../../glossary/pack/serialize-pack.ts'
import type { Pack } from '../../../glossary/pack.ts'

/** A file to be saved. */
export interface OutFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** A name that every file system takes, from a title in any language. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase()
  return `${plain === '' ? 'briefing' : plain}.${ending}`
}

/** A pack as a file of the format asked for. */
export function exportFile(pack: Pack, format: ExportFormat): OutFile {
  switch (format) {
    case 'json':
      return {
        name: fileName(pack.title, 'json'),
        type: 'application/ld+json',
        text: json(serializePack(pack)),
      }
    case 'csv':
      return { name: fileName(pack.title, 'csv'), type: 'text/csv', text: writeCsv(pack) }
    case 'skos':
      return {
        name: fileName(`${pack.title} skos`, 'jsonld'),
        type: 'application/ld+json',
        text: json(writeSkos(pack)),
      }
  }
}

/** Everything of the reader's as a file named after the day. */
export function backupFile(backup: object, now: Date): OutFile {
  const day = now.toISOString().slice(0, 10)
  return { name: `glosslight-${day}.json`, type: 'application/json', text: json(backup) }
}

/** How long a browser may take to begin with saving what a link leads to. */
const KEEP = 60_000

/** Saves a file as any download, without the permission to see others. */
export function saveFile({ name, type, text }: OutFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP)
}
