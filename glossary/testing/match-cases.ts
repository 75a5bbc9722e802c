/**
 * A text and what is to be found in it.
 * - `terms`: the forms; upper-case acronyms are compared with their case, others without; `=form`
 *   and `~form` say `exact` and `fold` outright.
 * - `text`: expected matches stand in `[[` and `]]`; `|` is a seam between chunks that joins, `¶`
 *   one that breaks.
 */
export interface MatchCase {
  readonly terms: readonly string[]
  readonly text: string
}

type Row = readonly [terms: string, text: string]

const rows = (list: readonly Row[]): MatchCase[] =>
  list.map(([terms, text]) => ({ terms: terms.split('; '), text }))

const LONGEST: readonly Row[] = [
  ['Internet; Internet governance', 'the [[Internet governance]] of the [[Internet]]'],
  ['a b; a b c d', '[[a b]] c [[a b c d]] [[a b]]'],
  ['a b c; b c d e', '[[a b c]] d e'],
  ['b c; a b c d', 'a [[b c]] e'],
  ['governance; Internet governance forum', 'Internet [[governance]] debates'],
  ['x y; y z', '[[x y]] z [[y z]]'],
  ['United Nations; United Nations Office', '[[United Nations]] ¶Office [[United Nations Office]]'],
]

const CASE: readonly Row[] = [
  ['ITU', '[[ITU]] itu Itu iTU'],
  ['IT', 'it [[IT]] It'],
  ['treaty', '[[treaty]] [[Treaty]] [[TREATY]]'],
  ['=Chair', 'the [[Chair]] on a chair, CHAIR, [[Chairs]]'],
  ['~who', '[[WHO]] [[who]] [[Who]]'],
  ['ITRs', '[[ITRs]] ITRS itrs [[ITR]]'],
  ['ıstanbul', 'istanbul Istanbul [[ıstanbul]]'],
  ['İstanbul', '[[İstanbul]] istanbul [[i\u0307stanbul]]'],
  ['ΟΔΟΣ', '[[ΟΔΟΣ]] οδός'],
  ['~ΟΔΟΣ', '[[οδος]] [[οδοσ]]'],
  ['straße', '[[straße]] [[STRAẞE]] STRASSE'],
  ['Kelvin', '[[\u212aelvin]]'],
]

const NUMBER: readonly Row[] = [
  ['ITR', '[[ITR]] [[ITRs]] ITRS [[ITR’s]] [[ITRs]]’ x'],
  ['ITRs', "[[ITR]]' [[ITRs]]' [[ITR's]] [[ITRs's]]"],
  ['Member States', '[[Member States]] [[Member State]] [[Member State’s]] [[member states]]’'],
  ['Member State', '[[Member States]] Members State'],
  ['treaty', '[[treaties]] [[treaty’s]] [[Treaties]]’ treat entreaty'],
  ['treaties', '[[treaty]] [[treaties’s]]'],
  ['tax; box', '[[taxes]] [[boxes]] taxs'],
  ['crisis', '[[crises]] [[CRISES]]'],
  ['chairman', '[[chairmen]] [[chairman]]'],
  ['news', '[[news]] new'],
  ['new', '[[new]] news'],
  ['DNS', '[[DNS]] DN [[DNSs]] [[DNS’s]]'],
  ['ITU', "[[ITU's]] [[ITU’S]] [[ITU]]' ITU'd [[ITU's]]'t"],
  ['ITU', "'[[ITU]]' “[[ITU]]” ‘[[ITU]]’"],
  ['WCIT-12', '[[WCIT-12]] [[WCIT 12]] WCIT [[WCIT-12’s]]'],
  ['café', '[[cafés]] [[cafe\u0301s]] cafes'],
]

