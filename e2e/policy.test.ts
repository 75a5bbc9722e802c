import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserKinds } from './harness/browser-kind.ts'
import { eventually } from './harness/eventually.ts'
import { marksOnce } from './harness/marks.ts'
import { call } from './harness/pack-calls.ts'
import { PackHost, PACK_HOST } from './harness/pack-host.ts'
import { putPolicy, whyNoPolicy, type PolicyFile } from './harness/policy-file.ts'
import { popupText, switchState } from './harness/popup.ts'
import { Session } from './harness/session.ts'

const BUILT_IN = 'urn:glosslight:pack:wcit-2012'
const URL_OF_PACK = `https://${PACK_HOST}/managed.json`

const policy = {
  sites: { off: ['off.example.org', 'no host'], on: ['on.example.org'] },
  packs: { on: [BUILT_IN] },
  subscriptions: [{ url: URL_OF_PACK }],
  disabled: ['import', 'sync'],
}

const pack = JSON.stringify({
  format: 1,
  id: 'urn:example:managed',
  title: 'House terms',
  language: 'en',
  revision: 1,
  entries: [{ id: 'zq', term: 'quuxlet accord', definition: 'A term of the house.' }],
})

const text = '<p>The WCIT in Dubai revised the ITRs, a treaty of the ITU on telecommunications.</p>'
const marked = ['WCIT', 'ITRs', 'ITU']

describe.each(browserKinds())('an organisation’s policy (%s)', (kind) => {
  const why = whyNoPolicy(kind)
  if (why !== undefined) {
    it(`was not tried: ${why}`, ({ skip }) => skip(why))
    return
  }

  let file: PolicyFile
  let session: Session
  let host: PackHost

  beforeAll(async () => {
    file = putPolicy(kind, policy)
    session = await Session.start(kind, { anyCertificate: true, ...file.settings })
    for (const path of ['/one.html', '/two.html']) session.server.make(path, () => text)
    host = new PackHost()
    await host.start(session.server)
  })

  afterAll(async () => {
    await session?.close()
    await host?.stop()
    file?.remove()
  })

  const refused = (name: 'set-pack' | 'set-sync' | 'unsubscribe' | 'fetch-file', request: object) =>
    session.inExtension(
      `browser.runtime.sendMessage({ call: '${name}', request: ${JSON.stringify(request)} })`,
    )

  it('locks sites on and off, whatever the reader’s rules say', async () => {
    await call(session, 'set-site', { scope: 'news.off.example.org', on: true })
    await call(session, 'set-site', { scope: 'on.example.org', on: false })
    const off = await session.open('//news.off.example.org/one.html')
    const on = await session.open('//on.example.org/one.html')
    expect(await marksOnce(on, marked)).toEqual(marked)
    expect(await marksOnce(off, [])).toEqual([])
    const popup = await session.openPopup(off)
    expect(await popupText(popup, 'locked')).toContain('Off, locked by your organisation')
    expect(await switchState(popup)).toBe('false')
    expect(await popup.$eval('[role=switch]', (element) => element.matches(':disabled'))).toBe(true)
    await call(session, 'switch-site', {
      tab: await session.tabOf(on),
      scope: 'on.example.org',
      on: false,
    })
    expect(await marksOnce(on, marked)).toEqual(marked)
    const other = await session.openPopup(on)
    expect(await popupText(other, 'locked')).toContain('On, locked by your organisation')
  })

  it('is told in the options, with the field that is not understood', async () => {
    const options = await session.openExtensionPage('options.html#sites')
    const told = await popupText(options, 'sites.off[1]')
    expect(told).toContain('Some settings are decided by your organisation.')
    expect(told).toContain('sites.off[1] “no host” is no host and no address')
    expect(told).toContain('off.example.org and below')
    await options.close()
  })

  it('locks a pack, and takes parts away', async () => {
    const options = await session.openExtensionPage('options.html#briefings')
    const told = await popupText(options, 'WCIT 2012')
    expect(told).toContain('Subscribe')
    expect(told).not.toMatch(/^Import$/m)
    expect(told).not.toContain('Share')
    const locked = await options.$eval(`[data-pack="${BUILT_IN}"] [role=switch]`, (element) => [
      element.getAttribute('aria-checked'),
      element.matches(':disabled'),
    ])
    expect(locked).toEqual(['true', true])
    for (const [name, request] of [
      ['set-pack', { pack: BUILT_IN, enabled: false }],
      ['set-sync', { on: true }],
      ['fetch-file', { url: URL_OF_PACK }],
      ['unsubscribe', { url: URL_OF_PACK, keepPack: false }],
    ] as const) {
      expect(await refused(name, request)).toEqual({
        ok: false,
        problem: `${name} is switched off by the organisation`,
      })
    }
    await options.close()
  })

  it('subscribes, and takes the first pack unasked', async () => {
    session.server.make('/house.html', () => '<p>The quuxlet accord of the house.</p>')
    host.serve('/managed.json', pack, '"1"')
    const known = await eventually(
      () => call(session, 'subscriptions', {}),
      ({ subscriptions }) => subscriptions.length > 0,
    )
    expect(known.subscriptions).toMatchObject([{ url: URL_OF_PACK }])
    expect(await call(session, 'refresh-subscription', { url: URL_OF_PACK })).toEqual({
      done: true,
    })
    const page = await session.open('house.html')
    expect(await marksOnce(page, ['quuxlet accord'])).toEqual(['quuxlet accord'])
    const options = await session.openExtensionPage('options.html#briefings')
    const told = await popupText(options, 'House terms')
    expect(told).toContain('House terms')
    expect(told).not.toContain('Unsubscribe')
  })

  it('made no error', async () => {
    expect(await session.driver.extensionErrors()).toEqual([])
  })
})
