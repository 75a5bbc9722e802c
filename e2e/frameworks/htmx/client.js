import htmx from 'htmx.org'

let round = 0
globalThis.nextRound = () => {
  const buttons = document.querySelectorAll('[hx-get]')
  buttons[round++ % buttons.length].click()
}

// Its own script tag would have made it global.
globalThis.htmx = htmx
