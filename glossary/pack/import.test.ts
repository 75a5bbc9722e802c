import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pack } from '../pack.ts'
import { arbitraryPack } from '../testing/arbitrary-pack.ts'
import { entryJson, packJson, sourceJson } from '../testing/pack-json.ts'
import { applyImport } from './apply-import.ts'
import type { Resolution } from './apply-import.ts'
import { diffPacks } from './diff-packs.ts'
import { parsePack } from './parse-pack.ts'
import { countSteps, planImport } from './plan-import.ts'

function packOf(entries: readonly object[], members: object = {}): Pack {
  const { pack, problems } = parsePack(packJson({ entries, ...members }))
  if (!pack) throw new Error(JSON.stringify(problems))
  return pack
}

const mine = packOf([
  entryJson({ id: 'wcit', definition: 'Mine.', aliases: ['W'], related: ['itu'] }),
  entryJson({ id: 'itu', term: 'ITU' }),
  entryJson({ id: 'spam', term: 'spam' }),
])

const theirs = packOf(
  [
    entryJson({ id: 'wcit', definition: 'Theirs.', aliases: ['C'], related: ['itu', 'new'] }),
    entryJson({ id: 'itu', term: 'ITU' }),
    entryJson({
      id: 'junk',
      term: 'SPAM',
      related: ['itu'],
      citations: [{ source: 'other', exact: 'x' }],
    }),
    entryJson({ id: 'new', term: 'new', related: ['junk'] }),
  ],
  {
    sources: [
      sourceJson(),
      sourceJson({ id: 'other', title: 'Other' }),
      sourceJson({ id: 'unused', title: 'U' }),
    ],
  },
)

test('a plan says what each entry would do', () => {
  const plan = planImport(mine, theirs)
  expect(
    plan.steps.map((step) => [step.kind, step.incoming.id, 'members' in step ? step.members : []]),
  ).toEqual([
    ['changed', 'wcit', ['aliases', 'definition', 'related']],
    ['same', 'itu', []],
    ['conflicting', 'junk', ['term', 'kind', 'caseRule', 'citations', 'related']],
    ['new', 'new', []],
  ])
  expect(countSteps(plan)).toEqual({ new: 1, same: 1, changed: 1, conflicting: 1 })
})

const outcomes: readonly (readonly [Resolution, readonly object[]])[] = [
  [
    'skip',
    [
      { id: 'wcit', definition: 'Mine.' },
      { id: 'itu' },
      { id: 'spam', term: 'spam' },
      { id: 'new', related: ['spam'] },
    ],
  ],
  [
    'replace',
    [
      { id: 'wcit', definition: 'Theirs.', aliases: ['C'], related: ['itu', 'new'] },
      { id: 'itu' },
      { id: 'spam', term: 'SPAM', related: ['itu'] },
      { id: 'new', related: ['spam'] },
    ],
  ],
  [
    'merge',
    [
      { id: 'wcit', definition: 'Mine.', aliases: ['W', 'C'], related: ['itu', 'new'] },
      { id: 'itu' },
      {
        id: 'spam',
        term: 'spam',
        aliases: ['SPAM'],
        citations: [{ source: 'article' }, { source: 'other' }],
      },
      { id: 'new', related: ['spam'] },
    ],
  ],
  [
    'keep-both',
    [
      { id: 'wcit', definition: 'Mine.' },
      { id: 'itu' },
      { id: 'spam', term: 'spam' },
      { id: 'wcit-2', definition: 'Theirs.', related: ['itu', 'new'] },
      { id: 'junk', term: 'SPAM' },
      { id: 'new', related: ['junk'] },
    ],
  ],
]

test.each(outcomes)('resolved by %s', (resolution, entries) => {
  const { pack } = applyImport(planImport(mine, theirs), () => resolution)
  expect(pack?.entries).toMatchObject(entries)
  expect(pack?.entries).toHaveLength(entries.length)
  const sources = resolution === 'skip' ? ['article'] : ['article', 'other']
  expect(pack?.sources.map(({ id }) => id)).toEqual(sources)
})

