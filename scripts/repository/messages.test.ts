import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calls } from '../../platform/extension/messages.ts'
import { codeFiles, isTest } from '../architecture/source-files.ts'
import { root } from '../run.ts'

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const names = Object.keys(calls)

describe('calls to the background', () => {
  it.each(names)('%s has a handler', (name) => {
    const handlers = codeFiles()
      .filter((path) => path.startsWith('entrypoints/background/') && !isTest(path))
      .map(read)
      .join('\n')
    const shape = new RegExp(`^ {2}(async )?['"]?${name}['"]?(\\(|:)`, 'm')
    expect(handlers).toMatch(shape)
  })

  it('are all made by somebody', () => {
    const code = codeFiles()
      .filter((path) => /^(entrypoints|platform)\//.test(path) && !isTest(path))
      .map(read)
      .join('\n')
    const idle = names.filter((name) => !new RegExp(`\\bcall\\(\\s*'${name}'`).test(code))
    expect(idle).toEqual([])
  })
})

describe('listeners for messages', () => {
  it('stand in the places that check what comes, or know whom it comes from', () => {
    const listening = codeFiles().filter(
      (path) =>
        /^(entrypoints|platform|components|glossary)\//.test(path) &&
        !isTest(path) &&
        /\bonMessage\b|\bonConnect\b|addEventListener\(\s*'message'/.test(read(path)),
    )
    expect(listening).toEqual([
      // The review page and the thread that drafts for it hear each other, and nobody else.
      'entrypoints/briefing/draft-in-worker.ts',
      'entrypoints/briefing/draft-worker.ts',
      'platform/extension/messages.ts',
      'platform/extension/orders.ts',
    ])
  })
})
