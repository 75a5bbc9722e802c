import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EntryDraft } from '../../../components/entry-draft.ts'
import { parsePack } from '../../../glossary/pack/parse-pack.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { checkDraft, draftOf, emptyDraft } from './entry-drafts.ts'

const url = new URL('../../../public/packs/wcit-2012.json', import.meta.url)
const shipped = parsePack(JSON.parse(readFileSync(url, 'utf8'))).pack

function thePack(): Pack {
  if (shipped === undefined) throw new Error('the built-in briefing cannot be read')
  return shipped
}

const pack = thePack()
const check = (changes: Partial<EntryDraft>) =>
  checkDraft(
    { ...emptyDraft, term: 'Quay', definition: 'A place for ships.', ...changes },
    pack,
    null,
  )

describe('an entry that is edited', () => {
  it.each(pack.entries.map((entry) => [entry.term, entry] as const))(
    '%s comes back as it was',
    (_, entry) => {
      expect(checkDraft(draftOf(entry, pack), pack, entry.id).entry).toEqual(entry)
    },
  )

  it('loses the position of a passage whose words were changed', () => {
    const entry = pack.entries.find(({ citations }) => citations.length > 0)
    if (entry === undefined) throw new Error('no entry with a citation')
    const draft = draftOf(entry, pack)
    const citations = draft.citations.map((each) => ({ ...each, exact: `${each.exact} more` }))
    const changed = checkDraft({ ...draft, citations }, pack, entry.id).entry
    expect(changed?.citations[0]).not.toHaveProperty('position')
  })

  it('gets an id of its own', () => {
    expect(check({ term: 'WCIT' }).entry?.id).toBe('wcit-2')
    expect(check({ term: 'Quay' }).entry?.id).toBe('quay')
  })

  it('reads lists by the line, and weights of cues', () => {
    const { entry } = check({ aliases: ' quays \n\nwharf', cues: 'ship\nport = 0.5\ntide = 0,3' })
    expect(entry?.aliases).toEqual(['quays', 'wharf'])
    expect(entry?.cues).toEqual([
      { word: 'ship', weight: 1 },
      { word: 'port', weight: 0.5 },
      { word: 'tide', weight: 0.3 },
    ])
  })

  it('names related entries by their terms, in any letter case', () => {
    expect(check({ related: 'wcit\nITU' }).entry?.related).toEqual(['wcit', 'itu'])
  })

  const citation = { key: 4, source: 'none', exact: '', prefix: '', suffix: '', speaker: '' }
  const source = { id: 'new', title: '', author: 'A', publisher: '', date: '2026', url: 'x' }
  it.each([
    ['term', { term: ' ' }],
    ['definition', { definition: '' }],
    ['term', { term: 'x'.repeat(301) }],
    ['cues', { cues: 'ship = many' }],
    ['cues', { cues: 'ship = 11' }],
    ['related', { related: 'no such term' }],
    ['citation 4', { citations: [citation] }],
    ['rival 2', { rivals: [{ key: 2, longForm: '', cues: '' }] }],
    ['source 0', { sources: [{ ...source, licence: '', licenceUrl: '', credit: '' }] }],
  ] as const)('tells what is wrong with %s', (field, changes) => {
    const { entry, problems } = check(changes)
    expect(entry).toBe(undefined)
    expect([...problems.keys()]).toContain(field)
  })

  it('brings its new sources along', () => {
    const sources = [
      { ...source, title: 'T', date: '2026-01-02', url: 'https://example.org/', licence: '' },
    ].map((each) => ({ ...each, licenceUrl: '', credit: '' }))
    const citations = [{ ...citation, source: 'new', exact: 'the quay' }]
    const checked = check({ sources, citations })
    expect(checked.entry?.citations).toEqual([{ source: 'new', exact: 'the quay' }])
    expect(checked.sources).toMatchObject([{ id: 'new', title: 'T' }])
  })
})
