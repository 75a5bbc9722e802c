import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../glossary/article.ts'
import { dayOf } from './article-source.ts'
import { isFurniture } from './page-furniture.ts'
import { readArticle } from './read-article.ts'

const LONG = 'The conference failed to reach consensus, and many delegates left it early. '.repeat(
  4,
)

function page(body: string, head = '', url = ''): Document {
  const { document } = parseHTML(
    `<!doctype html><html lang="en-GB"><head><title>Talks fail | Site</title>${head}</head><body>${body}</body></html>`,
  )
  if (url !== '') Object.defineProperty(document, 'URL', { value: url })
  return document
}

async function articleOf(document: Document): Promise<Article> {
  const result = await readArticle(document)
  if (!result.ok) throw new Error(result.problem)
  return result.article
}

function story(inside: string): string {
  return `<nav><a href="/">Home</a></nav><main><article><h1>Talks fail</h1><p>${LONG}</p>${inside}<p>${LONG}</p></article></main><footer>© 2013 by Example Org. Free to copy.</footer>`
}

describe('blocks', () => {
  test.each([
    ['a heading', '<h2>Why  it\nfailed</h2>', { kind: 'heading', text: 'Why it failed' }],
    [
      'a quotation',
      '<blockquote><p>It did NOT.</p></blockquote>',
      { kind: 'quote', text: 'It did NOT.' },
    ],
    [
      'a list point',
      '<ul><li>One <b>bold</b> point</li></ul>',
      { kind: 'list', text: 'One bold point' },
    ],
    [
      'a table row',
      '<table><tr><td>UK</td><td>against</td></tr></table>',
      { kind: 'table', text: 'UK against' },
    ],
    ['a line break', '<p>one<br>two</p>', { kind: 'paragraph', text: 'one two' }],
    ['code', '<pre>a  b</pre>', { kind: 'code', text: 'a b' }],
    [
      'a caption',
      '<figure><img src="a.png" alt="x"><figcaption>The hall</figcaption></figure>',
      { kind: 'caption', text: 'The hall' },
    ],
  ])('%s', async (_what, html, block) => {
    const { blocks } = await articleOf(page(story(html)))
    expect(blocks).toContainEqual(block)
  })

  test.each([
    ['an advertising mark', '<p>Advertisement</p>'],
    ['a picture credit', '<p>Photo: Jane Roe</p>'],
    ['a button', '<p>some words <button>Share</button></p>', 'Share'],
    [
      'related links',
      '<h3>Elsewhere</h3><ul><li><a href="/a">A treaty falls</a></li><li><a href="/b">Another falls</a></li></ul>',
      'falls',
    ],
    ['an invitation', '<p>Subscribe to our newsletter</p>'],
  ])('not %s', async (_what, html, absent = html.replace(/<[^>]*>/g, '')) => {
    const { blocks } = await articleOf(page(story(html)))
    expect(blocks.map((block) => block.text).join('\n')).not.toContain(absent)
  })

  test('the headline, the date and the copyright line are facts, not text', async () => {
    const html = `<article><h1>Talks fail</h1><p>December 13, 2012</p><p>${LONG}</p><p>${LONG}</p><p>Copyright © 2013 by Example Org. EO can be copied.</p></article>`
    const article = await articleOf(page(html, '<meta property="og:title" content="Talks fail">'))
    expect(article).toMatchObject({
      title: 'Talks fail',
      date: '2012-12-13',
      credit: 'Copyright © 2013 by Example Org. EO can be copied.',
    })
    const texts = article.blocks.filter((block) => block.kind !== 'credit').map((one) => one.text)
    expect(new Set(texts)).toEqual(new Set([LONG.trim()]))
    expect(article.blocks.at(-1)).toEqual({ kind: 'credit', text: article.credit })
  })

  test('the page is left as it was', async () => {
    const document = page(story('<p class="x" style="color: red">one</p>'))
    const before = document.toString()
    await readArticle(document)
    expect(document.toString()).toBe(before)
  })

  test('nesting of any depth is read', async () => {
    const deep = `${'<span>'.repeat(3000)}deep down${'</span>'.repeat(3000)}`
    const { blocks } = await articleOf(page(story(`<p>${deep}</p>`)))
    expect(blocks.some((block) => block.text === 'deep down')).toBe(true)
  })
})

