import { directionOf } from './text.ts'

/**
 * Tells the document of an own page which language it is in, for whoever reads it out. The root of
 * the components says so too; a document that stays silent is taken for the browser's own language.
 */
export function setPageLanguage(page: Document, locale: string): void {
  page.documentElement.lang = locale
  page.documentElement.dir = directionOf(locale)
}
