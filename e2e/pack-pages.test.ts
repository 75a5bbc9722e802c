import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { dropFile, fieldValue, fill, savedFile, watchSaves } from './harness/form.ts'
import { marksOnce } from './harness/marks.ts'
import { PackHost } from './harness/pack-host.ts'
import { popupText, press } from './harness/popup.ts'
import type { Session } from './harness/session.ts'

const SHEET = `term,long forms,definition,quote,source,author,date,url
ZQB,Zorblatt Quay Beacon,A light at the end of the quay.,the beacon,Port report,Jo Pilot,2025-03-01,https://example.org/port
QLT,,A tower of light.,,,,,
FSB,Frobnitz Sand Bar,A bar of sand.,the bar,Port report,Jo Pilot,March,https://example.org/port
`

const WORDS = `<html lang="en"><title>Harbour</title>
<p>The Zorblatt Quay Beacon (ZQB) is an old word of our harbour.</p>`

async function briefings(session: Session, hash = ''): Promise<Page> {
  const page = await session.openExtensionPage(`options.html#briefings${hash}`)
  await popupText(page, hash === '' ? 'WCIT' : '')
  await watchSaves(page)
  return page
}

describeBrowsers('importing on the options page', (suite) => {
  it('shows what a sheet would bring and what is refused, and stores nothing before', async () => {
    const { session } = suite
    const page = await briefings(session)
    await press(page, 'Import')
    await dropFile(page, '.gl-drop', 'harbour words.csv', SHEET)
    const text = await popupText(page, 'refused')
    expect(text).toContain('2 new')
    expect(text).toContain('1 entry is refused')
    expect(text).toContain('line 4, date')
    expect(text).toContain('must be a day like 2012-12-13')
    expect(await fieldValue(page, 'Title of the briefing')).toBe('harbour words')
    await press(page, 'Cancel')
    await press(page, 'Briefings')
    expect(await popupText(page, 'WCIT')).not.toContain('harbour words')
    await page.close()
  })

  it('takes it as a briefing, which marks pages at once, and can be undone', async () => {
    const { session } = suite
    session.server.make('/harbour.html', () => WORDS)
    const news = await session.open('harbour.html')
    const page = await briefings(session)
    await dropFile(page, '.gl-packs-view', 'harbour words.csv', SHEET)
    await popupText(page, '2 new')
    await fill(page, 'Title of the briefing', 'Harbour words')
    await press(page, 'Import these')
    expect(await popupText(page, 'Imported: Harbour words')).toContain('2 entries')
    expect(await marksOnce(news, ['ZQB'])).toContain('ZQB')
    await press(page, 'Undo')
    expect(await popupText(page, 'Undone')).not.toContain('2 entries')
    await press(page, 'Redo')
    expect(await popupText(page, '2 entries')).toContain('Harbour words')
    await news.close()
    await page.close()
  })

  it('knows the same file again, and what has changed in it', async () => {
    const page = await briefings(suite.session, '/import')
    const next = SHEET.replace('A tower of light.', 'A tall tower of light.')
    await dropFile(page, '.gl-drop', 'harbour words.csv', next)
    const text = await popupText(page, '1 changed')
    expect(await fieldValue(page, 'Where to')).toBe('In the place of “Harbour words”')
    expect(text).toContain('Differs in: Explanation.')
    await press(page, 'Import these')
    expect(await popupText(page, 'Back to revision')).toContain('Imported')
    await page.close()
  })

  it('adds to another briefing, entry by entry as the reader decides', async () => {
    const page = await briefings(suite.session, '/import')
    const other = 'term,definition\nQLT,Another tower.\nWHD,What is paid.\n'
    await dropFile(page, '.gl-drop', 'more.csv', other)
    await popupText(page, '2 new')
    await fill(page, 'Where to', 'Into “Harbour words”')
    expect(await popupText(page, '1 changed')).toContain('1 new')
    await fill(page, 'What to do about QLT', 'Merge')
    await press(page, 'Import these')
    expect(await popupText(page, '3 entries')).toContain('Harbour words')
    await page.close()
  })

  it('reads what is pasted, and lets its columns be named', async () => {
    const page = await briefings(suite.session, '/import')
    await fill(page, 'Paste cells, terms or JSON', 'Wort\tErklärung\nKai\tEine Mauer am Wasser.')
    await press(page, 'Read it')
    await popupText(page, 'What the columns mean')
    await fill(page, 'Column 1', 'Term')
    await fill(page, 'Column 2', 'Explanation')
    expect(await popupText(page, '2 new')).toContain('Kai')
    await page.close()
  })

  it('says why a file cannot be imported', async () => {
    const page = await briefings(suite.session, '/import')
    await dropFile(page, '.gl-drop', 'bad.json', '{ "format": 1, }')
    const text = await popupText(page, 'Nothing in this can be imported')
    expect(text).toContain('is not valid JSON')
    await page.close()
  })
})

