import type { Page } from 'puppeteer-core'
import { eventually } from './eventually.ts'
import { importPack } from './pack-calls.ts'
import type { Session } from './session.ts'

/** What a look-up shows, as a reader and as assistive technology have it. */
export interface LookUpSeen {
  readonly typed: string
  /** Whether the focus is in the field. */
  readonly focused: boolean
  /** The lines of the list, each up to where it comes from. */
  readonly found: readonly string[]
  /** The line that the field points to as the active one, and the one that is marked as chosen. */
  readonly active: string
  readonly selected: string
  /** What was told as the list changed. */
  readonly told: string
  /** The term explained; empty where a list is shown, or nothing. */
  readonly term: string
  /** The whole text below the field. */
  readonly body: string
}

const FIELD = '[role=combobox]'

export function seenIn(page: Page): Promise<LookUpSeen> {
  return page.evaluate((selector) => {
    const text = (found: Element | null | undefined) =>
      (found?.textContent ?? '').replaceAll(/[\s\u2068\u2069]+/g, ' ').trim()
    const byId = (id: string | null | undefined) =>
      id === null || id === undefined || id === '' ? null : document.getElementById(id)
    const field = document.querySelector<HTMLInputElement>(selector)
    const listed = byId(field?.getAttribute('aria-controls'))
    const lines = [...(listed?.querySelectorAll('[role=option]') ?? [])]
    const nameOf = (line: Element | null | undefined) => text(line?.querySelector('.gl-found-line'))
    const active = byId(field?.getAttribute('aria-activedescendant'))
    return {
      typed: field?.value ?? '',
      focused: field !== null && document.activeElement === field,
      found: lines.map(nameOf),
      active: nameOf(active),
      selected: nameOf(lines.find((line) => line.getAttribute('aria-selected') === 'true')),
      told: text(document.querySelector('.gl-look-up-field [role=status]')),
      term: text(document.querySelector('.gl-looked-up h2')),
      body: text(document.querySelector('.gl-look-up-body')),
    }
  }, FIELD)
}

/** What a look-up shows once it is as expected, or when time is up. */
export function seenOnce(page: Page, expected: (seen: LookUpSeen) => boolean): Promise<LookUpSeen> {
  return eventually(() => seenIn(page), expected, 6_000)
}

/** Types into the field by the keyboard, in the place of what is there. */
export async function lookUp(page: Page, text: string): Promise<LookUpSeen> {
  await page.bringToFront()
  await page.waitForSelector(FIELD)
  await page.click(FIELD, { count: 3 })
  await page.keyboard.type(text)
  return seenOnce(page, ({ typed, told }) => typed === text && told !== '')
}

/** Terms in three scripts, with forms that are typed otherwise than they are written. */
export const WORDS_PACK = {
  format: 1,
  id: 'urn:example:words',
  title: 'Words of the harbour',
  language: 'en',
  revision: 1,
  sources: [
    {
      id: 'guide',
      title: 'A guide to the harbour',
      author: 'Ada Pilot',
      publisher: 'Harbour Press',
      date: '2020-05-04',
      url: 'https://harbour.example.org/guide',
      licence: 'CC0',
      credit: '© Harbour Press',
    },
  ],
  entries: [
    {
      id: 'modele',
      term: 'modèle réduit',
      definition: 'A ship made small.',
      citations: [{ source: 'guide', exact: 'a ship made small for the tank' }],
    },
    { id: 'union', term: '国際電気通信連合', definition: 'A union of states.' },
    {
      id: 'beacon',
      term: 'Zorblatt Quay Beacon',
      aliases: ['harbour lantern'],
      definition: 'The light at the end of the quay.',
      related: ['modele'],
    },
    { id: 'itu', term: 'ITU', longForms: ['Inner Tide Unit'], definition: 'A measure of tides.' },
  ],
} as const

export async function keepWords(session: Session): Promise<void> {
  const kept = await importPack(session, WORDS_PACK)
  if (!kept.done) throw new Error(JSON.stringify(kept))
}
