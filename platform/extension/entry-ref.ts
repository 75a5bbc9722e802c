/** An entry's name across packs: `<pack id>#<entry id>`. */
export type EntryRef = string

export function entryRef(pack: string, entry: string): EntryRef {
  return `${pack}#${entry}`
}
