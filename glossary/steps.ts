/**
 * Work in steps: it can be left off at every `yield` and gone on with later, so that whoever owes a
 * page its attention can let it go in between. What it yields says nothing; what it returns counts.
 */
export type Steps<T> = Generator<undefined, T, undefined>

/** Takes all steps at once; what they come to. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
