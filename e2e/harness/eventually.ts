/**
 * Reads again and again until `done` likes what it reads, at most `timeout` ms; resolves to the
 * last value either way, so that the assertion which follows can show it. Only what fails waits so
 * long: the time is for a computer that is busy with other things.
 */
export async function eventually<T>(
  read: () => Promise<T>,
  done: (value: T) => boolean,
  timeout = 8_000,
): Promise<T> {
  const end = performance.now() + timeout
  let value = await read()
  while (!done(value) && performance.now() < end) {
    await pause(40)
    value = await read()
  }
  return value
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms))
