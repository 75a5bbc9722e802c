import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository's root directory, with a trailing separator. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a program of `node_modules/.bin` (or of the path) in the root directory, its output streamed
 * through, and resolves to its exit code; a program that cannot be started counts as 127.
 */
export function run(command: string, args: readonly string[] = []): Promise<number> {
  console.log(`\n> ${[command, ...args].join(' ')}`)
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: environment() })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(127)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Runs commands one after the other and stops at the first that fails. */
export async function runAll(commands: readonly (readonly string[])[]): Promise<number> {
  for (const [command, ...args] of commands) {
    if (command === undefined) continue
    const code = await run(command, args)
    if (code !== 0) return code
  }
  return 0
}

function environment(): NodeJS.ProcessEnv {
  const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))
  const separator = process.platform === 'win32' ? ';' : ':'
  return { ...process.env, PATH: `${bin}${separator}${process.env['PATH'] ?? ''}` }
}
