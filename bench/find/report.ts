import { printTable } from '../harness/table.ts'
import type { FinderName } from './finder.ts'
import { figuresOf, isSkipped, type PageResult, type SizeResult, timesOf } from './result.ts'

/** Why a finder's count is another than Glosslight's. */
const DIFFERENCES: Partial<Record<FinderName, string>> = {
  'regexp by node': 'blind to terms over the edge of an element, and to what stands around it',
  'regexp by block': 'knows word edges only, no addresses, hyphens or plurals',
  findAndReplaceDOMText: 'knows word edges only; reads hidden text and code too',
  'modern-ahocorasick': 'knows word edges only, no addresses, hyphens or plurals',
  '@monyone/aho-corasick': 'knows word edges only, no addresses, hyphens or plurals',
  'mark.js': 'joins what blocks and line breaks part; reads hidden text too; counts terms in terms',
  'mark.js, marking': 'counts each piece of a term over the edge of an element',
}

const ms = (time: number) => time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)
const ratio = (value: number) => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ×`

function printSize(page: PageResult, size: SizeResult): void {
  const ours = timesOf(size, 'glosslight')?.count ?? 0
  const notes: string[] = []
  const rows = size.finders.flatMap((result) => {
    if (isSkipped(result)) {
      notes.push(`${result.finder}: ${result.skipped}`)
      return []
    }
    const figures = figuresOf(size, result)
    const reads = result.finder.includes('floor')
    const difference = result.count - ours
    if (!reads && difference !== 0) {
      const why = DIFFERENCES[result.finder] ?? 'unexplained'
      notes.push(`${result.finder}: ${difference > 0 ? '+' : ''}${difference} matches: ${why}`)
    }
    return [
      [
        result.finder,
        reads ? '' : ms(figures.build),
        ms(figures.cold),
        ratio(figures.coldRatio),
        ms(figures.warm),
        ratio(figures.warmRatio),
        reads ? '' : String(result.count),
      ],
    ]
  })
  console.log(`\n${page.page}, ${size.terms.toLocaleString('en')} terms`)
  printTable(['', 'build ms', 'cold ms', '× floor', 'warm ms', '× floor', 'matches'], rows)
  for (const note of notes) console.log(`  ${note}`)
}

/** Prints a page's tables. */
export function printPage(page: PageResult): void {
  const units = page.units.toLocaleString('en')
  const nodes = page.textNodes.toLocaleString('en')
  console.log(`\n${page.page}: ${units} units of text in ${nodes} text nodes`)
  for (const size of page.sizes) printSize(page, size)
}