const HYPHENS: readonly Row[] = [
  ['multistakeholder', '[[multistakeholder]] [[multi-stakeholder]] multi stakeholder'],
  ['multi-stakeholder', '[[multistakeholder]] [[Multi‑Stakeholder]] [[multi stakeholder]]'],
  [
    'multi-stakeholder',
    '[[multi\u2010stakeholder]] [[multi\u2212stakeholder]] [[multi\uff0dstakeholder]]',
  ],
  [
    'multi-stakeholder',
    'multi–stakeholder multi—stakeholder multi - stakeholder multi--stakeholder',
  ],
  ['multi-stakeholder model', '[[multistakeholder model]] [[multi-stakeholder-models]]'],
  ['multistakeholder model', '[[multi-stakeholder models]]'],
  ['Secretary-General', '[[Secretary-General]] [[Secretary General]] SecretaryGeneral'],
  ['Secretary General', '[[Secretary-General’s]]'],
  ['e-mail', '[[email]] [[e-mail]] [[E-Mails]] [[e mail]]'],
  ['email', '[[e-mail]] e mail'],
  ['co-op', '[[co-op]] coop'],
  ['internet', 'inter-net [[internet]]'],
  ['spirit of compromise', '[[spirit-of-compromise]] [[spirit of  compromise]]'],
  ['ITU', 'ITU-T ITU-R ITU-2 [[ITU]]-led [[ITU]]- and [[ITU]]--the'],
  ['ITU-T', '[[ITU-T]] [[ITU T]] ITU'],
  ['WCIT', '[[WCIT]]-related WCIT-12 pre-[[WCIT]] Post-[[WCIT]] non-[[WCIT]]'],
  ['ITU', 'UN-ITU JTC-ITU 2-ITU pan-african-[[ITU]] then-[[ITU]] e-ITU -[[ITU]] --[[ITU]]'],
  ['chair', 'co-chair vice-chair [[chair]]-led non-[[chair]] chair-Person'],
  ['spam', 'anti-[[spam]] web-spam [[spam]]-free'],
  ['art; law', 'state-of-the-art mother-in-law the [[art]]'],
  ['ITU', '[[ITU]]–[[ITU]] [[ITU]]—x x—[[ITU]]'],
]

const SEAMS: readonly Row[] = [
  ['WCIT', 'the [[W|CIT]] and [[W||C|I|T]]'],
  ['WCIT', 'the W¶CIT W |CIT'],
  [
    'multistakeholder',
    '[[multi|stakeholder]] [[multi-|stakeholder]] [[multi|-|stakeholder]] multi |stakeholder',
  ],
  [
    'Member States',
    '[[Member| |States]] [[Member |\n|States]] Member ¶States |[[Member| States]]|',
  ],
  ['ITU', '[[ITU]]|-|led ITU|-|T [[ITU|’|s]] [[ITU]]|’ s'],
  ['ITU', 'x|ITU ITU|x [[ITU]]¶x x¶[[ITU]]'],
  ['ITU', 'https:/|/x.org|/|ITU and [[ITU]]'],
  ['ITR', '[[ITR|s]] ITR|S [[ITR]]¶s'],
  ['ITU; T', '[[ITU]]-¶[[T]]'],
  ['ITU', '|||[[ITU]]|||'],
]

const INVISIBLE: readonly Row[] = [
  ['multistakeholder', '[[multi\u00adstake\u00adholder]]'],
  ['WCIT', '[[W\u200bCIT]] [[WC\u2060IT]] [[WCI\ufeffT]] [[W\u200d\u200cCIT]]'],
  ['WCIT', '\u200b[[WCIT]]\u200b \u200e[[WCIT]]\u200f'],
  ['Member States', '[[Member\u00a0States]] [[Member\u202f \t\r\n States]] [[Member\u2003States]]'],
  ['Member States', '[[Member\u00ad States]] MemberStates [[Member \u200bStates]]'],
  ['ITU', '[[ITU\u2060’\u2060s]] [[ITU]]\u2060-led ITU\u2060-T'],
]

const UNICODE: readonly Row[] = [
  ['résumé', '[[résumé]] [[re\u0301sume\u0301]] [[RÉSUMÉ]] resume resumé'],
  ['re\u0301sume\u0301', '[[résumé]] [[résumés]]'],
  ['resume', 'résumé [[resume]]'],
  ['ITU', 'ITU\u0301 IT\u0301U [[ITU]] \u0301[[ITU]]'],
  ['Ångström', '[[\u212bngstro\u0308m]] [[A\u030angström]]'],
  ['việt', '[[việt]] [[vie\u0323\u0302t]] [[vie\u0302\u0323t]] [[viê\u0323t]]'],
  ["Moore's law", "[[Moore's law]] [[Moore’s law]] Moores law"],
  ['“spirit” x', '[["spirit" x]] [[“spirit” x]] [[„spirit‟ x]]'],
  ['закон', '[[закон]] [[Закон]] закона'],
  ['OMÉ; C²; ЗÜ国', '[[OMÉ]] [[OME\u0301]] [[C²]] OMé OME [[ЗÜ国]]'],
  ['𝒳ray', '[[𝒳ray]] 𝒳rayx'],
  ['𝒳\u0301city', '[[𝒳\u0301city]] [[𝒳\u0301cities]] 𝒳city'],
  ['𝒳city; city𝒳', '[[𝒳cities]] 𝒴cities [[city𝒳]] city𝒴'],
  ['ITU', 'pre𝒳-ITU 𝒳-ITU ITU-𝒳 [[ITU]]-𝓎'],
  ['ITU', '🎉[[ITU]]🎉 ITU𝒳 𝒳ITU'],
  ['ITU', 'ＩＴＵ [[ITU]]™ [[ITU]]²'],
  ['CO₂', '[[CO₂]] CO'],
  ['CO', 'CO₂ [[CO]]'],
]