describe('what the page says about the article', () => {
  const linked = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Talks on the treaty fail',
    author: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
    publisher: { name: 'Example Org' },
    datePublished: '2012-12-13T09:00:00Z',
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
  })

  test('linked data', async () => {
    const head = `<script type="application/ld+json">${linked}</script>`
    expect(await articleOf(page(story(''), head))).toMatchObject({
      title: 'Talks on the treaty fail',
      author: 'Jane Roe, John Doe',
      publisher: 'Example Org',
      date: '2012-12-13',
      language: 'en-GB',
      licence: 'CC BY-SA 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
      credit: '© 2013 by Example Org. Free to copy.',
    })
  })

  test('meta elements', async () => {
    const head = `<meta property="og:title" content="Talks fail"><meta name="author" content="By Jane Roe">
      <meta property="og:site_name" content="Example"><meta property="article:published_time" content="2012-12-13">`
    expect(await articleOf(page(story(''), head))).toMatchObject({
      title: 'Talks fail',
      author: 'Jane Roe',
      publisher: 'Example',
      date: '2012-12-13',
    })
  })

  test.each([
    ['its own', 'https://www.example.org/talks', 'https://www.example.org/talks'],
    ['relative', '/talks', 'https://example.org/talks'],
    ["another site's", 'https://evil.example/talks', 'https://example.org/p?id=1'],
    ['no web address', 'javascript:alert(1)', 'https://example.org/p?id=1'],
  ])('canonical address: %s', async (_what, href, expected) => {
    const document = page(
      story(''),
      `<base href="https://example.org/"><link rel="canonical" href="${href}">`,
      'https://example.org/p?id=1#part',
    )
    Object.defineProperty(document, 'baseURI', { value: 'https://example.org/' })
    expect((await articleOf(document)).url).toBe(expected)
  })

  test('escapes, bylines and site names are cleaned', async () => {
    const head = `<script type="application/ld+json">{"@type":"Article","headline":"Rock &amp;#038; &amp;quot;Roll&amp;quot;","author":"By Jane Roe | November 18, 2019"}</script>`
    const article = await articleOf(page(story(''), head.replaceAll('&amp;', '&')))
    expect(article).toMatchObject({ title: 'Rock & "Roll"', author: 'Jane Roe' })
    const titled =
      '<meta property="og:title" content="Talks fail again | Example"><meta property="og:site_name" content="Example">'
    expect((await articleOf(page(story(''), titled))).title).toBe('Talks fail again')
  })

  test('a page that says nothing gives empty strings', async () => {
    expect(await articleOf(page(story('')))).toMatchObject({
      author: '',
      date: '',
      licence: '',
      url: '',
    })
  })
})

describe('where there is no article', () => {
  test.each([
    ['an empty page', page(''), undefined, 'no-article'],
    [
      'too many elements',
      page('<i></i>'.repeat(300)),
      { elements: 200, characters: 1e6 },
      'too-large',
    ],
    ['too much text', page(`<p>${LONG}</p>`), { elements: 200, characters: 20 }, 'too-large'],
  ])('%s', async (_what, document, limits, problem) => {
    expect(await readArticle(document, undefined, limits)).toEqual({ ok: false, problem })
  })

  test('scripts and styles do not count as text', async () => {
    const body = `${story('')}<script>${'x'.repeat(9000)}</script><style>${'x'.repeat(9000)}</style>`
    const limits = { elements: 200, characters: 5000 }
    expect(await readArticle(page(body), undefined, limits)).toMatchObject({ ok: true })
  })

  test('a cancelled reading says so', async () => {
    const abort = new AbortController()
    const reading = readArticle(page(story('')), abort.signal)
    abort.abort()
    expect(await reading).toEqual({ ok: false, problem: 'cancelled' })
    expect(await readArticle(page(story('')), abort.signal)).toEqual({
      ok: false,
      problem: 'cancelled',
    })
  })
})

test.each([
  ['2012-12-13T09:00:00+01:00', '2012-12-13'],
  ['20121213', '2012-12-13'],
  ['December 13, 2012', '2012-12-13'],
  ['Friday, 13 Dec. 2012', '2012-12-13'],
  ['13th December 2012', '2012-12-13'],
  ['12/11/2012', ''],
  ['Smarch 13, 2012', ''],
  ['2012-13-40', ''],
  ['yesterday', ''],
])('day of %s', (text, day) => {
  expect(dayOf(text)).toBe(day)
})

test.each([
  ['Getty Images', false, true],
  ['Related: A treaty falls', true, true],
  ['Source URL: <https://example.org/a>', false, true],
  ['[1] https://example.org/a', false, true],
  ['Updated 5:27 am CST, Wednesday', false, true],
  ['More than thirty states signed.', false, false],
  ['Share prices fell on Friday.', false, false],
  ['Watch Day 11 was the last.', false, false],
  [`Photo: ${'x'.repeat(300)}`, false, false],
])('furniture: %s', (text, linked, expected) => {
  expect(isFurniture(text, linked)).toBe(expected)
})
