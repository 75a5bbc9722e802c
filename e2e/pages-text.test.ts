import { it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { casesOf } from './harness/page-case.ts'
import { runCase } from './harness/run-case.ts'

const cases = await casesOf('text')

describeBrowsers('pages: text', (suite) => {
  for (const [folder, each] of cases) {
    if (each.browsers?.includes(suite.kind) === false) continue
    it(`${folder}: ${each.title}`, () => runCase(suite.session, folder, each))
  }
})
