import { EntryView } from './EntryView.tsx'
import { PassageWay } from './PassageWay.tsx'
import { sampleEntry } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { PassageResult } from './use-passage-way.ts'

const way = (result: Promise<PassageResult>) => () => (
  <PassageWay onShow={() => result}>
    <EntryView entry={sampleEntry('itrs')} />
  </PassageWay>
)

export const fixture: Fixture = {
  title: 'PassageWay',
  surface: 'page',
  states: {
    'On the way': { element: way(new Promise(() => {})), press: ['Read the passage'] },
    'The page has changed': {
      element: way(Promise.resolve('changed')),
      press: ['Read the passage'],
    },
    'The page does not open': {
      element: way(Promise.resolve('no-page')),
      press: ['Read the passage'],
    },
  },
}
