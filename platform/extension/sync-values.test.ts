import { describe, expect, it } from 'vitest'
import { parsePack } from '../../glossary/pack/parse-pack.ts'
import { emptyOwnPack } from './own-entries.ts'
import { OWN_PACK } from './pack-state.ts'
import { changedOwnPack, formIn, localValues, nameOf, remoteValues } from './sync-values.ts'

const { pack } = parsePack({
  format: 1,
  id: OWN_PACK,
  title: 'My glossary',
  language: 'en',
  revision: 4,
  sources: [
    {
      id: 'report',
      title: 'Report',
      author: 'Jo',
      date: '2025-03-01',
      url: 'https://example.org/r',
    },
  ],
  entries: [
    {
      id: 'teu',
      term: 'TEU',
      longForms: ['twenty-foot equivalent unit'],
      definition: 'One container.',
      related: ['quay'],
      citations: [{ source: 'report', exact: 'one TEU' }],
      cues: [{ word: 'cargo', weight: 0.5 }],
    },
    { id: 'quay', term: 'quay', definition: 'Where ships lie.' },
  ],
})
if (pack === undefined) throw new Error('the sample pack must parse')

/** What another browser would find in the sync storage. */
const stored = (own = pack) =>
  Object.fromEntries([...localValues({}, own)].map(([key, text]) => [key, JSON.parse(text)]))

describe('what is shared', () => {
  it('is settings that are kept, and own entries with the sources they cite', () => {
    const all = {
      'setting:theme': 'dark',
      'setting:badge': 'junk',
      'site:a.example': { on: false },
    }
    const values = localValues(all, pack)
    expect([...values.keys()]).toEqual(['setting:theme', 'entry:teu', 'entry:quay'])
    expect(JSON.parse(values.get('entry:teu') ?? '').sources).toMatchObject([{ id: 'report' }])
    expect(JSON.parse(values.get('entry:quay') ?? '').sources).toEqual([])
  })

  it('arrives as it was sent, whatever comes first', () => {
    const values = remoteValues(stored())
    for (const changes of [[...values], [...values].toReversed()]) {
      const arrived = changedOwnPack(emptyOwnPack('en'), new Map(changes))
      expect(new Map([...localValues({}, arrived)].toSorted())).toEqual(
        new Map([...values].toSorted()),
      )
    }
  })

  it('goes where it was taken away, and leaves the pack alone where nothing of it changed', () => {
    const less = changedOwnPack(pack, new Map([['entry:teu', undefined]]))
    expect(less?.entries.map(({ id }) => id)).toEqual(['quay'])
    expect(changedOwnPack(pack, new Map([['setting:theme', '"dark"']]))).toBeUndefined()
  })

  it('is called by the names the reader knows', () => {
    expect(nameOf('entry:teu', pack)).toBe('TEU')
    expect(nameOf('entry:gone', pack)).toBe('gone')
    expect(nameOf('setting:theme', pack)).toBe('theme')
  })
})

describe('what comes from elsewhere', () => {
  it.each<[string, unknown]>([
    ['entry:teu', 'junk'],
    ['entry:teu', null],
    ['entry:teu', { entry: { id: 'teu' }, sources: [] }],
    ['entry:other', stored()['entry:teu']],
    ['setting:theme', 'pink'],
    ['setting:unknown', true],
    ['setting:__proto__', true],
    ['something', 1],
  ])('is passed over where it makes no sense: %s', (key, value) => {
    expect([...remoteValues({ [key]: value }).keys()]).toEqual([])
  })

  it('is the same in another spelling', () => {
    const { entry, sources } = stored()['entry:quay']
    const { id, term, definition } = entry
    const spelled = { 'entry:quay': { sources, entry: { definition, term, id, aliases: [] } } }
    expect(remoteValues(spelled).get('entry:quay')).toBe(localValues({}, pack).get('entry:quay'))
  })

  it.each([
    [{}, 0],
    [{ glosslight: 'junk' }, 0],
    [{ glosslight: { form: 1 } }, 1],
    [{ glosslight: { form: 7 } }, 7],
  ])('has a form: %j', (all, form) => {
    expect(formIn(all)).toBe(form)
  })
})
