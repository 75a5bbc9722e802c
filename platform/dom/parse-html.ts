import type { MarkupElement } from '../../glossary/pack/formats/markup.ts'
import { markupTree } from './markup-tree.ts'

/**
 * Parses the text of a web page into a plain tree. The document made for it is inert: no script
 * runs, nothing is loaded. Not available in Chromium's service worker, which has no DOM.
 */
export function parseHtml(text: string): MarkupElement {
  return markupTree(new DOMParser().parseFromString(text, 'text/html').documentElement)
}
