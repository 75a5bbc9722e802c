import type { Page } from 'puppeteer-core'
import { eventually } from './eventually.ts'
import { marks } from './marks.ts'
import { popupText } from './popup.ts'
import type { Session } from './session.ts'

/** A page of the extension in a state worth checking. */
export interface Surface {
  readonly name: string
  /** Something it shows once it is ready. */
  readonly shows: string
  readonly open: (session: Session, tab: number) => Promise<Page>
}

const at = (name: string, shows: string, path: (tab: number) => string): Surface => ({
  name,
  shows,
  open: (session, tab) => session.openExtensionPage(path(tab)),
})

/** Every page of the extension, over a page that has marked and doubtful terms. */
export const surfaces: readonly Surface[] = [
  at('popup', 'On this page', (tab) => `popup.html?tab=${tab}`),
  at('panel', 'Terms on this page', (tab) => `sidepanel.html?tab=${tab}`),
  at('look-up, an entry', 'Back to the list', () => 'look-up.html?q=wcit'),
  at('look-up, a list', 'December 13, 2012', () => 'look-up.html?q=t'),
  at('welcome', 'Start reading', () => 'welcome.html'),
  at('briefing', 'Key points', (tab) => `briefing.html?tab=${tab}`),
  at('briefing, nothing to read', 'Its tab is closed', () => 'briefing.html?tab=987654'),
  at('options, sites', 'Switch off for a site', () => 'options.html#sites'),
  at('options, terms', 'Terms', () => 'options.html#terms'),
  at('options, appearance', 'Marks in the page', () => 'options.html#appearance'),
  at('options, briefings', 'WCIT 2012', () => 'options.html#briefings'),
  at('options, keys', 'On any page', () => 'options.html#keys'),
  at('options, about', 'Version', () => 'options.html#about'),
]

/** Opens a news page that is marked, for the surfaces to speak of; resolves to its tab. */
export async function markedTab(session: Session): Promise<number> {
  const page = await session.open('//news.example.org/news/')
  await eventually(
    () => marks(page),
    (found) => found.length > 20,
  )
  return session.tabOf(page)
}

/** Opens a surface and waits until it shows what it is for. */
export async function openSurface(session: Session, surface: Surface, tab: number): Promise<Page> {
  const page = await surface.open(session, tab)
  await popupText(page, surface.shows)
  return page
}
