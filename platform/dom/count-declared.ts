/**
 * How many elements mark a term up, roughly and cheaply: enough to offer to read them. It is sent
 * into a page as it is written, so it can use nothing from outside itself.
 */
export function countDeclared(): number {
  return document.querySelectorAll('dl dt, dfn, abbr[title], [itemtype*="DefinedTerm"]').length
}
