import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { markupTree } from './markup-tree.ts'

const treeOf = (body: string) => {
  const { document } = parseHTML(`<html><body>${body}</body></html>`)
  return markupTree(document.querySelector('body') ?? document.documentElement)
}

test('elements, attributes and text are kept; what says nothing is not', () => {
  const tree = treeOf(
    `<p Title="T">a<b>c</b><!-- d --></p><style>x</style><template>y</template><script>z()</script>` +
      `<script type="Application/LD+JSON">{}</script>`,
  )
  expect(tree.children).toMatchObject([
    { name: 'p', children: ['a', { name: 'b', children: ['c'] }], line: 0 },
    { name: 'script', children: ['{}'] },
  ])
  const [p] = tree.children
  expect(typeof p === 'object' && p.attributes.get('title')).toBe('T')
})

test('depth is bounded', () => {
  let node = treeOf('<i>'.repeat(1_000))
  let depth = 0
  for (;;) {
    const [child] = node.children
    if (typeof child !== 'object') break
    node = child
    depth += 1
  }
  expect(depth).toBe(400)
})