const UNSPACED: readonly Row[] = [
  ['ITU', '[[ITU]]は国連の機関 国連[[ITU]]'],
  ['国際電気通信連合', 'その[[国際電気通信連合]]の会議'],
  ['条約; 国際条約', '[[国際条約]]と[[条約]]'],
  ['国', '国際 [[国]] 中国'],
  ['エン', 'エンジン パエン [[エン]]の'],
  ['ガラス', '[[ガラス]] [[カ\u3099ラス]]'],
  ['통신연합', '국제통신연합 [[통신연합]]은 [[통신연합]]'],
  ['エン; 国際', 'の[[エン]]の エ[[国際]]'],
  ['통신; 条約', '国[[통신]] 통[[条約]]'],
  ['IT産業', '[[IT産業]]の'],
  ['互联网治理', '关于[[互联网治理]]的讨论，[[互联网治理]]。'],
  ['𠮷野家', 'この[[𠮷野家]]で'],
]

const INSIDE: readonly Row[] = [
  ['ITU', '[[ITUs]] xITU ITUx ITU2 2ITU ITU_x _ITU'],
  ['art', 'artist start party [[art]]'],
  ['ITU', '#ITU @ITU ##ITU @|ITU [[ITU]]'],
  ['ITU', 'https://x.org/ITU http://ITU/ ftp://x/ITU/y ITU://x [[ITU]]'],
  ['ITU', 'www.ITU www.x.y/ITU www.ITU.int [[ITU]]'],
  ['ITU', 'itu.int/ITU itu.int/a/ITU/b itu.int?q=ITU itu.int#a-ITU [[ITU]]'],
  ['ITU', 'ITU@itu.int x@ITU x@a.ITU x@a-ITU ITU-x@y.org [[ITU]]'],
  ['ITU', 'ITU.pdf a.ITU ITU.2 ITU-report.pdf [[ITU]]. [[ITU]].'],
  ['ITU; WCIT', '[[ITU]]/[[WCIT]] and/or [[ITU]] a/[[ITU]]/b'],
  ['ITU', '/ITU ./ITU ../a/ITU ~/ITU /usr/ITU C:\\ITU C:\\a\\ITU x\\ITU ITU\\x'],
  ['ITU', 'docs/ITU/index.html ITU/index.html [[ITU]]/x'],
  ['ITU', 'https://en.wikipedia.org/wiki/X_(ITU) ([[ITU]]) <[[ITU]]>'],
  ['ITU', '<https://x.org>[[ITU]] "https://x.org"[[ITU]]'],
  ['AT; R', 'AT&T R&D A&R A+R R+ [[R]] & [[R]]'],
  ['C; C++', '[[C]] [[C++]] C# C+ C++11'],
  ['ITU', "ITU'sx ITU's\u0301 ITU'S2 [[ITU's]]-x ITU'sé"],
  ['ITU', '[[ITU]]:x/y [[ITU]]:/x ITU:// [[ITU]]:'],
  ['ITU', '[[ITU]]/x. [[ITU]]/x./y [[ITU]]/x.. ITU/x.y [[ITU]]/x(y.z [[ITU]]-x. ITU-x.y'],
  ['ITU', 'ITU/a-b.c ITU/a/b.c ITU/e\u0301.c ITU/é.c ITU/a_b.c [[ITU]]/a–b.c ITU/a\u2010b@c'],
  ['“x”', '“x”\u0301 [[“x”]]'],
  ['.NET; NET', '[[.NET]] ASP.NET [[NET]]'],
  ['ITU', 'ITU%20x [[ITU]]% …[[ITU]]… ..[[ITU]]... .ITU'],
  ['U.S.', 'the [[U.S.]] and U.S.A U.S [[U.S.]]'],
  ['TCP/IP', '[[TCP/IP]] TCP /IP'],
  ['ITU', "l'[[ITU]] dell’[[ITU]] O'ITU x'ITU d’[[ITU]] L’[[ITU]] 'n'ITU"],
  ['don; roll', "don't rock'n'roll [[roll]]"],
  ['000; 1', '1,000 10.1'],
  ['5G', '[[5G]] 2.5G 5GHz'],
  ['ITU', '$[[ITU]] [[ITU]]=x [[ITU]]: [[ITU]]; ([[ITU]]) {[[ITU]]} [[ITU]]*'],
  ['#MeToo', '[[#MeToo]] MeToo'],
  ['(ISC)²', 'by [[(ISC)²]] or (ISC)'],
]

