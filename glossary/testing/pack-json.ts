/** JSON of a small valid pack, with members of the pack and of its first entry overridden. */
export function packJson(pack: object = {}, entry: object = {}): Record<string, unknown> {
  return {
    format: 1,
    id: 'urn:example:small',
    title: 'Small',
    language: 'en',
    revision: 1,
    sources: [sourceJson()],
    entries: [entryJson(entry)],
    ...pack,
  }
}

/** JSON of a valid entry with its members overridden; `undefined` takes one away. */
export function entryJson(members: object = {}): Record<string, unknown> {
  return {
    id: 'wcit',
    term: 'WCIT',
    definition: 'A conference.',
    citations: [{ source: 'article', exact: 'in Dubai' }],
    ...members,
  }
}

/** JSON of a valid source with its members overridden. */
export function sourceJson(members: object = {}): Record<string, unknown> {
  return {
    id: 'article',
    title: 'Day 11',
    author: 'CDT',
    date: '2012-12-13',
    url: 'https://example.org/day-11',
    ...members,
  }
}
