import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readDeclared } from './read-declared.ts'

function declared(body: string) {
  return readDeclared(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document)
}

describe('terms a page declares', () => {
  test.each([
    [
      'an abbreviation',
      '<p>The <abbr title="International Telecommunication Union">ITU</abbr></p>',
      {
        term: 'ITU',
        longForm: 'International Telecommunication Union',
        definition: '',
        by: 'abbr',
      },
    ],
    [
      'a definition list',
      '<dl><dt>Plenary:</dt><dd>The meeting of all\n members.</dd></dl>',
      { term: 'Plenary', longForm: '', definition: 'The meeting of all members.', by: 'dl' },
    ],
    [
      'two names of one definition',
      '<dl><dt>Chair</dt><dt>Chairman</dt><dd>Who leads the meeting.</dd></dl>',
      { term: 'Chair', longForm: '', definition: 'Who leads the meeting.', by: 'dl' },
    ],
    [
      'a defining instance',
      '<p>A <dfn>plenary</dfn> is the meeting of all.</p>',
      { term: 'plenary', longForm: '', definition: 'A plenary is the meeting of all.', by: 'dfn' },
    ],
    [
      'an abbreviation in a defining instance',
      '<p><dfn><abbr title="Border Gateway Protocol">BGP</abbr></dfn> routes.</p>',
      { term: 'BGP', longForm: 'Border Gateway Protocol', definition: 'BGP routes.', by: 'dfn' },
    ],
    [
      'linked data',
      `<script type="application/ld+json">{"@graph":[{"@type":"DefinedTermSet","hasDefinedTerm":
        [{"@type":"DefinedTerm","name":"Internet exchange point","termCode":"IXP","description":"Where networks meet."}]}]}</script>`,
      {
        term: 'IXP',
        longForm: 'Internet exchange point',
        definition: 'Where networks meet.',
        by: 'schema',
      },
    ],
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/DefinedTerm"><b itemprop="name">Spam</b>
        <span itemprop="description">Unasked bulk mail.</span></div>`,
      { term: 'Spam', longForm: '', definition: 'Unasked bulk mail.', by: 'schema' },
    ],
  ])('%s', (_what, html, expected) => {
    expect(declared(html)[0]).toEqual(expected)
  })

  test('one term, declared twice, is one', () => {
    const html =
      '<dl><dt>ITU</dt><dd>A UN agency in Geneva.</dd></dl><abbr title="International Telecommunication Union">ITU</abbr>'
    expect(declared(html)).toEqual([
      {
        term: 'ITU',
        longForm: 'International Telecommunication Union',
        definition: 'A UN agency in Geneva.',
        by: 'dl',
      },
    ])
  })
})

test.each([
  ['an abbreviation of itself', '<abbr title="ITU">ITU</abbr>'],
  ['a date in an abbreviation', '<abbr title="2012-12-13">Thursday</abbr>'],
  ['a list of facts', '<dl><dt>Author</dt><dd>CDT</dd></dl>'],
  ['broken linked data', '<script type="application/ld+json">{"@type":</script>'],
  ['a term without a name', '<dl><dt> </dt><dd>The meeting of all.</dd></dl>'],
  [
    'a whole sentence as a term',
    `<dl><dt>${'why '.repeat(40)}</dt><dd>The meeting of all.</dd></dl>`,
  ],
])('not %s', (_what, html) => {
  expect(declared(html)).toEqual([])
})