/** What `AddressWatch` tells, where nothing that stands directly before the term does. */
const ADDRESSES: readonly Row[] = [
  ['ITU', 'https://x.org/(ITU) a//([[ITU]]) a:x/[[ITU]] a:/[[ITU]] x://-ITU'],
  ['ITU', 'https://x.org/国/(ITU) https://x.org/国([[ITU]]) https://x.org，([[ITU]])'],
  ['ITU', 'C:\\a-b(ITU) a\\(ITU'],
  ['ITU', 'itu.int?(ITU) itu.int#(ITU) itu.int([[ITU]]) itu?([[ITU]]) itu#([[ITU]])'],
  ['ITU', 'www.(ITU) WWW.x(ITU) a/www.x(ITU) www([[ITU]]) awww.x([[ITU]]) ww.x([[ITU]])'],
  ['ITU', 'abc.x([[ITU]]) wwx.x([[ITU]]) www2.x([[ITU]]) wwww.x([[ITU]])'],
  ['ITU', 'x@an-ITU x@a.an-ITU x@a-an-ITU x@pre-ITU x@an([[ITU]]) x@an/[[ITU]] x@an/an-[[ITU]]'],
  ['ITU', 'x@a\u2010an-ITU x@a\u00adn-ITU x@e\u0301n-ITU x@a\u2010an([[ITU]])'],
  ['ITU', 'a.de/ITU a.b/[[ITU]] a.b2/[[ITU]] 1.22/[[ITU]] ..an/[[ITU]] a.-an/[[ITU]]'],
  [
    'ITU',
    'a-int/[[ITU]] a.b.cd/ITU a.bc.d/[[ITU]] a.bc(/[[ITU]] a.b-cd/[[ITU]] é.de/ITU 国.de/[[ITU]]',
  ],
  ['ITU', '~/(ITU) ./(ITU) .~./-ITU a/([[ITU]]) -/([[ITU]]) .a/([[ITU]])'],
  ['ITU', 'https://x.org/a-ITU/b(ITU)/c(ITU)\u00a0([[ITU]])\nhttp://(ITU)\t([[ITU]])'],
  ['ITU', 'https://x|.org/|-ITU/|b(ITU)¶([[ITU]])'],
]

const ARTICLE: readonly Row[] = [
  ['WCIT; ITRs; ITU', 'revised [[ITRs]] ([[ITRs]]) at the [[WCIT]], the [[ITU]]’ x'],
  [
    'unsolicited bulk electronic communications',
    '“[[unsolicited bulk electronic communications]]” (i.e., spam)',
  ],
  ['Member States', 'some [[Member States]]. While'],
  ['inter-governmental', 'an [[inter-governmental]] body, [[intergovernmental]]'],
  ['intergovernmental', 'an [[inter-governmental]] body'],
  ['ITU Secretary General', '[[ITU Secretary General]] Hamadoun'],
]

/** The matcher's rules as examples, by group. */
export const MATCH_CASES: Readonly<Record<string, readonly MatchCase[]>> = {
  longest: rows(LONGEST),
  'letter case': rows(CASE),
  'number and possessive': rows(NUMBER),
  hyphens: rows(HYPHENS),
  seams: rows(SEAMS),
  'invisible units and white space': rows(INVISIBLE),
  unicode: rows(UNICODE),
  'unspaced scripts': rows(UNSPACED),
  'inside something else': rows(INSIDE),
  addresses: rows(ADDRESSES),
  article: rows(ARTICLE),
}
