/**
 * Makes work on a tab run once at a time: whoever asks while it runs shares one more run, which sees
 * everything that happened until then. An application that goes to another address a hundred times a
 * second costs so no more than the work can be done.
 */
export function oneAtATime(work: (tab: number) => Promise<void>): (tab: number) => Promise<void> {
  const running = new Map<number, Promise<void>>()
  const next = new Map<number, Promise<void>>()
  const begin = (tab: number) => {
    next.delete(tab)
    const run = work(tab).finally(() => running.delete(tab))
    running.set(tab, run)
    return run
  }
  return (tab) => {
    const run = running.get(tab)
    if (run === undefined) return begin(tab)
    const after =
      next.get(tab) ??
      run.then(
        () => begin(tab),
        () => begin(tab),
      )
    next.set(tab, after)
    return after
  }
}