describeBrowsers('the pages of a briefing', (suite) => {
  it('write an entry of the reader’s own, tried out while it is written', async () => {
    const { session } = suite
    session.server.make('/harbour.html', () => WORDS)
    const page = await briefings(session)
    await press(page, 'New entry')
    await fill(page, 'Term', 'ZQB')
    await fill(page, 'Stands for', 'Zorblatt Quay Beacon')
    await fill(page, 'Try it on a text', 'The Zorblatt Quay Beacon (ZQB) shines.')
    expect(await popupText(page, 'Found at 2 places')).toContain('ZQB’s')
    await fill(page, 'Explanation', 'A light at the end of the quay.')
    await press(page, 'Save')
    expect(await popupText(page, 'Saved: ZQB')).toContain('A light at the end')
    const news = await session.open('harbour.html')
    expect(await marksOnce(news, ['ZQB'])).toContain('ZQB')
    await news.close()
    await page.close()
  })

  it('tell what is wrong where it is wrong, and save nothing then', async () => {
    const page = await briefings(suite.session)
    await press(page, 'New entry')
    await fill(page, 'Explanation', 'Something without a term.')
    expect(await popupText(page, 'One field needs another look')).toContain('must not be empty')
    expect(await page.$eval('[type=submit]', (button) => button.matches(':disabled'))).toBe(true)
    await page.close()
  })

  it('show entries that come from elsewhere, and copy them into the reader’s own', async () => {
    const page = await briefings(suite.session, '/pack/urn%3Aglosslight%3Apack%3Awcit-2012')
    await popupText(page, 'plenary')
    await fill(page, 'Search the entries', 'plenary')
    await press(page, 'plenary')
    await press(page, 'Copy into my own')
    await popupText(page, 'Save')
    expect(await fieldValue(page, 'Term')).toContain('plenary')
    await page.close()
  })

  it('save a briefing in three formats, and everything as one file', async () => {
    const page = await briefings(suite.session)
    await press(page, 'Export')
    await press(page, 'Spreadsheet (CSV)')
    expect(await savedFile(page, '.csv')).toContain('"term"')
    await press(page, 'Briefing (JSON)')
    expect(JSON.parse(await savedFile(page, '.json'))).toMatchObject({ format: 1 })
    await press(page, 'SKOS (JSON-LD)')
    expect(await savedFile(page, '.jsonld')).toContain('skos:Concept')
    await press(page, 'Save a backup')
    expect(JSON.parse(await savedFile(page, 'glosslight-'))).toMatchObject({ glosslight: 'backup' })
    await page.close()
  })

  it('keep the order that the reader gives', async () => {
    const { session } = suite
    const page = await briefings(session)
    const titles = () =>
      page.$$eval('.gl-pack-title', (all) => all.map((title) => title.textContent?.slice(0, 4)))
    expect(await titles()).toEqual(['My g', 'WCIT'])
    await press(page, 'Move down: My glossary')
    await popupText(page, 'Moved')
    expect(await titles()).toEqual(['WCIT', 'My g'])
    await page.close()
  })

  it('go to any of 100,000 entries in a moment', async () => {
    const page = await briefings(suite.session, '/import')
    const rows = Array.from({ length: 100_000 }, (_, index) => `Zorb${index},Word ${index}.`)
    await dropFile(page, '.gl-drop', 'big.csv', `term,definition\n${rows.join('\n')}`)
    const shows = (part: string) =>
      eventually(
        () => popupText(page),
        (text) => text.includes(part),
        30_000,
      )
    await shows('100,000 new')
    await press(page, 'Import these')
    await shows('Imported: big')
    await page.evaluate(() => {
      location.hash = '#briefings/pack/urn%3Aglosslight%3Aimport%3Abig'
    })
    await popupText(page, 'Zorb0')
    await fill(page, 'Search the entries', 'zorb99999')
    expect(await popupText(page, 'Zorb99999')).toContain('Word 99999.')
    const drawn = await page.$$eval('.gl-virtual li', (all) => all.length)
    expect(drawn).toBeLessThan(40)
    await page.close()
  }, 120_000)
})

