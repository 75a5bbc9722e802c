import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../glossary/pack/parse-pack.ts'
import type { Entry } from '../../../glossary/entry.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { previewEntry, sampleFor } from './preview-entry.ts'

const url = new URL('../../../public/packs/wcit-2012.json', import.meta.url)

function thePack(): Pack {
  const { pack } = parsePack(JSON.parse(readFileSync(url, 'utf8')))
  if (pack === undefined) throw new Error('the built-in briefing cannot be read')
  return pack
}

const pack = thePack()

function entryOf(id: string): Entry {
  const entry = pack.entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`no entry ${id}`)
  return entry
}

const preview = (id: string, sample: string) => previewEntry(entryOf(id), pack, id, sample)
const kinds = (id: string, sample: string) =>
  preview(id, sample).parts.flatMap(({ text, kind }) => (kind === 'plain' ? [] : `${text} ${kind}`))

describe('previewEntry', () => {
  it('shows what a page would have marked, and why', () => {
    const text = 'At the WCIT in Dubai, delegates of the ITU revised the ITRs, a treaty.'
    expect(kinds('itrs', text)).toEqual(['ITRs mark'])
    expect(preview('itrs', text).why).toMatchObject({ kind: 'mentions' })
  })

  it('shows what would be found and not marked, and why not', () => {
    const text = 'Income Tax Returns (ITRs) are due in July. Taxpayers file ITRs online.'
    expect(kinds('itrs', text)).toEqual(['ITRs found', 'ITRs found'])
    expect(preview('itrs', text).doubt).toMatchObject({ kind: 'other-meaning' })
  })

  it('says nothing where nothing was found', () => {
    const { places, parts, why, doubt } = preview('itrs', 'A quiet day.\nAnd a night.')
    expect({ places, why, doubt }).toEqual({ places: 0, why: undefined, doubt: undefined })
    expect(parts.map(({ text }) => text).join('')).toBe('A quiet day.\nAnd a night.')
  })

  it('tells spellings nobody has to give', () => {
    const entry = { ...entryOf('multistakeholder'), aliases: [] }
    expect(previewEntry(entry, pack, entry.id, '').spellings).toContain('multi-stakeholder')
    expect(preview('wcit', '').spellings).toContain('WCIT’s')
  })

  it('begins with a text of the entry’s own', () => {
    expect(sampleFor(entryOf('wcit'))).toContain('WCIT')
    expect(sampleFor(undefined)).toBe('')
  })
})
