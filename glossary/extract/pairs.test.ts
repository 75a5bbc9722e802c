import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMeasureTag } from './news-tag.ts'
import { findPairs } from './pairs.ts'
import { isShortForm } from './short-form.ts'
import { isFunctionWord } from './word.ts'

function found(text: string): string[] {
  return findPairs(text).map((pair) => `${pair.short.text} = ${pair.long.text}`)
}

describe('a long form and its short form in brackets', () => {
  test.each([
    [
      'The World Conference on International Telecommunications (WCIT) in Dubai',
      'WCIT = World Conference on International Telecommunications',
    ],
    [
      'the revised International Telecommunication Regulations (ITRs). Many',
      'ITRs = International Telecommunication Regulations',
    ],
    ['treated with proton pump inhibitors (PPIs) daily', 'PPIs = proton pump inhibitors'],
    [
      'members of the Asia-Pacific Economic Cooperation (APEC) forum',
      'APEC = Asia-Pacific Economic Cooperation',
    ],
    [
      'under Deferred Action for Childhood Arrivals (DACA), young people',
      'DACA = Deferred Action for Childhood Arrivals',
    ],
    ['chips of gallium nitride (GaN) are', 'GaN = gallium nitride'],
    ['the printer maker Hewlett-Packard (HP) said', 'HP = Hewlett-Packard'],
    ['the “Flash Emulation Tool” (“FET”) is', 'FET = Flash Emulation Tool'],
    ['the World Wide Web Consortium (W3C) met', 'W3C = World Wide Web Consortium'],
    ['Extensible Markup Language (XML) files', 'XML = Extensible Markup Language'],
    ['group 2 innate lymphoid cells (ILC2s) that', 'ILC2s = group 2 innate lymphoid cells'],
    ['the Legislative Council (LegCo) sat', 'LegCo = Legislative Council'],
    [
      'of the United Nations Population Fund (UNFPA) took',
      'UNFPA = United Nations Population Fund',
    ],
    [
      'UNEP and the United Nations Human Settlements Programme (UN-Habitat)',
      'UN-Habitat = United Nations Human Settlements Programme',
    ],
    [
      'United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women)',
      'UN-Women = United Nations Entity for Gender Equality and the Empowerment of Women',
    ],
    [
      'non-governmental organizations (hereinafter “NGOs”) may',
      'NGOs = non-governmental organizations',
    ],
    ['the Internet Governance Forum (the IGF; Baku 2012)', 'IGF = Internet Governance Forum'],
    ['exposure to particulate matter (PM) in cities', 'PM = particulate matter'],
    [
      'by the Center for Democracy & Technology (CDT), an NGO',
      'CDT = Center for Democracy & Technology',
    ],
    ['Türkiye Cumhuriyeti (TC) ve', 'TC = Türkiye Cumhuriyeti'],
  ])('%s', (text, pair) => {
    expect(found(text)).toEqual([pair])
  })
})

describe('the other order, and wording without brackets', () => {
  test.each([
    [
      'FIRE (financial independence, retire early) is',
      'FIRE = financial independence, retire early',
    ],
    ['the joint FAO/WHO (World Health Organization) programme', 'WHO = World Health Organization'],
    [
      'BREACH (short for Browser Reconnaissance and Exfiltration via Adaptive Compression of Hypertext)',
      'BREACH = Browser Reconnaissance and Exfiltration via Adaptive Compression of Hypertext',
    ],
    [
      'later confirmed: hypersensitivity pneumonitis, or HP. The',
      'HP = hypersensitivity pneumonitis',
    ],
    ['the Border Gateway Protocol, also known as BGP, routes', 'BGP = Border Gateway Protocol'],
    [
      'ITU stands for International Telecommunication Union, an agency',
      'ITU = International Telecommunication Union',
    ],
    ['IXP, short for Internet exchange point, is', 'IXP = Internet exchange point'],
  ])('%s', (text, pair) => {
    expect(found(text)).toEqual([pair])
  })
})

describe('what brackets hold in news without abbreviating anything', () => {
  test.each([
    ['a party tag', 'Rep. Robert Aderholt (R-AL) voted no'],
    ['a party tag with a dot', 'Sen. Amy Klobuchar (D-Minn.) spoke'],
    ['a stock symbol', "shares of Lowe's (LOW) rose"],
    ['a stock symbol with its exchange', 'shares of Liberty Oil Works (NYSE: LOW) rose'],
    ['a dateline', 'ANKARA, Pakistan (AP) — The minister'],
    ['a handle', 'Mike Beauvais (@MB) wrote'],
    ['a time zone', 'at the end of today (ET), the offer'],
    ['a time of day', 'until after midnight (2 AM) on'],
    ['a unit', 'the power of the engine is (100 kW) at'],
    ['a group', 'won against Algeria (Group A) on'],
    ['a degree', 'Faculty of Medicine, Vilnius University (M.D.) then'],
    ['a month', 'the Joint Annual Network meeting (Jan 2012)'],
    ['an ordinary word', 'adopted the text (Convention) in Geneva'],
    ['a whole clause', 'the Chair (who had spoken before) left'],
    ['a number', 'article 3 of the treaty (2012) says'],
    ['a preposition before', 'it is inappropriate for the transport of (ISO) cargo'],
    ['the form and more', 'pages in ASP (ASP.NET) are'],
    ['letters that do not fit', 'the committee met in Geneva (ABC) today'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a long form keeps to its clause', () => {
  test.each([
    ['Work ended. Trade Organization (WTO)', 'Work Trade Organization (WTO)'],
    ['Wages; Trade Organization (WTO)', 'Wages Trade Organization (WTO)'],
    ['Women (all) Trade Organization (WTO)', 'Women Trade Organization (WTO)'],
  ])('%s', (parted, whole) => {
    expect(found(whole)).toEqual([expect.stringMatching(/^WTO = W/)])
    expect(found(parted)).not.toContainEqual(expect.stringMatching(/^WTO = W/))
  })

  test('a stop after an abbreviated name does not end it', () => {
    expect(found('of St. Lucia National Trust (SLNT)')).toEqual(['SLNT = St. Lucia National Trust'])
  })
})

test('both spans are where they say, for any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'World Trade Organization ',
      '(WTO)',
      '(the “ITU”)',
      ' or ',
      'W3C',
      '[R-TX]',
      '\n',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      for (const { short, long, score } of findPairs(text)) {
        expect(text.slice(short.start, short.end)).toBe(short.text)
        expect(text.slice(long.start, long.end)).toBe(long.text)
        expect(long.end <= short.start || short.end <= long.start).toBe(true)
        expect(score).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('initials of any capitalised name are read as that name', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/).filter((each) => !isFunctionWord(each))
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 6 }), (words) => {
      const name = words.join(' ')
      const short = words.map((each) => each.charAt(0)).join('')
      fc.pre(isShortForm(short) && !isMeasureTag(short))
      expect(found(`today the ${name} (${short}) met`)).toEqual([`${short} = ${name}`])
    }),
  )
})