test('each entry may be resolved in its own way', () => {
  const { pack } = applyImport(planImport(mine, theirs), ({ incoming }) =>
    incoming.id === 'wcit' ? 'replace' : 'skip',
  )
  expect(pack?.entries.slice(0, 3)).toMatchObject([{ definition: 'Theirs.' }, {}, { term: 'spam' }])
})

test('sources that only share an id are kept apart', () => {
  const other = packOf([entryJson({ id: 'x', term: 'x' })], {
    sources: [sourceJson({ title: 'Another' })],
  })
  const { pack } = applyImport(planImport(mine, other), () => 'skip')
  expect(pack?.sources.map(({ id, title }) => [id, title])).toEqual([
    ['article', 'Day 11'],
    ['article-2', 'Another'],
  ])
  expect(pack?.entries.at(-1)?.citations).toMatchObject([{ source: 'article-2' }])
})

const many = (from: number, count: number) =>
  packOf(
    Array.from({ length: count }, (_, at) => ({
      id: `e${from + at}`,
      term: `e${from + at}`,
      definition: 'x',
    })),
  )

test('relations do not go over to what only has the same id', () => {
  const other = packOf([
    entryJson({ id: 'spam', term: 'ham' }),
    entryJson({ id: 'x', term: 'x', related: ['spam'] }),
  ])
  const related = (resolution: Resolution) =>
    applyImport(planImport(mine, other), () => resolution).pack?.entries.at(-1)?.related
  expect(related('skip')).toEqual([])
  expect(related('keep-both')).toEqual(['spam-2'])
})

test('an import past the limits is refused', () => {
  const { pack, problems } = applyImport(
    planImport(many(0, 200_000), many(200_000, 1)),
    () => 'skip',
  )
  expect(pack).toBeUndefined()
  expect(problems[0]).toMatchObject({
    path: 'entries',
    message: expect.stringContaining('200,000'),
  })
})

test('importing a pack into itself changes nothing; into an empty one, everything is new', () => {
  fc.assert(
    fc.property(
      arbitraryPack,
      fc.constantFrom('keep-both', 'merge', 'replace', 'skip'),
      (pack, resolution) => {
        const again = applyImport(planImport(pack, pack), () => resolution).pack
        const terms = pack.entries.map(({ term }) => term.normalize('NFC').toLowerCase())
        // Senses of one term conflict with each other, so only packs without them stay the same.
        if (new Set(terms).size === terms.length) expect(again).toEqual(pack)
        const empty = { ...pack, sources: [], entries: [] }
        delete empty.outcome
        const plan = planImport(empty, pack)
        expect(countSteps(plan).new).toBe(pack.entries.length)
        expect(applyImport(plan, () => 'skip').pack?.entries).toEqual(pack.entries)
      },
    ),
  )
})

test('the difference of two revisions', () => {
  const after = packOf(
    [
      entryJson({ id: 'spam', term: 'spam', definition: 'Changed.' }),
      entryJson({ id: 'wcit', definition: 'Mine.', aliases: ['W'] }),
      entryJson({ id: 'x', term: 'x' }),
    ],
    { revision: 2, title: 'Renamed' },
  )
  const { added, removed, changed, members } = diffPacks(mine, after)
  expect(added.map(({ id }) => id)).toEqual(['x'])
  expect(removed.map(({ id }) => id)).toEqual(['itu'])
  expect(changed.map(({ after: { id }, members: which }) => [id, which])).toEqual([
    ['spam', ['definition']],
    ['wcit', ['related']],
  ])
  expect(members).toEqual(['title', 'revision'])
})

test('no difference between a pack and a copy of it', () => {
  fc.assert(
    fc.property(arbitraryPack, (pack) => {
      expect(diffPacks(pack, structuredClone(pack))).toEqual({
        added: [],
        removed: [],
        changed: [],
        members: [],
      })
    }),
  )
})
