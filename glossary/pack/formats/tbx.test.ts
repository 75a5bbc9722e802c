import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTbx } from './read-tbx.ts'

const defaults = { id: 'urn:example:tbx', title: 'File', language: 'en' }

const entries = [
  {
    id: 'itu',
    term: 'ITU',
    kind: 'acronym',
    longForms: ['International Telecommunication Union'],
    aliases: ['I.T.U.'],
    definition: 'A body.',
    related: ['spam'],
  },
  { id: 'spam', term: 'spam', aliases: ['junk mail'], definition: 'Mail nobody asked for.' },
]

const martif = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>Set</title></titleStmt>
<sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c1"><descripGrp><descrip type="definition">A <hi>body</hi>.</descrip><admin type="source">x</admin></descripGrp>
 <ref type="crossReference" target="c2">spam</ref>
 <langSet xml:lang="en"><tig><term>International Telecommunication Union</term><termNote type="termType">fullForm</termNote></tig>
  <ntig><termGrp><term>ITU</term><termNote type="termType">acronym</termNote></termGrp></ntig>
  <tig><term>I.T.U.</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
 <langSet xml:lang="fr"><tig><term>UIT</term></tig></langSet></termEntry>
<termEntry id="c2"><langSet xml:lang="en"><descrip type="definition">Mail nobody
 asked for.</descrip><tig><term>junk mail</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
 <tig><term>spam</term></tig></langSet></termEntry>
</body></text></martif>`

const dca = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><titleStmt><title>Set</title></titleStmt></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><descrip type="definition">A body.</descrip><ref type="crossReference" target="#c2"/>
 <langSec xml:lang="EN-gb"><termSec><term>ITU</term><termNote type="termType">acronym</termNote></termSec>
  <termSec><term>International Telecommunication Union</term></termSec><termSec><term>I.T.U.</term></termSec></langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="EN-gb"><termSec><term>spam</term></termSec><termSec><term>junk mail</term></termSec><note>Mail nobody asked for.</note></langSec></conceptEntry>
</body></text></tbx>`

const dct = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><titleStmt><title>Set</title></titleStmt></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><basic:definition>A body.</basic:definition><basic:crossReference target="c2">spam</basic:crossReference>
 <langSec xml:lang="en"><termSec><term>International Telecommunication Union</term></termSec><termSec><term>ITU</term><basic:termType>abbreviation</basic:termType></termSec>
 <termSec><term>I.T.U.</term></termSec></langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"><basic:definition>Mail nobody asked for.</basic:definition><termSec><term>junk mail</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>spam</term></termSec></langSec></conceptEntry>
</body></text></tbx>`

test.each([
  ['ISO 30042:2008', martif, 'en'],
  ['ISO 30042:2019, categories as attributes', dca, 'en-GB'],
  ['ISO 30042:2019, categories as elements', dct, 'en'],
])('read: %s', (_, text, language) => {
  const { pack, problems, refused } = readTbx(text, defaults)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(refused).toBe(0)
  expect(pack).toMatchObject({ title: 'Set', language, entries })
})

test('one language is read; concepts without it are refused with their line', () => {
  const french = readTbx(martif, { ...defaults, language: 'fr' })
  expect(french.pack).toMatchObject({ language: 'fr', entries: [{ term: 'UIT' }] })
  expect(french.refused).toBe(1)
  expect(french.problems).toContainEqual(
    expect.objectContaining({ path: 'line 11', message: expect.stringContaining('language fr') }),
  )
  expect(readTbx(martif, { ...defaults, language: 'de' }).pack?.language).toBe('en')
})

test('any text is read or refused, never thrown over', () => {
  const piece = fc.constantFrom(
    '<tbx>',
    '<conceptEntry>',
    '<langSec xml:lang="en">',
    '<termSec>',
    '<term>',
    'a',
    '</term>',
    '</termSec>',
    '</langSec>',
    '</conceptEntry>',
    '</tbx>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const { pack, problems } = readTbx(pieces.join(''), defaults)
      expect(pack !== undefined || problems.length > 0).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
