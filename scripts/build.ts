import { runAll } from './run.ts'

/** The commands that leave `.output/chrome-mv3` and `.output/firefox-mv3`. */
export const buildCommands = [
  ['wxt', 'prepare'],
  ['wxt', 'build', '-b', 'chrome'],
  ['wxt', 'build', '-b', 'firefox'],
] as const

if (import.meta.main) process.exitCode = await runAll(buildCommands)
