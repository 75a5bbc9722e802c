/** The part of papaparse 5 that tests compare with; the package has no types of its own. */
declare module 'papaparse' {
  const papa: {
    parse(
      text: string,
      options: { readonly delimiter: string; readonly newline: string },
    ): { readonly data: readonly (readonly string[])[] }
    unparse(
      rows: readonly (readonly string[])[],
      options: { readonly delimiter: string; readonly newline: string },
    ): string
  }
  export default papa
}
