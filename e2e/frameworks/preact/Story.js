import { createElement as h } from 'preact'
import { useState } from 'preact/hooks'
import { kept, passingIn, title, turningIn } from '../story.js'

const offer = (nextRound) => {
  globalThis.nextRound = nextRound
}

export function Story() {
  const [round, setRound] = useState(0)
  offer(() => setRound((before) => before + 1))
  const passing = passingIn(round)
  return h(
    'main',
    null,
    h('h1', null, title),
    h('p', { id: 'kept' }, kept),
    h('p', { id: 'turning' }, turningIn(round)),
    passing === undefined ? null : h('p', { id: 'passing' }, passing),
    h('p', { id: 'count' }, String(round)),
  )
}
