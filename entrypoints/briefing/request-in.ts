/** What the page's address asks for. */
export interface PageRequest {
  /** The tab it was opened for; after a restart of the browser no such tab may be there. */
  readonly tab: number | undefined
  readonly purpose: 'article' | 'terms' | 'selection'
  /** The frame that the selection is in. */
  readonly frame: number
  /** The draft that is under review here. */
  readonly draft: string | undefined
}

const whole = (text: string | null): number | undefined =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined

/** Reads the query of the page's address. */
export function requestIn(search: string): PageRequest {
  const query = new URLSearchParams(search)
  const named = query.get('for')
  return {
    tab: whole(query.get('tab')),
    purpose: named === 'terms' || named === 'selection' ? named : 'article',
    frame: whole(query.get('frame')) ?? 0,
    draft: query.get('draft') ?? undefined,
  }
}

/** The query under which the page is found again, now that it has a draft. */
export function queryOf({ tab, purpose }: PageRequest, draft: string): string {
  const query = new URLSearchParams(tab === undefined ? {} : { tab: String(tab) })
  query.set('for', purpose)
  query.set('draft', draft)
  return `?${query.toString()}`
}
