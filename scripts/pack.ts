/**
 * Checks, converts and compares packs.
 *
 *   npm run pack -- check <file> …
 *   npm run pack -- convert <from> <to> [--id <urn>] [--title <text>] [--language <tag>]
 *   npm run pack -- diff <old> <new>
 *
 * Any file that can be imported can be read. What is written follows from the name: `.json` is a
 * pack, `.csv` and `.tsv` a sheet, `.jsonld` SKOS. Exits with 1 where something is wrong with a
 * file (or, for `diff`, where there is a difference), and with 2 where the command is.
 */
import { runPack } from './pack-commands.ts'

process.exitCode = runPack(process.argv.slice(2), console.log)
