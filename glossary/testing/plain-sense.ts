import type { SenseData } from '../context/sense-data.ts'

/** A sense of which nothing is known, to be filled with what a test is about. */
export const PLAIN_SENSE: SenseData = {
  pack: 'urn:test',
  entry: 'plain',
  kind: 'acronym',
  language: 'en',
  forms: [],
  longForms: [],
  cues: [],
  authored: true,
  topics: {},
  rivals: [],
  negatives: [],
  related: [],
  hosts: [],
}
