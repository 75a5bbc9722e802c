const FALLBACK = 'term'
const LONGEST = 60

function slug(term: string): string {
  const bare = term
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return bare === '' ? FALLBACK : bare
}

/**
 * Gives entry ids: lower-case letters, digits and hyphens made from the term, with a number
 * where one is taken. Terms of other scripts are `term`, `term-2` and so on.
 *
 * @example
 * const idOf = entryIds()
 * idOf('ITRs') // 'itrs'
 * idOf('itrs') // 'itrs-2'
 */
export function entryIds(): (term: string) => string {
  const taken = new Set<string>()
  return (term) => {
    const base = slug(term)
    let id = base
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
    taken.add(id)
    return id
  }
}
