/** SKOS Reference, W3C Recommendation 2009. */
export const SKOS = 'http://www.w3.org/2004/02/skos/core#'

/** schema.org, under its https name. */
export const SCHEMA = 'https://schema.org/'

/** RDF Schema 1.1. */
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

/** DCMI Metadata Terms. */
export const DCTERMS = 'http://purl.org/dc/terms/'

/** What no public vocabulary has. */
export const OWN = 'urn:glosslight:ns:'
