/**
 * Whether the forms of internet policy are marked on pages that mean them and on no others:
 *
 *     npm run eval:collisions            summary of both halves, mistakes of the tuning half
 *     npm run eval:collisions -- --test  the mistakes of the test half too
 *
 * The pages are in `collisions/`. The built-in briefing and the pack there are both active. A page
 * of ours is found when the form in question is marked; any mark on a page of another meaning is
 * wrong, whichever entry it is of. On pages of the same field about another meeting (`neighbours`)
 * a mark on an everyday word is wrong: its entry speaks of the one conference.
 */
import { join } from 'node:path'
import { createDecider } from '../../glossary/context/decide.ts'
import type { Decision } from '../../glossary/context/decision.ts'
import { senseData } from '../../glossary/context/sense-data.ts'
import { readCollisions } from './collision-pages.ts'
import type { CollisionPage } from './collision-pages.ts'
import { readPack } from './read-pack.ts'
import { reasonLine } from './reason-line.ts'
import { regionReader } from './region-of.ts'

const FOLDER = join(import.meta.dirname, 'collisions')

/** The entry each file is about. */
const ENTRIES: Readonly<Record<string, string>> = {
  cdt: 'cdt',
  chair: 'chair',
  eff: 'eff',
  icann: 'icann',
  ict: 'ict',
  igf: 'igf',
  itr: 'itrs',
  itrs: 'itrs',
  itu: 'itu',
  multistakeholder: 'multistakeholder',
  plenary: 'plenary',
  resolution: 'resolution',
  spam: 'spam',
  wcit: 'wcit',
}

const packs = [
  readPack(join(import.meta.dirname, '../../public/packs/wcit-2012.json')),
  readPack(join(FOLDER, 'net-terms.json')),
]
const entries = packs.flatMap((pack) => pack.entries)
const read = regionReader(entries)
const decider = createDecider(
  packs.flatMap((pack) => pack.entries.map((entry) => senseData(entry, pack))),
)

interface Result {
  readonly page: CollisionPage
  readonly right: boolean
  /** The decisions that make it wrong, or would have made it right. */
  readonly decisions: readonly Decision[]
}

function judge(page: CollisionPage): Result {
  const region = { ...read(page.text), title: page.title, language: 'en' }
  const decisions = decider.decide(region)
  const marked = decisions.filter(({ verdict }) => verdict === 'mark')
  if (page.meaning === 'near') {
    const ordinary = marked.filter(({ sense }) => entries[sense]?.kind === 'ordinary')
    return { page, right: ordinary.length === 0, decisions: ordinary }
  }
  const about = decisions.filter(({ sense }) => entries[sense]?.id === ENTRIES[page.form])
  if (about.length === 0) throw new Error(`${page.id}: the form does not stand in the text`)
  if (page.meaning === 'ours') {
    return { page, right: about.some(({ verdict }) => verdict === 'mark'), decisions: about }
  }
  return { page, right: marked.length === 0, decisions: marked }
}

function report(part: 'tune' | 'test', results: readonly Result[], detail: boolean): number {
  const ours = results.filter(({ page }) => page.meaning === 'ours')
  const others = results.filter(({ page }) => page.meaning !== 'ours' && page.meaning !== 'near')
  const near = results.filter(({ page }) => page.meaning === 'near')
  const nearWrong = near.filter(({ right }) => !right).length
  const found = ours.filter(({ right }) => right).length
  const wrong = others.filter(({ right }) => !right).length
  console.log(`${part}: found ${found} of ${ours.length}, wrong ${wrong} of ${others.length}`)
  console.log(`same field, everyday word marked: ${nearWrong} of ${near.length} pages`)
  console.log('| form | ours found | other, spelled, marked | other, unspelled, marked |')
  console.log('|---|---|---|---|')
  for (const form of Object.keys(ENTRIES)) {
    const cell = (meaning: CollisionPage['meaning']) => {
      const pages = results.filter(({ page }) => page.form === form && page.meaning === meaning)
      const marked = pages.filter(({ right }) => right === (meaning === 'ours')).length
      return `${marked} of ${pages.length}`
    }
    console.log(`| ${form} | ${cell('ours')} | ${cell('spelled')} | ${cell('unspelled')} |`)
  }
  for (const { page, right, decisions } of results) {
    if (right || !detail) continue
    console.log(`${page.meaning === 'ours' ? 'missed' : 'WRONG'} ${page.id} "${page.title}"`)
    for (const decision of decisions) {
      console.log(`    ${entries[decision.sense]?.term}: ${reasonLine(decision)}`)
    }
  }
  console.log()
  return wrong
}

const results = readCollisions(FOLDER).map(judge)
const detail = process.argv.includes('--test')
report(
  'tune',
  results.filter(({ page }) => page.part === 'tune'),
  true,
)
const wrong = report(
  'test',
  results.filter(({ page }) => page.part === 'test'),
  detail,
)
if (wrong > 0) process.exitCode = 1
