// What extensions for dark pages do: a sheet of their own, styles on elements, and an answer to
// every change of the page, sheets that others adopt included.
const sheet = new CSSStyleSheet()
sheet.replaceSync('html, body { background: #181a1b !important; color: #e8e6e3 !important }')

function paint() {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  for (const element of document.querySelectorAll('p, div')) {
    element.setAttribute('data-dark', '')
    element.style.setProperty('--dark', '1')
  }
  document.documentElement.dataset.paints = String(
    Number(document.documentElement.dataset.paints ?? 0) + 1,
  )
}

paint()
new MutationObserver(paint).observe(document.body, { childList: true, subtree: true })
