import { expectAlive, lead } from '../../harness/large-page.ts'
import { defineCase } from '../../harness/page-case.ts'

const ADDED = 250

defineCase(import.meta.url, {
  title: 'text that is added at the end while the page is read from the beginning',
  group: 'large',
  // The text in between is hidden: to read it takes long enough, and to lay it out would take longer.
  // Those of the first lines, and each that was added once.
  marks: 7 + ADDED,
  steps: async ({ page }) => expectAlive(page),
  make: {
    'index.html': () => {
      const line = '<i>word</i> <b>and</b> <i>word</i>\n'.repeat(33_300)
      return `<!doctype html>${lead}<div hidden>${line}</div><section></section><script>
        const end = document.querySelector('section')
        const adding = setInterval(() => {
          end.append(Object.assign(document.createElement('p'), { textContent: 'The ITU.' }))
          if (end.childElementCount === ${ADDED}) clearInterval(adding)
        }, 4)
      </script>`
    },
  },
  changesItself: true,
  within: 20_000,
})
