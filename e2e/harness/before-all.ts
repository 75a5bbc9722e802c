import { browserKinds } from './browser-kind.ts'
import { prepareProfile } from './firefox-profile.ts'

/** Runs once, before the first test file. Without what it prepares, tests are only slower. */
export default async function prepare(): Promise<void> {
  if (!browserKinds().includes('firefox')) return
  await prepareProfile().catch((error: unknown) => {
    console.error('No profile was prepared for Firefox:', error)
  })
}
