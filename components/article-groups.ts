import type { Block, BlockKind } from '../glossary/article.ts'
import type { BodySentence } from '../glossary/summary/body-sentence.ts'

/** A sentence with what stands between it and the one before. */
export interface ShownSentence {
  readonly gap: string
  readonly sentence: BodySentence
}

/** A block of the article with its sentences, and where it begins in the article's text. */
export interface ShownBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly start: number
  readonly sentences: readonly ShownSentence[]
  /** What stands after the last sentence. */
  readonly rest: string
}

/** Neighbouring points of a list, which are shown as one list; other blocks stand alone. */
export interface BlockGroup {
  readonly isList: boolean
  readonly blocks: readonly ShownBlock[]
}

/** Between two blocks of the article's text there are two line breaks. */
const BREAK = 2

function shown(block: Block, start: number, sentences: readonly BodySentence[]): ShownBlock {
  const { kind, text } = block
  const parts: ShownSentence[] = []
  let at = start
  for (const sentence of sentences) {
    parts.push({ gap: text.slice(at - start, sentence.start - start), sentence })
    at = sentence.end
  }
  return { kind, text, start, sentences: parts, rest: text.slice(at - start) }
}

/** The article's blocks with their sentences, points of a list together. */
export function groupBlocks(
  blocks: readonly Block[],
  sentences: readonly BodySentence[],
): readonly BlockGroup[] {
  const byBlock = new Map<number, BodySentence[]>()
  for (const sentence of sentences) {
    const known = byBlock.get(sentence.block)
    if (known) known.push(sentence)
    else byBlock.set(sentence.block, [sentence])
  }
  const groups: { isList: boolean; blocks: ShownBlock[] }[] = []
  let start = 0
  for (const [index, each] of blocks.entries()) {
    const { kind, text } = each
    const block = shown(each, start, byBlock.get(index) ?? [])
    const last = groups.at(-1)
    if (kind === 'list' && last?.isList === true) last.blocks.push(block)
    else groups.push({ isList: kind === 'list', blocks: [block] })
    start += text.length + BREAK
  }
  return groups
}
