import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { openBrowser } from './gallery/open-browser.ts'
import { iconSizes, iconStates, iconSvg } from './icons/icon-svg.ts'

/** Draws the icons: `node scripts/icons.ts`. The pictures are kept, so that a build needs none. */
const folder = new URL('../public/icon/', import.meta.url)

const browser = await openBrowser('chromium')
try {
  await mkdir(folder, { recursive: true })
  const page = await browser.newPage()
  for (const state of iconStates) {
    for (const size of iconSizes) {
      await page.setViewport({ width: size, height: size })
      await page.setContent(`<body style="margin:0">${iconSvg(state, size)}</body>`)
      const picture = await page.screenshot({ omitBackground: true })
      await writeFile(new URL(`${state}-${size}.png`, folder), picture)
      // The build takes the icons of the manifest from files named by their size alone.
      if (state === 'on') await writeFile(new URL(`${size}.png`, folder), picture)
    }
  }
  console.log(
    `${iconStates.length} states in ${iconSizes.length} sizes in ${fileURLToPath(folder)}`,
  )
} finally {
  await browser.close()
}
