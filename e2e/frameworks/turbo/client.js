import * as Turbo from '@hotwired/turbo'

/** Turbo's four ways to change a page, in turn. */
const ways = [
  () => Turbo.visit(location.href, { action: 'replace' }),
  () => document.querySelector('turbo-frame').setAttribute('src', `frame.html?${round}`),
  async () => Turbo.renderStreamMessage(await (await fetch('stream.html')).text()),
  () => Turbo.renderStreamMessage('<turbo-stream action="refresh" method="morph"></turbo-stream>'),
]

let round = 0
globalThis.nextRound = () => ways[round++ % ways.length]()
