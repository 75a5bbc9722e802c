import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks } from './harness/marks.ts'
import { importPack } from './harness/pack-calls.ts'
import { hover } from './harness/pointer.ts'
import { popupText } from './harness/popup.ts'

/** Texts that some programs would run, fill in or draw, and the hidden ones that turn text round. */
const TEXTS = {
  markup: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  template: '{{constructor.constructor("document.title=3")()}} ${document.title=4} %s $1',
  styles: '</style><style>*{display:none}</style>',
  colours: '\u001b[31mred\u001b[0m',
  turned: 'abc \u202e txet denrut \u202c xyz',
} as const

/** Names that every object has; plain terms like others. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'then',
] as const

const SOURCE = {
  id: 'port',
  title: TEXTS.markup,
  author: TEXTS.template,
  publisher: '',
  date: '2025-03-01',
  url: 'https://example.org/port?a=%22%3E%3Cscript%3E',
}

const pack = {
  format: 1,
  id: 'urn:example:hostile',
  title: `Hostile ${TEXTS.styles}`,
  language: 'en',
  revision: 1,
  sources: [SOURCE],
  entries: [
    {
      id: 'zqb',
      term: 'ZQB',
      longForms: ['Zorblatt Quay Beacon'],
      definition: Object.values(TEXTS).join(' | ').replaceAll('\u001b', ''),
      citations: [{ source: 'port', exact: TEXTS.markup, prefix: '', suffix: '' }],
    },
    ...NAMES.map((name, index) => ({
      id: `name-${index}`,
      term: name,
      aliases: [`${name} quay light`],
      kind: 'name',
      definition: `What ${name} is in the Zorblatt harbour.`,
    })),
  ],
}

const words = `<html lang="en"><title>Harbour</title>
<p>The Zorblatt Quay Beacon (ZQB) stands by the Zorblatt harbour.</p>
${NAMES.map((name) => `<p>The ${name} quay light is a light of the harbour.</p>`).join('')}`

/** What a page of ours made of the texts: elements of theirs, a title of theirs, a link that runs. */
function made(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const foreign = document.querySelectorAll('#app img, #app script, body style, [onerror]')
    const links = [...document.querySelectorAll('a')].filter(
      ({ protocol }) => !/^(https?|chrome-extension|moz-extension):$/.test(protocol),
    )
    const title = /^\d$/.test(document.title) ? [`title ${document.title}`] : []
    const polluted = Object.keys(Object.prototype)
    return [...[...foreign, ...links].map((each) => each.outerHTML), ...title, ...polluted]
  })
}

/** The marks of a page once the wanted are among them. */
const marked = (page: Page, wanted: readonly string[]) =>
  eventually(
    () => marks(page),
    (found) => wanted.every((text) => found.includes(text)),
  )

describeBrowsers('a pack of hostile texts', (suite) => {
  it('is shown as text on the card, and marks names that every object has', async () => {
    const { session } = suite
    session.server.make('/harbour.html', () => words)
    expect(await importPack(session, pack)).toEqual({ done: true })
    const page = await session.open('harbour.html')
    const wanted = ['ZQB', ...NAMES.map((name) => `${name} quay light`)]
    expect(await marked(page, wanted)).toEqual(expect.arrayContaining(wanted))
    await hover(page, 'ZQB')
    const card = await session.cardWith(page, 'onerror')
    expect(card.text).toContain(TEXTS.markup)
    expect(card.text).toContain('{{constructor.constructor')
    expect(card.text).toContain('</style><style>')
    expect(await page.title()).toBe('Harbour')
    await page.keyboard.press('Escape')
    await session.noCard(page)
    await hover(page, 'constructor quay light')
    await session.cardWith(page, 'What constructor is')
    await page.close()
  })

  it.each([
    ['popup', (tab: number) => `popup.html?tab=${tab}`, 'ZQB'],
    ['side panel', (tab: number) => `sidepanel.html?tab=${tab}`, '<img src=x'],
    ['options', () => 'options.html#briefings', '</style><style>'],
  ])('is shown as text in the %s', async (_, path, shows) => {
    const { session } = suite
    const page = await session.open('harbour.html')
    await marked(page, ['ZQB'])
    const surface = await session.openExtensionPage(path(await session.tabOf(page)))
    expect(await popupText(surface, shows)).toContain(shows)
    expect(await made(surface)).toEqual([])
    await surface.close()
    await page.close()
  })

  it('turns no text but its own round', async () => {
    const { session } = suite
    const page = await session.open('harbour.html')
    await marked(page, ['ZQB'])
    const panel = await session.openExtensionPage(`sidepanel.html?tab=${await session.tabOf(page)}`)
    await popupText(panel, 'txet denrut')
    // A text with the override that no closing mark follows must end with its own element.
    const loose = await panel.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!/[\u202a-\u202e\u2066-\u2069]/.test(node.textContent ?? '')) continue
        const isolated = node.parentElement?.closest('bdi, [dir]') ?? null
        const style = isolated === null ? '' : getComputedStyle(isolated).unicodeBidi
        if (!/isolate|plaintext/.test(style)) found.push(node.textContent ?? '')
      }
      return found
    })
    expect(loose).toEqual([])
    await panel.close()
    await page.close()
  })
})
