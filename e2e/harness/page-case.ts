import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import type { BrowserKind } from './browser-kind.ts'
import type { Headers, MadeFile } from './page-server.ts'
import type { Session } from './session.ts'

/** What a case's own steps work with. */
export interface CaseTools {
  readonly session: Session
  readonly page: Page
}

/** A page and what has to hold on it. */
export interface PageCase {
  /** What is odd or hostile about the page. */
  readonly title: string
  readonly group: 'documents' | 'frames' | 'hostile' | 'large' | 'surfaces' | 'text'
  /** The file to open; `index.html` unless told otherwise. */
  readonly file?: string
  /** The host to open it on; `page.example.org` unless told otherwise. */
  readonly host?: string
  /** Sent with every HTML file of the case. */
  readonly headers?: Headers
  /** Files that code makes: too large, or too exact, to be kept as files. */
  readonly make?: Readonly<Record<string, () => MadeFile>>
  /** The marked texts of the top document in its order, or how many there are of them. */
  readonly marks: readonly string[] | number
  /** The marked texts of frames, by the end of their address or by their name. */
  readonly frames?: Readonly<Record<string, readonly string[]>>
  /** Milliseconds until the marks have to be there; 8,000 unless told otherwise. */
  readonly within?: number
  /** Marked texts whose card is opened by the pointer, each with a part of the card's text. */
  readonly cards?: Readonly<Record<string, string>>
  /** Marked texts whose paint is checked on a picture. */
  readonly paints?: readonly string[]
  /** The page rewrites itself, so its markup is not compared. */
  readonly changesItself?: boolean
  /** Nothing can be asked in the page's own world any more. */
  readonly poisoned?: boolean
  /** Errors and warnings that are the page's own. */
  readonly ownProblems?: RegExp
  /** Policy violations that are the page's own. */
  readonly ownViolations?: RegExp
  /** Messages that the page sends itself. */
  readonly ownMessages?: RegExp
  /** Browsers that have what the case is about; both unless told otherwise. */
  readonly browsers?: readonly BrowserKind[]
  /** What else happens, after marks were checked and before the page is compared. */
  readonly steps?: (tools: CaseTools) => Promise<void>
}

const pages = fileURLToPath(new URL('../pages/', import.meta.url))
const cases = new Map<string, PageCase>()

/** Declares the case of the folder that the calling `case.ts` is in. */
export function defineCase(url: string, definition: PageCase): void {
  const folder = new URL('.', url).pathname.split('/').at(-2) ?? ''
  cases.set(folder, definition)
}

/** The cases of a group by their folders, in the folders' order. */
export async function casesOf(
  group: PageCase['group'],
): Promise<readonly (readonly [folder: string, PageCase])[]> {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /^[^/\\]+[/\\]case\.ts$/.test(name)).toSorted()) {
    await import(`${pages}${file}`)
  }
  return [...cases].filter(([, { group: own }]) => own === group)
}
