// Measures Glosslight in real browsers: `npm run bench`, `npm run bench -- find --browser firefox`.
import { existsSync, readdirSync } from 'node:fs'
import { type BenchOptions, readArguments } from './harness/arguments.ts'

/** A bench is a module of this folder that exports how to run it. */
interface Bench {
  readonly title: string
  run(options: BenchOptions): Promise<void>
}

const NOT_A_BENCH = new Set(['run.ts', 'chart.ts'])

function benchNames(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => /^[a-z-]+\.ts$/.test(file) && !NOT_A_BENCH.has(file))
    .map((file) => file.slice(0, -3))
}

async function load(name: string): Promise<Bench> {
  const url = new URL(`${name}.ts`, import.meta.url)
  if (!existsSync(url)) throw new Error(`no bench "${name}": there are ${benchNames().join(', ')}`)
  return (await import(url.href)) as Bench
}

const options = readArguments()
const names = options.names.length > 0 ? options.names : benchNames()
for (const name of names) {
  const bench = await load(name)
  console.log(`\n${bench.title}`)
  await bench.run(options)
}
