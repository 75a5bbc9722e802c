import { expect, it } from 'vitest'
import { addonDirectory, knownWarnings, lintAddon } from '../lint-addon.ts'

it(
  'the Firefox store finds no fault, and warns of what is known',
  { timeout: 60_000 },
  async () => {
    const { errors, warnings } = await lintAddon(addonDirectory)
    expect(errors).toEqual([])
    expect(warnings).toEqual(
      knownWarnings.map(({ code, message, count }) => ({ code, message, count })),
    )
  },
)
