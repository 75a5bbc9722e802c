declare module 'findandreplacedomtext' {
  class Finder {
    constructor(node: Node, options: { find: RegExp; preset: 'prose' })
    readonly matches: readonly unknown[]
    processMatches(): void
  }
  const findAndReplaceDOMText: { readonly Finder: typeof Finder }
  export default findAndReplaceDOMText
}
