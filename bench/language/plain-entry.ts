import type { Entry } from '../../glossary/entry.ts'

/** An acronym entry that says nothing but its form and long form, to add to in a test or bench. */
export function plainEntry(form: string, longForm: string, more: Partial<Entry> = {}): Entry {
  return {
    id: form.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    term: form,
    aliases: [],
    kind: 'acronym',
    caseRule: 'exact',
    longForms: [longForm],
    hiddenForms: [],
    definition: '',
    spelledOut: true,
    citations: [],
    related: [],
    cues: [],
    rivals: [],
    negatives: [],
    ...more,
  }
}
