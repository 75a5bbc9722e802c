import { strToU8, zipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../platform/dom/decode-text.ts'
import { markupTree } from '../../../platform/dom/markup-tree.ts'
import { packJson } from '../../testing/pack-json.ts'
import { readAny } from './read-any.ts'
import type { ImportFormat } from './read-any.ts'

const defaults = { id: 'urn:example:file', title: 'File', language: 'en' }
const tools = {
  decodeText,
  parseHtml: (text: string) => markupTree(parseHTML(text).document.documentElement),
}

type Content = string | Uint8Array

function read(name: string, content: Content) {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return readAny({ name, bytes }, defaults, tools)
}

const long = (count: number) => 'x'.repeat(count)
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const index = '{"title":"T","format":3,"revision":"1"}'
const bank = (rows: string) => zip({ 'index.json': index, 'term_bank_1.json': rows })
const tbx = (body: string) =>
  `<tbx type="TBX-Basic" style="dca"><text><body>${body}</body></text></tbx>`
const concept = (body: string) => tbx(`<conceptEntry id="c">${body}</conceptEntry>`)
const langSec = (term: string) => `<langSec xml:lang="en"><termSec>${term}</termSec></langSec>`
const graph = (node: object) => JSON.stringify({ '@graph': [{ '@type': 'skos:Concept', ...node }] })
const cited = 'term,definition,quote,source,author,date,url\n'

/** A file's name and content, the format it is taken for, and place and reason of the refusal. */
const malformed: readonly (readonly [string, Content, ImportFormat, string, string])[] = [
  ['empty.csv', '', 'csv', '', 'has no rows'],
  ['blank.csv', ' \n\n ', 'csv', '', 'has no rows'],
  ['headings only.csv', 'term,definition\n', 'csv', '', 'no entry'],
  ['no term.csv', 'definition,notes\na,b', 'csv', 'line 1', 'column for the term'],
  ['no definition.csv', 'term,kind\na,name', 'csv', 'line 1', 'no column "definition"'],
  ['twice.csv', 'term,word,definition\na,b,c', 'csv', 'line 1', 'two columns for the term'],
  ['open quote.csv', 'term,definition\na,b\nc,"d\n', 'csv', 'line 3', 'not closed'],
  ['text after quote.csv', 'term,definition\na,"b"c\n', 'csv', 'line 2', 'text after it'],
  ['unquoted comma.csv', 'term,definition\na,b, c', 'csv', 'line 2', 'has 3 cells'],
  ['blank term.csv', 'term,definition\n  ,b', 'csv', 'line 2, term', 'missing'],
  ['blank definition.csv', 'term,definition\na, ', 'csv', 'line 2, definition', 'missing'],
  ['long term.csv', `term,definition\n${long(301)},b`, 'csv', 'line 2, term', '300 characters'],
  [
    'long definition.csv',
    `term,definition\na,${long(20_001)}`,
    'csv',
    'line 2, definition',
    '20,000 characters',
  ],
  ['kind.csv', 'term,definition,kind\na,b,thing', 'csv', 'line 2, kind', 'one of acronym'],
  ['case.csv', 'term,definition,case\na,b,maybe', 'csv', 'line 2, case', 'one of exact'],
  [
    'spelled out.csv',
    'term,definition,spelled out\na,b,perhaps',
    'csv',
    'line 2, spelled out',
    'true or false',
  ],
  [
    'negative.csv',
    'term,definition,negatives\na,b,boat',
    'csv',
    'line 2, negatives',
    'one of time-zone',
  ],
  ['weight.csv', 'term,definition,cues\na,b,c=99', 'csv', 'line 2, cues', 'at most 10'],
  ['id.csv', 'id,term,definition\nA B,b,c', 'csv', 'line 2, id', 'lower-case'],
  ['same id.csv', 'id,term,definition\na,b,c\na,d,e', 'csv', 'line 3, id', 'further up'],
  [
    'no author.csv',
    `${cited}a,b,q,T,,2020-01-01,https://e.org/`,
    'csv',
    'line 2, author',
    'missing',
  ],
  ['date.csv', `${cited}a,b,q,T,A,1/2/2020,https://e.org/`, 'csv', 'line 2, date', 'a day like'],
  ['script link.csv', `${cited}a,b,q,T,A,2020-01-01,javascript:x`, 'csv', 'line 2, url', 'http'],
  ['speaker alone.csv', 'term,definition,speaker\na,b,Jo', 'csv', 'line 2, quote', 'missing'],
  [
    'latin1.csv',
    Uint8Array.from([0x74, 0x65, 0x72, 0x6d, 0x0a, 0xe9]),
    'glosslight',
    '',
    'not UTF-8',
  ],
  ['huge.csv', new Uint8Array(20_000_001).fill(0x61), 'glosslight', '', 'larger than 20 MB'],

  ['broken.json', '{"format": 1', 'glosslight', 'line 1, column 13', 'not valid JSON'],
  ['trailing comma.json', '{"format": 1,}', 'glosslight', 'line 1', 'not valid JSON'],
  ['newer.json', '{"format": 99}', 'glosslight', 'format', 'newer'],
  ['nothing in it.json', '{"format": 1}', 'glosslight', 'entries', 'missing'],
  ['a number.json', '42', 'json-ld', '', 'no skos:Concept'],
  ['other data.json', '{"name": "x", "version": "1.0.0"}', 'json-ld', '', 'no skos:Concept'],
  [
    'other thing.jsonld',
    '{"@context": "https://schema.org", "@type": "Article", "name": "x"}',
    'json-ld',
    '',
    'no skos:Concept',
  ],
  ['no label.jsonld', graph({ 'skos:definition': 'x' }), 'json-ld', '@graph[0].term', 'missing'],
  [
    'no definition.jsonld',
    graph({ 'skos:prefLabel': 'x' }),
    'json-ld',
    '@graph[0].definition',
    'missing',
  ],
  [
    'long label.jsonld',
    graph({ 'skos:prefLabel': long(301), 'skos:definition': 'x' }),
    'json-ld',
    '@graph[0].term',
    '300',
  ],
  [
    'deep.jsonld',
    `${'{"@graph":['.repeat(100)}${']}'.repeat(100)}`,
    'json-ld',
    '@graph',
    'deeper than 64',
  ],
  [
    'nameless.jsonld',
    '{"@context":"https://schema.org","@type":"DefinedTerm","description":"x"}',
    'json-ld',
    'term',
    'missing',
  ],
  [
    'term set.jsonld',
    '{"@context":"https://schema.org","@type":"DefinedTermSet","name":"x","hasDefinedTerm":[{"@type":"DefinedTerm","name":"  ","description":"x"}]}',
    'json-ld',
    'hasDefinedTerm[0].term',
    'empty',
  ],

  ['not closed.tbx', '<tbx><text>', 'tbx', 'line 1, column 12', 'ends before </text>'],
  ['wrong end.tbx', '<tbx>\n<text></tbx>', 'tbx', 'line 2, column 7', '</text> belongs'],
  ['entities.tbx', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', 'tbx', 'line 1', 'refused'],
  [
    'laughs.tbx',
    `<!DOCTYPE tbx [<!ENTITY a "${long(50)}"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>`,
    'tbx',
    'line 1',
    'refused',
  ],
  ['html entity.tbx', concept('<note>a&nbsp;b</note>'), 'tbx', 'line 1', '&nbsp;'],
  [
    'other.xml',
    '<?xml version="1.0"?><rss><channel/></rss>',
    'tbx',
    'line 1',
    'neither martif nor tbx',
  ],
  ['no entries.tbx', tbx(''), 'tbx', '', 'no conceptEntry'],
  ['no language.tbx', concept('<note>x</note>'), 'tbx', 'line 1', 'no terms in the language'],
  [
    'no term.tbx',
    concept('<langSec xml:lang="en"><note>x</note></langSec>'),
    'tbx',
    'line 1.term',
    'missing',
  ],
  [
    'blank term.tbx',
    concept(`${langSec('<term> </term>')}<note>x</note>`),
    'tbx',
    'line 1.term',
    'empty',
  ],
  ['no definition.tbx', concept(langSec('<term>x</term>')), 'tbx', 'line 1.definition', 'missing'],
  [
    'long term.tbx',
    concept(`<note>x</note>${langSec(`<term>${long(301)}</term>`)}`),
    'tbx',
    'line 1.term',
    '300',
  ],
  ['deep.tbx', '<tbx>'.repeat(100_000), 'tbx', 'line 1', 'deeper than 200'],
  ['two roots.tbx', `${tbx('')}<tbx/>`, 'tbx', 'line 1', 'second root'],
  ['control.tbx', concept('<note>a\u0000b</note>'), 'tbx', 'line 1', 'does not allow'],
  [
    'encoding.tbx',
    '<?xml version="1.0" encoding="x-none"?><tbx/>',
    'glosslight',
    '',
    'unknown encoding',
  ],

  [
    'nothing.html',
    '<html><body><p>No terms here.</p></body></html>',
    'html',
    '',
    'no definition list',
  ],
  ['no dd.html', '<dl><dt>a</dt></dl>', 'html', '', 'no definition list'],
  [
    'blank dd.html',
    '<html><dl><dt>a</dt><dd> </dd></dl></html>',
    'html',
    'dt "a".definition',
    'empty',
  ],
  ['long dt.html', `<html><dl><dt>${long(301)}</dt><dd>b</dd></dl></html>`, 'html', '.term', '300'],
  ['untitled abbr.html', '<p><abbr>ITU</abbr></p>', 'html', '', 'no abbr with a title'],

  ['not a zip', Uint8Array.from([0x50, 0x4b, 3, 4]), 'yomitan', '', 'index.json'],
  ['cut.zip', bank('[]').slice(0, 60), 'yomitan', '', 'damaged'],
  ['no index.zip', zip({ 'term_bank_1.json': '[]' }), 'yomitan', '', 'no index.json'],
  [
    'index.zip',
    zip({ 'index.json': '{', 'term_bank_1.json': '[]' }),
    'yomitan',
    'index.json, line 1',
    'not valid JSON',
  ],
  [
    'list index.zip',
    zip({ 'index.json': '[]', 'term_bank_1.json': '[]' }),
    'yomitan',
    'index.json',
    'an object',
  ],
  [
    'old.zip',
    zip({ 'index.json': '{"title":"T","format":1}', 'term_bank_1.json': '[]' }),
    'yomitan',
    'index.json.format',
    'must be 3',
  ],
  [
    'untitled.zip',
    zip({ 'index.json': '{"format":3}', 'term_bank_1.json': '[]' }),
    'yomitan',
    'index.json.title',
    'text',
  ],
  ['no bank.zip', zip({ 'index.json': index }), 'yomitan', '', 'no term_bank_1.json'],
  ['bank.zip', bank('[["a",'), 'yomitan', 'term_bank_1.json, line 1', 'not valid JSON'],
  ['object bank.zip', bank('{}'), 'yomitan', 'term_bank_1.json', 'a list of rows'],
  ['empty bank.zip', bank('[]'), 'yomitan', '', 'no entry'],
  ['row.zip', bank('["a"]'), 'yomitan', 'term_bank_1.json[0]', 'a list'],
  [
    'number term.zip',
    bank('[[1,"","","",0,["x"],1,""]]'),
    'yomitan',
    'term_bank_1.json[0][0]',
    'the term',
  ],
  [
    'old row.zip',
    bank('[["a","","","",0,"x"]]'),
    'yomitan',
    'term_bank_1.json[0][5]',
    'the definitions',
  ],
  [
    'only pictures.zip',
    bank('[["a","","","",0,[{"type":"image","path":"x"}],1,""]]'),
    'yomitan',
    'term_bank_1.json[0].definition',
    'missing',
  ],
]

describe('malformed files give no entry, and say where and why', () => {
  test.each(malformed)('%s', (name, content, format, path, reason) => {
    const reading = read(name, content)
    expect(reading.format).toBe(format)
    const bad = reading.problems.filter(({ severity }) => severity === 'error')
    const told = bad.some((one) => one.path.includes(path) && one.message.includes(reason))
    expect(told, JSON.stringify(bad)).toBe(true)
    // One refused entry must not take the good ones above it along.
    expect(reading.pack?.entries.length ?? 0).toBe(name === 'same id.csv' ? 1 : 0)
  })

  test('there are enough of them', () => expect(malformed.length).toBeGreaterThanOrEqual(60))
})

const good = JSON.stringify(packJson())
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

/** Files that look wrong and are right, with the terms they give. */
const odd: readonly (readonly [string, Content, readonly string[]])[] = [
  ['bom.csv', '\ufeffterm,definition\na,b', ['a']],
  ['excel.csv', 'sep=;\r\nterm;definition\r\na;b\r\n', ['a']],
  ['semicolons.csv', 'term;definition\na;"b;c"', ['a']],
  ['tabs.txt', 'term\tdefinition\na\tb', ['a']],
  ['bars.csv', 'term|definition\na|b', ['a']],
  ['old mac.csv', 'term,definition\ra,b\rc,d', ['a', 'c']],
  ['blank lines.csv', '\n\nterm,definition\n\na,b\n\n\n', ['a']],
  ['line breaks.csv', 'term,definition\n"a","b\nc, ""d"""', ['a']],
  ['no headings.csv', 'a,b\nc,d', ['a', 'c']],
  ['more columns.csv', 'term,definition,colour\na,b,red', ['a']],
  ['short rows.csv', 'term,definition,aliases\na,b', ['a']],
  ['spare cells.csv', 'term,definition\na,b,,,', ['a']],
  ['capitals.CSV', 'TERM,Definition\na,b', ['a']],
  ['utf-16.csv', utf16('term,definition\né,b'), ['é']],
  ['prototype.csv', 'term,definition\n__proto__,b\nconstructor,c', ['__proto__', 'constructor']],
  ['formula.csv', "term,definition\n'=1+1,b\n'tis,c", ['=1+1', "'tis"]],
  ['bom.json', `\ufeff${good}`, ['WCIT']],
  ['pasted', `\n\n  ${good}`, ['WCIT']],
  ['proto.json', `{"__proto__":{"polluted":1},${good.slice(1)}`, ['WCIT']],
  [
    'one term.jsonld',
    '{"@context":"http://schema.org","@type":["DefinedTerm"],"name":"a","description":"b"}',
    ['a'],
  ],
  ['list.jsonld', '[{"@type":"skos:Concept","skos:prefLabel":"a","skos:definition":"b"}]', ['a']],
  [
    'doctype.tbx',
    `<!DOCTYPE tbx SYSTEM "http://example.org/x.dtd">${concept(`<note>n</note>${langSec('<term>a</term>')}`)}`,
    ['a'],
  ],
  [
    'utf-16.tbx',
    utf16(
      `<?xml version="1.0" encoding="UTF-16"?>${concept(`<note>n</note>${langSec('<term>é</term>')}`)}`,
    ),
    ['é'],
  ],
  ['unclosed.html', '<html><dl><dt>a<dd>b<dt>c<dd>d</dl></html>', ['a', 'c']],
  ['fragment', '<dl><dt>a</dt><dd>b</dd></dl>', ['a']],
  [
    'images.zip',
    zip({
      'index.json': '{"title":"T","version":3}',
      'img/a.png': 'x',
      'term_bank_1.json': '[["a","a","","",0,["b"],1,""]]',
    }),
    ['a'],
  ],
]

describe('odd files that are right', () => {
  test.each(odd)('%s', (name, content, terms) => {
    const reading = read(name, content)
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(reading.pack?.entries.map(({ term }) => term)).toEqual(terms)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('there are enough of them', () => expect(odd.length).toBeGreaterThanOrEqual(15))
})

/** Files whose every part is small and of which there is far too much. */
const endless: readonly (readonly [string, () => Content])[] = [
  ['quotes.csv', () => `term,definition\n${'"'.repeat(4_000_000)}`],
  ['commas.csv', () => `term,definition\n${','.repeat(4_000_000)}`],
  ['lines.csv', () => `term,definition\n${'\n'.repeat(4_000_000)}`],
  ['elements.tbx', () => `<tbx>${'<a/>'.repeat(1_000_000)}</tbx>`],
  ['many elements.tbx', () => `<tbx>${'<a/>'.repeat(2_000_001)}</tbx>`],
  ['references.tbx', () => `<tbx>${'&amp;'.repeat(800_000)}</tbx>`],
  [
    'attributes.tbx',
    () => `<tbx ${Array.from({ length: 300_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
  ],
  ['concepts.jsonld', () => `[${'{"@type":"Concept","prefLabel":"x"},'.repeat(200_001)}{}]`],
  ['lists.json', () => `[${'[],'.repeat(1_000_000)}[]]`],
  ['depth.json', () => '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
]

// A reading whose cost grew with the square of the size would take minutes: the runner stops it.
test.each(endless)('endless is refused, and soon: %s', (name, content) => {
  const { pack, problems } = read(name, content())
  expect(pack).toBeUndefined()
  expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
})
