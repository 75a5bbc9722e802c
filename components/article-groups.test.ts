import { describe, expect, test } from 'vitest'
import type { Block } from '../glossary/article.ts'
import { articleText } from '../glossary/article.ts'
import { bodySentences } from '../glossary/summary/body-sentence.ts'
import { groupBlocks } from './article-groups.ts'

const blocks: readonly Block[] = [
  { kind: 'heading', text: 'Fees' },
  { kind: 'paragraph', text: 'One is here.  Two is there. ' },
  { kind: 'list', text: 'Tugs.' },
  { kind: 'list', text: 'Pilots.' },
  { kind: 'paragraph', text: 'Three ends it.' },
  { kind: 'list', text: 'Buoys.' },
]
const sentences = bodySentences({ blocks, language: 'en' })
const groups = groupBlocks(blocks, sentences)

describe('the blocks of an article', () => {
  test('are shown one by one, points of a list together', () => {
    expect(groups.map((group) => [group.isList, group.blocks.length])).toEqual([
      [false, 1],
      [false, 1],
      [true, 2],
      [false, 1],
      [true, 1],
    ])
  })

  test('say where they begin in the article’s text', () => {
    const text = articleText({ blocks })
    for (const block of groups.flatMap((group) => group.blocks)) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text)
    }
  })

  test('are put together again by their sentences, with what stands between them', () => {
    for (const block of groups.flatMap((group) => group.blocks)) {
      const parts = block.sentences.map(({ gap, sentence }) => gap + sentence.text)
      expect(parts.join('') + block.rest).toBe(block.text)
    }
  })
})
