import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import { pause } from './eventually.ts'
import { painted, spotOf } from './marks.ts'
import { inOwnWorld, type View } from './own-world.ts'
import { pointIn } from './pointer.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How many pixels within `box` differ between two pictures of the viewport. */
export function differingPixels(one: Uint8Array, other: Uint8Array, box: Box): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different sizes')
  let count = 0
  for (let y = box.y; y < Math.min(box.y + box.height, a.height); y += 1) {
    for (let x = box.x; x < Math.min(box.x + box.width, a.width); x += 1) {
      const at = 4 * (y * a.width + x)
      const distance = [0, 1, 2].reduce(
        (sum, channel) => sum + Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)),
        0,
      )
      if (distance > 24) count += 1
    }
  }
  return count
}

type Colour = readonly [number, number, number]

/** WCAG's contrast of two colours, 1 to 21. */
function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [one, other].map(luminanceOf).toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function colourAt({ data, width }: PNG, x: number, y: number): Colour {
  const at = 4 * (y * width + x)
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
}

/**
 * The contrast of the first mark with each text: between a pixel that the mark draws and what is
 * there without it, on whatever ground that is. Of all its pixels the tenth strongest counts, as
 * those at the rims are mixed with the ground.
 */
export async function markContrast(
  page: Page,
  texts: readonly string[],
): Promise<readonly number[]> {
  const pairs = await withAndWithout(page, texts, page)
  return pairs.map(({ marked, plain, box }) => {
    const [one, other] = [PNG.sync.read(marked), PNG.sync.read(plain)]
    const ratios: number[] = []
    for (let y = box.y; y < box.y + box.height; y += 1) {
      for (let x = box.x; x < box.x + box.width; x += 1) {
        ratios.push(contrastOf(colourAt(one, x, y), colourAt(other, x, y)))
      }
    }
    return ratios.toSorted((a, b) => b - a)[9] ?? 1
  })
}

/**
 * How many pixels of the first mark with each text are drawn by the mark itself: what differs
 * between a picture of it and one in which the page overrules the marks' look. They stay
 * overruled: Chromium may not paint them again when the rule is taken back.
 */
export async function paintedPixels(
  page: Page,
  texts: readonly string[],
  view: View = page,
): Promise<readonly number[]> {
  const pairs = await withAndWithout(page, texts, view)
  return pairs.map(({ marked, plain, box }) => differingPixels(marked, plain, box))
}

/** Two pictures for each text: with its mark, and with the page overruling the marks' look. */
async function withAndWithout(page: Page, texts: readonly string[], view: View) {
  await page.bringToFront()
  await page.mouse.move(2, 2)
  await pause(60)
  const marked = await pictures(page, texts, view)
  await inOwnWorld(view, stripMarks, painted)
  await pause(60)
  const plain = await pictures(page, texts, view)
  return marked.map(({ picture, box }, index) => ({
    marked: picture,
    plain: plain[index]?.picture ?? picture,
    box,
  }))
}

/** A picture of the viewport for each text, with the box that the text is in. */
async function pictures(page: Page, texts: readonly string[], view: View) {
  const all: { readonly picture: Uint8Array; readonly box: Box }[] = []
  for (const text of texts) {
    const spot = await spotOf(view, text)
    const middle = await pointIn(view, spot)
    // Wider than the text: in vertical lines the decoration is beside it.
    const box = {
      x: Math.max(0, Math.floor(middle.x - spot.width / 2) - 5),
      y: Math.max(0, Math.floor(middle.y - spot.height / 2) - 5),
      width: Math.ceil(spot.width) + 10,
      height: Math.ceil(spot.height) + 10,
    }
    all.push({ picture: await page.screenshot(), box })
  }
  return all
}

/** Overrules the marks' look from the page, in its document and in every root with marks. */
function stripMarks(names: string[]): void {
  const text = names.map(
    (name) =>
      `::highlight(${name}) { text-decoration: none !important; background: none !important }`,
  )
  const roots = new Set<Document | ShadowRoot>([document])
  for (const name of names) {
    CSS.highlights.get(name)?.forEach(({ startContainer }) => {
      const root = startContainer.getRootNode()
      if (root instanceof ShadowRoot) roots.add(root)
    })
  }
  for (const root of roots) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text.join(''))
    root.adoptedStyleSheets.push(sheet)
  }
}
