import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOf, geckoId, type BrowserKind } from './browser-kind.ts'
import type { SessionSettings } from './session.ts'

/** Where Chromium looks for policies; there is no switch for another place. */
const CHROMIUM = '/etc/chromium/policies/managed'
const NAME = /^glosslight-test-(\d+)\.json$/

/** Why a policy cannot be set in a browser here; undefined where it can. */
export function whyNoPolicy(kind: BrowserKind): string | undefined {
  if (kind === 'firefox') return undefined
  try {
    mkdirSync(CHROMIUM, { recursive: true })
    accessSync(CHROMIUM, constants.W_OK)
    return undefined
  } catch {
    return `only root may write to ${CHROMIUM}, where Chromium reads policies`
  }
}

/** The id Chromium gives to an unpacked extension: from the path it is in. */
function unpackedId(build: string): string {
  const digest = createHash('sha256').update(realpathSync(build)).digest('hex')
  const letter = (digit: string) => String.fromCharCode(97 + Number.parseInt(digit, 16))
  return Array.from(digest.slice(0, 32), letter).join('')
}

/** A policy that is in force for browsers started with its settings. */
export interface PolicyFile {
  readonly settings: Pick<SessionSettings, 'env' | 'build'>
  remove(): void
}

/** Puts a policy where a browser reads it. For no other extension than ours does it say anything. */
export function putPolicy(kind: BrowserKind, policy: object): PolicyFile {
  return kind === 'chromium' ? forChromium(policy) : forFirefox(policy)
}

function forChromium(policy: object): PolicyFile {
  for (const name of readdirSync(CHROMIUM)) {
    const [, pid] = NAME.exec(name) ?? []
    // Left by a run that was killed.
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) rmSync(join(CHROMIUM, name))
  }
  // In a place of its own, and so with an id of its own: other tests run beside this one.
  const build = mkdtempSync(join(tmpdir(), 'glosslight-build-'))
  cpSync(buildOf('chromium'), build, { recursive: true })
  const path = join(CHROMIUM, `glosslight-test-${process.pid}.json`)
  const extensions = { [unpackedId(build)]: policy }
  writeFileSync(path, JSON.stringify({ '3rdparty': { extensions } }))
  const remove = () => {
    rmSync(path, { force: true })
    rmSync(build, { recursive: true, force: true })
  }
  process.once('exit', remove)
  return { settings: { build }, remove }
}

/** Firefox reads it from the home of whoever it runs for, which here is made for it. */
function forFirefox(policy: object): PolicyFile {
  const home = mkdtempSync(join(tmpdir(), 'glosslight-home-'))
  const folder = join(home, '.mozilla', 'managed-storage')
  mkdirSync(folder, { recursive: true })
  const manifest = { name: geckoId, description: 'A policy', type: 'storage', data: policy }
  writeFileSync(join(folder, `${geckoId}.json`), JSON.stringify(manifest))
  return {
    settings: { env: { HOME: home } },
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}
