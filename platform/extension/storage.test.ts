import * as fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { readKept as ReadKept, settingsIn as SettingsIn } from './storage.ts'
import { defaultSettings, settingSchemas, type Settings } from './stored.ts'

let settingsIn: typeof SettingsIn
let readKept: typeof ReadKept
let stored: () => Promise<unknown> = async () => ({})

beforeAll(async () => {
  vi.stubGlobal('browser', {
    runtime: { id: 'own-id' },
    storage: { local: { get: () => stored() } },
  })
  ;({ settingsIn, readKept } = await import('./storage.ts'))
})

/** Settings that differ from the defaults in every field. */
const chosen: Settings = {
  theme: 'dark',
  markStyle: 'tint',
  density: 'quiet',
  badge: false,
  doubleClick: true,
  siteMode: 'listed',
}
const names = Object.keys(settingSchemas) as (keyof Settings)[]

const kept = (settings: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [`setting:${name}`, value]))

const fits = (name: keyof Settings, value: unknown): boolean =>
  name === 'badge' || name === 'doubleClick'
    ? typeof value === 'boolean'
    : (settingSchemas[name].options as readonly unknown[]).includes(value)

describe('settings', () => {
  it('are all fuzzed here', () => {
    expect(names.toSorted()).toEqual(Object.keys(defaultSettings).toSorted())
    for (const name of names) expect(chosen[name]).not.toBe(defaultSettings[name])
  })

  it('are as they were chosen', () => {
    expect(settingsIn(kept(chosen))).toEqual(chosen)
    expect(settingsIn({})).toEqual(defaultSettings)
  })

  it.each(names)('with a bad %s keep the others', (name) => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const expected = fits(name, value) ? value : defaultSettings[name]
        expect(settingsIn(kept({ ...chosen, [name]: value }))).toEqual({
          ...chosen,
          [name]: expected,
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('that are all bad are the defaults', () => {
    for (const bad of [null, undefined, 1, '', 'Dark', [], {}, ['dark'], { value: 'dark' }]) {
      const all = kept(Object.fromEntries(names.map((name) => [name, bad])))
      expect(settingsIn(all)).toEqual(defaultSettings)
    }
  })
})

describe('everything kept', () => {
  const good = {
    'site:a.example': { on: false, since: '2026-01-01' },
    'mute:p#e': { entry: 'p#e', term: 'ITU', language: 'en', scope: 'everywhere', where: '' },
    'pack:p': { enabled: false },
    ...kept(chosen),
  }

  it('is read', async () => {
    stored = async () => good
    const all = await readKept()
    expect(all.settings).toEqual(chosen)
    expect([...all.site.keys(), ...all.mute.keys(), ...all.pack.keys()]).toEqual([
      'a.example',
      'p#e',
      'p',
    ])
  })

  it('loses what is bad, and nothing else', async () => {
    const bad = fc.dictionary(
      fc.constantFrom('site:b', 'site:__proto__', 'mute:x', 'pack:y', 'correction:z', 'other', ''),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.anything())),
    )
    await fc.assert(
      fc.asyncProperty(bad, async (more) => {
        stored = async () => ({ ...more, ...good })
        const all = await readKept()
        expect(all.settings).toEqual(chosen)
        expect([all.site.size, all.mute.size, all.pack.size, all.correction.size]).toEqual([
          1, 1, 1, 0,
        ])
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the defaults where storage refuses', async () => {
    stored = () => Promise.reject(new Error('no storage'))
    const { settings, site } = await readKept()
    expect(settings).toEqual(defaultSettings)
    expect(site.size).toBe(0)
  })
})
