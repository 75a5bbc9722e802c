import { parseArgs } from 'node:util'

import { serveGallery } from './gallery/serve.ts'
import { browserNames } from './gallery/open-browser.ts'
import { takeShots } from './gallery/take-shots.ts'
import { checkAccessibility } from './gallery/check-accessibility.ts'
import type { BrowserName } from './gallery/open-browser.ts'

const usage = `npm run gallery                     serve the gallery and stay
npm run gallery -- --shots DIR      render every state to PNG, and leave
npm run gallery -- --axe            check every state with axe-core, and leave
Both take: --browser chromium|firefox  --only TITLE  --locale TAG  --theme light|dark
--shots takes: --forced-colors  --width PX`

const { values } = parseArgs({
  options: {
    shots: { type: 'string' },
    axe: { type: 'boolean', default: false },
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    locale: { type: 'string', default: 'en' },
    theme: { type: 'string' },
    'forced-colors': { type: 'boolean', default: false },
    width: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const browsers: readonly BrowserName[] = browserNames.filter(
  (name) => values.browser === undefined || values.browser === name,
)
const themes = (['light', 'dark'] as const).filter(
  (theme) => values.theme === undefined || values.theme === theme,
)

async function shoot(url: string, folder: string): Promise<void> {
  for (const browser of browsers) {
    for (const theme of values['forced-colors'] ? themes.slice(0, 1) : themes) {
      const names = await takeShots({
        url,
        browser,
        folder,
        theme,
        only: values.only,
        locale: values.locale,
        forcedColors: values['forced-colors'],
        ...(values.width === undefined ? {} : { width: Number(values.width) }),
      })
      console.log(`${browser} ${theme}: ${names.length} pictures in ${folder}`)
    }
  }
}

async function check(url: string): Promise<void> {
  let count = 0
  for (const browser of browsers) {
    const request = { url, browser, themes, locale: values.locale, only: values.only }
    const { states, violations } = await checkAccessibility(request)
    count += violations.length
    for (const found of violations) console.log(found)
    console.log(`${browser}: ${states} states, ${violations.length} violations`)
  }
  if (count > 0) process.exitCode = 1
}

if (values.help) {
  console.log(usage)
} else if (values.shots === undefined && !values.axe) {
  const { url } = await serveGallery({ watch: true })
  console.log(`Gallery: ${url}`)
} else {
  const server = await serveGallery({ watch: false })
  try {
    if (values.shots !== undefined) await shoot(server.url, values.shots)
    if (values.axe) await check(server.url)
  } finally {
    await server.close()
  }
}