describeBrowsers(
  'subscribing on the options page',
  (suite) => {
    const pack = (revision: number, count: number) =>
      JSON.stringify({
        format: 1,
        id: 'urn:example:port',
        title: 'Port words',
        language: 'en',
        revision,
        entries: Array.from({ length: count }, (_, index) => ({
          id: `e${index}`,
          term: `Zorb${index}`,
          definition: `Word ${index} of revision ${revision}.`,
        })),
      })

    it('asks, shows the first pack, follows it, shows an update that asks, and ends', async () => {
      const { session } = suite
      const host = new PackHost()
      await host.start(session.server)
      try {
        const url = host.serve('/port.json', pack(1, 3), '"1"')
        const page = await briefings(session)
        await press(page, 'Subscribe')
        await fill(page, 'Address of a briefing', 'http://packs.example.org/port.json')
        await press(page, 'Yes, subscribe')
        expect(await popupText(page, 'must begin with https')).toContain('https://')
        expect(host.asked).toEqual([])
        await fill(page, 'Address of a briefing', url)
        expect(await popupText(page, 'at most once an hour')).toContain('packs.example.org')
        await press(page, 'Yes, subscribe')
        expect(await popupText(page, '3 new')).toContain('You are asked because')
        await press(page, 'Take it')
        expect(await popupText(page, 'Updated: Port words')).toContain('3 entries')

        host.serve('/port.json', pack(2, 400), '"2"')
        await press(page, 'Look for an update')
        await popupText(page, 'waits for you')
        await press(page, 'Look at it')
        expect(await popupText(page, '397 new')).toContain('3 changed')
        await press(page, 'Take it')
        await popupText(page, '400 entries')
        await press(page, 'Back to revision 1')
        await popupText(page, 'Taken back to an earlier revision')

        host.on('/port.json', (_, response) => response.writeHead(503).end())
        await press(page, 'Look for an update')
        expect(await popupText(page, '(503)')).toContain('answers with something else')
        await press(page, 'End the subscription')
        await press(page, 'Remove the briefing too')
        expect(await popupText(page, 'Subscription ended')).not.toContain('packs.example.org')
        await page.close()
      } finally {
        await host.stop()
      }
    })

    it('fetches a sheet once, to be imported', async () => {
      const { session } = suite
      const host = new PackHost()
      await host.start(session.server)
      try {
        const url = host.on('/words.csv', (_, response) =>
          response.writeHead(200, { 'content-type': 'text/csv' }).end(SHEET),
        )
        const page = await briefings(session, '/import')
        await fill(page, 'From an address', url)
        await press(page, 'Fetch it once')
        expect(await popupText(page, '2 new')).toContain('words.csv')
        expect(host.askedFor('/words.csv')[0]?.headers).not.toHaveProperty('cookie')
        await page.close()
      } finally {
        await host.stop()
      }
    })
  },
  () => ({ anyCertificate: true, profile: mkdtempSync(join(tmpdir(), 'glosslight-')) }),
)
