import { parseHTML } from 'linkedom'

/** A page's HTML as a document that `platform/dom` can read, outside a browser. */
export function documentOf(html: string): Document {
  return parseHTML(html).document
}
