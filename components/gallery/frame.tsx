import { render } from 'preact'

import { Root } from '../Root.tsx'
import { TextProvider } from '../text.ts'
import briefingStyles from '../briefing.css?inline'
import cardStyles from '../hovercard.css?inline'
import lookUpStyles from '../look-up-page.css?inline'
import optionsStyles from '../options.css?inline'
import panelStyles from '../panel.css?inline'
import popupStyles from '../popup.css?inline'
import welcomeStyles from '../welcome.css?inline'
import { allFixtures } from './all-fixtures.ts'
import { galleryText } from './messages.ts'
import { plain, pressNames } from './press-names.ts'
import type { Theme } from '../options-model.ts'
import type { Fixture, FixtureState, Surface } from './fixture.ts'
import type { FrameRequest, GalleryFrame } from './frame-request.ts'

const partStyles = '.gallery-part { padding: 16px }'

const styles: Record<Surface, string> = {
  card: `${cardStyles}\n:host { display: block; padding: min(24px, 2vw) }`,
  popup: popupStyles + partStyles,
  panel: panelStyles,
  page: optionsStyles + lookUpStyles + welcomeStyles + briefingStyles + partStyles,
}

/** A page that tries to spoil what is put into it: a card has to look the same on it. */
const hostilePage = `
  html { font-size: 9px }
  body { margin: 0; background: light-dark(#e9e6df, #121211); letter-spacing: 0.2em; line-height: 3 }
  div, section, h2, p, button { color: red; text-transform: uppercase }
`

function find({ fixture, state }: FrameRequest): [Fixture, FixtureState] {
  const found = allFixtures.find(({ title }) => title === fixture)
  const chosen = found?.states[state]
  if (found === undefined || chosen === undefined) throw new Error(`No ${fixture}: ${state}`)
  return [found, chosen]
}

/** A fresh place for a surface: a shadow root for the card, the document for the others. */
function place(surface: Surface): ShadowRoot | HTMLElement {
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  const page = document.createElement('style')
  page.textContent = surface === 'card' ? hostilePage : styles[surface]
  document.head.querySelectorAll('style').forEach((old) => old.remove())
  document.head.append(page)
  if (surface !== 'card') return host
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles.card)
  root.adoptedStyleSheets = [sheet]
  return root
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30))

function pressable(root: ParentNode, name: string, locale: string): HTMLElement | undefined {
  const names = pressNames(name, locale)
  return [...root.querySelectorAll<HTMLElement>('button, summary')].find((element) => {
    const shown = [element.ariaLabel ?? '', element.textContent].map(plain)
    return names.some((each) => shown[0] === each || shown[1]?.startsWith(each))
  })
}

async function act(
  root: ParentNode,
  { press = [], type, into = 'input' }: FixtureState,
  locale: string,
): Promise<void> {
  const field =
    type === undefined ? null : root.querySelector<HTMLInputElement | HTMLTextAreaElement>(into)
  if (field !== null && type !== undefined) {
    field.value = type
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
  }
  for (const name of press) {
    pressable(root, name, locale)?.click()
    await settled()
  }
}

/** Whole views bring their own margins; parts of one are shown with some air. */
function rootClass({ surface, title }: Fixture): string {
  if (surface === 'card') return 'gl-card-root'
  return title.endsWith('View') ? '' : 'gallery-part'
}

let draw: (theme: Theme) => void = () => undefined

async function show(request: FrameRequest): Promise<void> {
  const [fixture, state] = find(request)
  document.documentElement.lang = request.locale ?? 'en'
  const root = place(fixture.surface)
  const touch = request.state.startsWith('Sheet')
  const element = state.element()
  draw = (theme) => {
    document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme
    render(
      <TextProvider value={galleryText(request.locale ?? 'en')}>
        <Root theme={theme} touch={touch} class={rootClass(fixture)}>
          {element}
        </Root>
      </TextProvider>,
      root,
    )
  }
  draw(request.theme ?? 'system')
  await settled()
  await act(root, state, request.locale ?? 'en')
}

async function retheme(theme: Theme): Promise<void> {
  draw(theme)
  await settled()
}

const gallery: GalleryFrame = {
  list: () =>
    allFixtures.map(({ title, surface, states }) => ({
      title,
      surface,
      states: Object.keys(states),
    })),
  show,
  retheme,
}

Object.assign(globalThis, { gallery })

const query = new URLSearchParams(location.search)
const [fixture, state] = [query.get('fixture'), query.get('state')]
if (fixture !== null && state !== null) {
  const theme = query.get('theme')
  void show({
    fixture,
    state,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    locale: query.get('locale') ?? 'en',
  })
}
