import {
  firstChildOf,
  isElement,
  isText,
  lastChildOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './safe-dom.ts'
import type { FlowReader } from './text-flow.ts'

/** A run longer than this is not followed to its ends. */
const LONGEST = 2_000

type Step = (node: Node) => Node | null

function step(node: Node, sibling: Step, child: Step, block: Node): Node | null {
  const inner = isText(node) ? null : child(node)
  if (inner !== null) return inner
  let at: Node | null = node
  while (at !== null && at !== block) {
    const next = sibling(at)
    if (next !== null) return next
    at = parentOf(at)
  }
  return null
}

function walk(from: Text, sibling: Step, child: Step, flows: FlowReader): Text[] {
  const parent = parentOf(from)
  if (parent === null) return []
  const { block } = flows.of(parent)
  const found: Text[] = []
  let node: Node | null = from
  while (found.length < LONGEST) {
    node = step(node, sibling, child, block)
    if (node === null) break
    if (isElement(node) && flows.of(node).block !== block) break
    if (isText(node)) found.push(node)
  }
  return found
}

/**
 * The text nodes that matches might run through together with `from`: those around it in the
 * same block with no other block between. In document order, `from` included.
 */
export function runAround(from: Text, flows: FlowReader): Text[] {
  const before = walk(from, previousSiblingOf, lastChildOf, flows)
  const after = walk(from, nextSiblingOf, firstChildOf, flows)
  return [...before.toReversed(), from, ...after]
}
