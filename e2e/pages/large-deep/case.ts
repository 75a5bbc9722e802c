import { expectAlive, lead } from '../../harness/large-page.ts'
import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'hidden elements fifty thousand deep, and shown ones as deep as browsers can draw',
  group: 'large',
  marks: 8,
  cards: { ITRs: 'International Telecommunication Regulations' },
  steps: async ({ page }) => expectAlive(page),
  make: {
    'index.html': () => `<!doctype html>${lead}
<script>
  const dig = (from, depth) => {
    let inner = from
    for (let at = 0; at < depth; at += 1) {
      const next = document.createElement('span')
      inner.append(next)
      inner = next
    }
    inner.textContent = 'Far down in the ITU.'
  }
  const hidden = document.createElement('div')
  hidden.hidden = true
  document.body.append(hidden)
  dig(hidden, 50000)
  dig(document.body, 3000)
</script>`,
  },
  within: 20_000,
})
