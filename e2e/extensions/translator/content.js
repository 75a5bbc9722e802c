// What translators do: every text node that asks for it gets new text inside new elements.
setTimeout(() => {
  for (const element of document.querySelectorAll('.to-translate')) {
    const font = document.createElement('font')
    font.textContent = 'Die Konferenz hat keinen Text beschlossen.'
    element.replaceChildren(font)
  }
}, 900)
