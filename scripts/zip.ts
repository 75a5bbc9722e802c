import { runAll } from './run.ts'

/** The commands that leave the packages for both stores, and the sources package, in `.output`. */
export const zipCommands = [
  ['wxt', 'prepare'],
  ['wxt', 'zip', '-b', 'chrome'],
  ['wxt', 'zip', '-b', 'firefox'],
] as const

if (import.meta.main) process.exitCode = await runAll(zipCommands)
