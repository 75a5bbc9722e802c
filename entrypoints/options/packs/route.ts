/** A page within the briefings, named in the address so that Back and bookmarks work. */
export type Route =
  | { readonly page: 'list' }
  | { readonly page: 'import' }
  | { readonly page: 'subscribe' }
  | { readonly page: 'update'; readonly url: string }
  | { readonly page: 'pack'; readonly pack: string; readonly at?: string }
  | { readonly page: 'entry'; readonly pack: string; readonly entry: string | null }

const PART = 'briefings'

/** The page that an address's fragment names; the list where it names none. */
export function routeIn(hash: string): Route {
  const [part, page = '', ...names] = hash.replace(/^#/, '').split('/')
  const [first = '', second] = names.map(decode)
  if (part !== PART) return { page: 'list' }
  if (page === 'import' || page === 'subscribe') return { page }
  if (page === 'update' && first !== '') return { page, url: first }
  if (page === 'pack' && first !== '') {
    return { page, pack: first, ...(second === undefined ? {} : { at: second }) }
  }
  if (page === 'entry' && first !== '') return { page, pack: first, entry: second ?? null }
  return { page: 'list' }
}

/** The fragment that names a page. */
export function hashOf(route: Route): string {
  const parts = partsOf(route).map(encodeURIComponent)
  return `#${[PART, ...parts].join('/')}`
}

function partsOf(route: Route): readonly string[] {
  switch (route.page) {
    case 'list':
      return []
    case 'import':
    case 'subscribe':
      return [route.page]
    case 'update':
      return [route.page, route.url]
    case 'pack':
      return [route.page, route.pack, ...(route.at === undefined ? [] : [route.at])]
    case 'entry':
      return [route.page, route.pack, ...(route.entry === null ? [] : [route.entry])]
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // Typed by hand, with a stray %.
    return part
  }
}
