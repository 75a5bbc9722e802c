import { h, ref } from 'vue'
import { kept, passingIn, title, turningIn } from '../story.js'

export const Story = {
  setup() {
    const round = ref(0)
    globalThis.nextRound = () => (round.value += 1)
    return () => {
      const passing = passingIn(round.value)
      return h('main', [
        h('h1', title),
        h('p', { id: 'kept' }, kept),
        h('p', { id: 'turning' }, turningIn(round.value)),
        passing === undefined ? null : h('p', { id: 'passing' }, passing),
        h('p', { id: 'count' }, String(round.value)),
      ])
    }
  },
}
