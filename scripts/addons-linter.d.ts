/** The part of addons-linter 10 that we call; the package has no types of its own. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string
    readonly message: string
  }
  interface Instance {
    run(deps: object): Promise<{
      readonly errors: readonly Message[]
      readonly warnings: readonly Message[]
    }>
  }
  const linter: { createInstance(given: { config: object; runAsBinary: boolean }): Instance }
  export default linter
}
