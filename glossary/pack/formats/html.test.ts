import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { markupTree } from '../../../platform/dom/markup-tree.ts'
import { checkCitations } from '../check-citations.ts'
import { textOf } from './markup.ts'
import { readHtml } from './read-html.ts'

const defaults = { id: 'urn:example:page', title: 'Page', language: 'en' }
const page = (body: string, head = '') =>
  markupTree(
    parseHTML(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`).document
      .documentElement,
  )
const script = (text: string) => `<script type="application/ld+json">${text}</script>`
const entriesOf = (body: string) => readHtml(page(body), defaults).pack?.entries

test.each<readonly [string, string, readonly object[]]>([
  [
    'a list',
    '<dl><dt>spam<dd>Junk  mail.<dt>ham<dd>The rest.</dl>',
    [{ term: 'spam', definition: 'Junk mail.' }, { term: 'ham' }],
  ],
  [
    'wrapped in divs',
    '<dl><div><dt>spam</dt><dd>Junk.</dd></div></dl>',
    [{ term: 'spam', definition: 'Junk.' }],
  ],
  [
    'two terms',
    '<dl><dt>spam</dt><dt>junk mail</dt><dd>Junk.</dd></dl>',
    [{ term: 'spam', aliases: ['junk mail'] }],
  ],
  [
    'two details',
    '<dl><dt>spam</dt><dd>Junk.</dd><dd>Mail.</dd></dl>',
    [{ definition: 'Junk.\nMail.' }],
  ],
  [
    'a list in a list',
    '<dl><dt>a</dt><dd>A.<dl><dt>b</dt><dd>B.</dd></dl></dd></dl>',
    [
      { term: 'a', definition: 'A.' },
      { term: 'b', definition: 'B.' },
    ],
  ],
  [
    'spelled out in brackets',
    '<dl><dt>International Telecommunication Union (ITU)</dt><dd>A body.</dd></dl>',
    [{ term: 'ITU', longForms: ['International Telecommunication Union'] }],
  ],
  [
    'spelled out by abbr',
    '<dl><dt><abbr title="World Wide Web">WWW</abbr>:</dt><dd>A web.</dd></dl>',
    [{ term: 'WWW', longForms: ['World Wide Web'], definition: 'A web.' }],
  ],
  [
    'a dfn in a paragraph',
    '<p><dfn>Spam</dfn> is junk mail.</p>',
    [{ term: 'Spam', definition: 'Spam is junk mail.' }],
  ],
  [
    'a dfn with a title',
    '<p>The <dfn title="World Wide Web">WWW</dfn> is a web.</p>',
    [{ term: 'WWW', longForms: ['World Wide Web'] }],
  ],
  [
    'a dfn in a table',
    '<table><tr><td><dfn>a b</dfn></td></tr></table>',
    [{ term: 'a b', definition: 'a b' }],
  ],
  [
    'an abbr',
    '<p>The <abbr title="World Wide Web">WWW</abbr>.</p>',
    [{ term: 'WWW', kind: 'acronym', longForms: ['World Wide Web'], definition: '' }],
  ],
  [
    'abbr and list together',
    '<dl><dt>WWW</dt><dd>A web.</dd></dl><p><abbr title="World Wide Web">WWW</abbr>',
    [{ term: 'WWW', longForms: ['World Wide Web'], definition: 'A web.' }],
  ],
  [
    'scripts are no text',
    '<dl><dt>spam</dt><dd>Junk.<script>x()</script><style>y{}</style></dd></dl>',
    [{ definition: 'Junk.' }],
  ],
])('read: %s', (_, body, expected) => {
  expect(entriesOf(body)).toMatchObject(expected)
  expect(entriesOf(body)).toHaveLength(expected.length)
})

test('what the page declares comes first', () => {
  const json = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: 'Set',
    hasDefinedTerm: { '@type': 'DefinedTerm', name: 'spam', description: 'Junk.' },
  }
  const head = script('{oops') + script('{"@type":"Article"}') + script(JSON.stringify(json))
  expect(readHtml(page('<dl><dt>a</dt><dd>b</dd></dl>', head), defaults).pack).toMatchObject({
    title: 'Set',
    entries: [{ term: 'spam', definition: 'Junk.' }],
  })
})

test('title and language are the page’s', () => {
  const root = page('<dl><dt>a</dt><dd>b</dd></dl>', '<title>Words</title>')
  expect(readHtml(root, defaults).pack).toMatchObject({ title: 'Words', language: 'en-GB' })
})

test('with the page as source every definition is cited, and truly', () => {
  const source = {
    id: 'page',
    title: 'Words',
    author: 'A',
    publisher: '',
    date: '2020-01-02',
    url: 'https://example.org/',
    licence: '',
    credit: '',
  }
  const root = page(`<dl><dt>a</dt><dd>${'word '.repeat(40)}end.</dd></dl><p><dfn>b</dfn> is c.`)
  const { pack } = readHtml(root, defaults, source)
  if (!pack) throw new Error('no pack')
  expect(pack.entries.every(({ citations }) => citations.length === 1)).toBe(true)
  const report = checkCitations(pack, new Map([['page', textOf(root)]]))
  expect(report.failures.filter(({ fault }) => fault !== 'ambiguous')).toEqual([])
})
