import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { stableHash } from './stable-hash.ts'

/** A page written for the collision set. */
export interface CollisionPage {
  /** Form and number (`itr-14`). */
  readonly id: string
  /** The form it is about (`itr`): the name of its file, but for `long-reads`. */
  readonly form: string
  /**
   * Whether the form has our meaning here, or another that the page spells out or does not; or
   * whether the page is of our field but about something else.
   */
  readonly meaning: 'ours' | 'spelled' | 'unspelled' | 'near'
  /** What sort of page it is (`news`, `forum`). */
  readonly style: string
  readonly title: string
  readonly text: string
  readonly part: 'tune' | 'test'
}

/**
 * Reads the collision set: one text file a form, pages headed by `=== ours | style | title`,
 * `=== other, spelled | …`, `=== other, unspelled | …` or `=== near | …`. In `long-reads`, whose
 * pages are about several forms, the style is preceded by the form. Half the pages of each meaning are for
 * tuning, half for the test, dealt by a hash of the title.
 */
export function readCollisions(folder: string): readonly CollisionPage[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.toSorted().flatMap((name) => readForm(join(folder, name), basename(name, '.txt')))
}

function readForm(path: string, form: string): readonly CollisionPage[] {
  const pages = readFileSync(path, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((page, index) => {
      const [head = '', ...lines] = page.split('\n')
      const [meaning = '', kind = '', ...title] = head.split('|').map((part) => part.trim())
      const [about, style] = /^(\w+), (.+)$/.exec(kind)?.slice(1) ?? [form, kind]
      return {
        id: `${form}-${String(index + 1).padStart(2, '0')}`,
        form: about ?? form,
        meaning: meaningOf(meaning, `${path}: ${head}`),
        style: style ?? kind,
        title: title.join(' | '),
        text: lines.join('\n').trim(),
      }
    })
  return (['ours', 'spelled', 'unspelled', 'near'] as const).flatMap((meaning) =>
    pages
      .filter((page) => page.meaning === meaning)
      .toSorted((a, b) => stableHash(a.title) - stableHash(b.title))
      .map((page, index) => {
        const forTuning = (index % 2 === 0) === (meaning !== 'unspelled')
        return { ...page, part: forTuning ? 'tune' : 'test' } as const
      }),
  )
}

function meaningOf(text: string, where: string): CollisionPage['meaning'] {
  if (text === 'ours') return 'ours'
  if (text === 'near') return 'near'
  if (text === 'other, spelled') return 'spelled'
  if (text === 'other, unspelled') return 'unspelled'
  throw new Error(`${where}: expected ours, or other with spelled or unspelled`)
}
