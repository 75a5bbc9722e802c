import type { Entry } from '../../entry.ts'
import type { Pack } from '../../pack.ts'
import { DCTERMS, OWN, SKOS } from './vocabularies.ts'

/**
 * A pack as a SKOS vocabulary in JSON-LD, for tools that know SKOS: a concept scheme and its
 * concepts with labels, definitions and relations; passages become bibliographic citations.
 * Read back with `readJsonLd`, entries keep their terms, forms, definitions and relations. What
 * SKOS has no place for (cues, rivals, sources in full, the outcome) is not in it.
 */
export function writeSkos(pack: Pack): object {
  const scheme = { '@id': pack.id }
  return {
    '@context': {
      skos: SKOS,
      dcterms: DCTERMS,
      gl: OWN,
      '@language': pack.language,
    },
    '@graph': [
      {
        ...scheme,
        '@type': 'skos:ConceptScheme',
        'dcterms:title': pack.title,
        ...(pack.description === '' ? {} : { 'dcterms:description': pack.description }),
      },
      ...pack.entries.map((entry) => conceptJson(entry, pack)),
    ],
  }
}

function conceptJson(entry: Entry, pack: Pack): object {
  const { term, aliases, longForms, hiddenForms, definition } = entry
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  const cited = entry.citations.map(({ source: id, exact, speaker }) => {
    const source = sources.get(id)
    const said = speaker === undefined ? '' : `${speaker}, in `
    return `“${exact}” ${said}${source?.author}: ${source?.title}, ${source?.date}. ${source?.url}`
  })
  return {
    '@id': `${pack.id}/${entry.id}`,
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': pack.id },
    'skos:prefLabel': term,
    'skos:altLabel': [...longForms, ...aliases],
    'skos:hiddenLabel': hiddenForms,
    ...(definition === '' ? {} : { 'skos:definition': definition }),
    'skos:related': entry.related.map((id) => ({ '@id': `${pack.id}/${id}` })),
    'dcterms:bibliographicCitation': cited,
    'gl:kind': { '@value': entry.kind },
    'gl:caseRule': { '@value': entry.caseRule },
    'gl:spelledOut': { '@value': entry.spelledOut },
    'gl:longForm': longForms,
  }
}
