/** A definition found in a page, before it is an entry. */
export interface HtmlDefinition {
  readonly place: string
  readonly forms: readonly string[]
  readonly longForms: readonly string[]
  readonly definition: string
}
