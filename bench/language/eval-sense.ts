/**
 * How well the sense decision tells a form's meanings apart, on sentences of known meaning:
 *
 *     npm run eval:sense -- <sentences.jsonl>
 *
 * Each meaning in turn is "ours": an entry made of its long form and of some of its sentences.
 * Pages are made of its other sentences and of those of the form's other meanings, and every page
 * is decided by the product's own mining, matcher and decider. P is the share of marked pages that
 * are ours, R the share of our pages that are marked.
 */
import { createDecider } from '../../glossary/context/decide.ts'
import { mineCues } from '../../glossary/context/mine-cues.ts'
import { senseData } from '../../glossary/context/sense-data.ts'
import type { Rival } from '../../glossary/entry.ts'
import { plainEntry } from './plain-entry.ts'
import { regionReader } from './region-of.ts'
import { pagesOf, parted, readSentences } from './sense-sentences.ts'
import type { FormSentences, SenseSentences } from './sense-sentences.ts'
import { half } from './stable-hash.ts'

/**
 * What the entry knows: 15 cues of its own; those and the form's other meanings with 15 cues
 * each; or what one captured sentence gives.
 */
type Knowledge = 'own cues' | 'rival known' | 'cold start'

const LENGTHS = [1, 3, 5, 10, 20, 40]
const ROUNDS = 4
const CUES = 15
const COLD_CUES = 25
const PACK = { id: 'urn:eval', language: 'en', sources: [] }

interface Counts {
  ours: number
  found: number
  others: number
  wrong: number
}

function main(): void {
  const path = process.argv[2]
  if (path === undefined) throw new Error('usage: npm run eval:sense -- <sentences.jsonl>')
  const all = readSentences(path)
  const senses = all.flatMap((form) => form.senses).length
  console.log(`${all.length} forms with ${senses} distinct meanings, ${ROUNDS} rounds\n`)
  for (const part of ['tune', 'test'] as const) {
    report(
      `${part} forms`,
      all.filter(({ form }) => half(form) === part),
    )
  }
  report('all forms', all)
  const kept = new Set(all.map(({ form }) => form))
  const namesakes = readSentences(path, true).filter(({ form, senses: meanings }) => {
    const before = all.find((other) => other.form === form)
    return !kept.has(form) || meanings.length > (before?.senses.length ?? 0)
  })
  report('namesakes only: forms with meanings that share half their words', namesakes)
}

function report(title: string, forms: readonly FormSentences[]): void {
  console.log(`${title} (${forms.length})`)
  console.log('| knows | sentences | our pages | others | P | R |')
  console.log('|---|---|---|---|---|---|')
  for (const knowledge of ['own cues', 'rival known', 'cold start'] as const) {
    for (const length of LENGTHS) {
      const { ours, found, others, wrong } = measure(forms, knowledge, length)
      const marked = found + wrong
      const p = marked === 0 ? '–' : (found / marked).toFixed(3)
      const r = ours === 0 ? '–' : (found / ours).toFixed(3)
      console.log(`| ${knowledge} | ${length} | ${ours} | ${others} | ${p} | ${r} |`)
    }
  }
  console.log()
}

function measure(forms: readonly FormSentences[], knowledge: Knowledge, length: number): Counts {
  const counts = { ours: 0, found: 0, others: 0, wrong: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { form, senses } of forms) {
      const dealt = senses.map((sense) => ({
        sense,
        ...parted(sense, round, knowledge === 'cold start' ? 1 : undefined),
      }))
      for (const ours of dealt) {
        const rivals =
          knowledge === 'rival known'
            ? dealt.filter((other) => other !== ours).map((other) => rivalOf(form, other))
            : []
        const mark = marker(form, ours.sense, ours.sources, rivals, knowledge)
        for (const other of dealt) tally(counts, mark, pagesOf(other.rest, length), other === ours)
      }
    }
  }
  return counts
}

function rivalOf(
  form: string,
  { sense, sources }: { readonly sense: SenseSentences; readonly sources: readonly string[] },
): Rival {
  const options = { forms: [form], longForms: [sense.longForm], limit: CUES }
  return { longForm: sense.longForm, cues: mineCues(sources, options) }
}

/** Whether a page is marked with our meaning; undefined where the form does not stand in it. */
function marker(
  form: string,
  { longForm }: SenseSentences,
  sentences: readonly string[],
  rivals: readonly Rival[],
  knowledge: Knowledge,
): (page: string) => boolean | undefined {
  const entry = plainEntry(form, longForm, { rivals })
  const mined = knowledge === 'cold start' ? COLD_CUES : CUES
  const decider = createDecider([senseData(entry, PACK, { sentences, mined })])
  const read = regionReader([entry])
  return (page) => {
    const [decision] = decider.decide(read(page))
    return decision && decision.verdict === 'mark'
  }
}

function tally(
  counts: Counts,
  mark: (page: string) => boolean | undefined,
  pages: readonly string[],
  ours: boolean,
): void {
  for (const page of pages) {
    const marked = mark(page)
    if (marked === undefined) continue
    if (ours) counts.ours += 1
    else counts.others += 1
    if (marked && ours) counts.found += 1
    if (marked && !ours) counts.wrong += 1
  }
}

main()
