import { runAll } from './run.ts'

/** `wxt prepare` first: the root tsconfig extends the one it writes. */
export const typeCommands = [
  ['wxt', 'prepare'],
  ['tsc', '-p', 'tsconfig.json'],
  ['tsc', '-p', 'glossary/tsconfig.json'],
] as const

if (import.meta.main) process.exitCode = await runAll(typeCommands)
