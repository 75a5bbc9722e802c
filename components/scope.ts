/** How far a reader's decision about a term reaches. */
export type Scope = 'page' | 'site' | 'everywhere'
