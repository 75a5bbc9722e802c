/** Text without a language, under a pack whose other texts have one. */
function plain(id: string) {
  return { '@id': id, '@language': null }
}

/** A list whose order counts. */
function ordered(id: string) {
  return { '@id': id, '@container': '@list' }
}

const VOCABULARIES = {
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  oa: 'http://www.w3.org/ns/oa#',
  gl: 'urn:glosslight:ns:',
  id: '@id',
  type: '@type',
  DefinedTermSet: 'schema:DefinedTermSet',
  DefinedTerm: 'schema:DefinedTerm',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  Article: 'schema:Article',
}

const NAMES = {
  format: 'gl:format',
  title: 'schema:name',
  description: 'schema:description',
  language: plain('schema:inLanguage'),
  revision: 'schema:version',
  private: 'gl:private',
  author: 'schema:author',
  publisher: 'schema:publisher',
  date: plain('schema:datePublished'),
  url: { '@id': 'schema:url', '@type': '@id' },
  licence: 'schema:conditionsOfAccess',
  licenceUrl: { '@id': 'schema:license', '@type': '@id' },
  credit: 'schema:creditText',
  entries: 'schema:hasDefinedTerm',
  term: 'schema:name',
  prefLabel: 'skos:prefLabel',
  aliases: 'skos:altLabel',
  hiddenForms: 'skos:hiddenLabel',
  longForms: 'schema:alternateName',
  definition: 'schema:description',
  related: { '@id': 'skos:related', '@type': '@id' },
  kind: plain('gl:kind'),
  caseRule: plain('gl:caseRule'),
  spelledOut: 'gl:spelledOut',
  negatives: plain('gl:negatives'),
  cues: { '@id': 'gl:cues', '@type': '@json' },
  rivals: { '@id': 'gl:rivals', '@type': '@json' },
  citations: 'gl:citations',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  position: 'oa:start',
  speaker: 'gl:speaker',
  outcome: 'gl:outcome',
  headline: 'schema:headline',
  asOf: plain('gl:asOf'),
  lead: 'gl:lead',
  text: 'schema:text',
  stances: ordered('gl:stances'),
  label: 'gl:label',
  parties: ordered('gl:parties'),
  sections: ordered('gl:sections'),
  points: ordered('gl:points'),
}

/**
 * The JSON-LD 1.1 context written into a pack, which makes the file readable by anything that
 * knows schema.org (DefinedTermSet, DefinedTerm), SKOS (ConceptScheme, Concept) and the Web
 * Annotation selectors. It is written out in full so that nobody has to fetch it; Glosslight
 * itself never reads it. What no vocabulary has is under `urn:glosslight:ns:`.
 *
 * Ids of entries are relative to the pack's own (`<pack id>/wcit`), those of sources to
 * `<pack id>/source/`.
 */
export function jsonLdContext(packId: string, language: string): object {
  const sourceBase = { '@base': `${packId}/source/` }
  return {
    '@version': 1.1,
    '@base': `${packId}/`,
    '@language': language,
    ...VOCABULARIES,
    ...NAMES,
    sources: { '@id': 'schema:citation', '@context': sourceBase },
    source: { '@id': 'oa:hasSource', '@type': '@id', '@context': sourceBase },
  }
}
