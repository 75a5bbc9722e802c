import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { notices, noticesPath } from '../notices.ts'
import { root } from '../run.ts'

interface Locked {
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly license?: string
  readonly hasInstallScript?: boolean
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly allowScripts: Readonly<Record<string, boolean>>
}

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
const manifest: Manifest = JSON.parse(read('package.json'))

/** Packages that come from elsewhere: all but the root and the pages of our own tests. */
const foreign = Object.entries(packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && link !== true,
)
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path

describe('the lockfile', () => {
  it('fixes the bytes of every package by a SHA-512', () => {
    expect(foreign.length).toBeGreaterThan(100)
    const loose = foreign.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)
    expect(loose.map(([path]) => path)).toEqual([])
  })

  it('names no source but the npm registry', () => {
    // Without an address it is the registry, too.
    const elsewhere = foreign.filter(
      ([, { resolved }]) => resolved?.startsWith('https://registry.npmjs.org/') === false,
    )
    expect(elsewhere.map(([path]) => path)).toEqual([])
  })

  it('has scripts at install only where they are allowed', () => {
    const scripted = foreign
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => nameOf(path))
    expect(scripted.toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted())
  })
})

describe('the packages we name', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies }

  it('have one exact version', () => {
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })

  it('are all in docs/dependencies.md, and no others', () => {
    const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)]
    expect(listed.map(([, name]) => name).toSorted()).toEqual(Object.keys(all).toSorted())
  })
})

describe('what ships', () => {
  const shipped = Object.keys(manifest.dependencies)

  it('is a short list', () => {
    expect(shipped.length).toBeLessThanOrEqual(8)
  })

  it('is named in the NOTICE, with its licence', () => {
    const notice = read('NOTICE')
    const missing = shipped.filter((name) => {
      const licence = packages[`node_modules/${name}`]?.license
      return licence === undefined || !notice.includes(`${name} (${licence})`)
    })
    expect(missing).toEqual([])
  })

  it('comes with its licence texts: node scripts/notices.ts', () => {
    expect(read(noticesPath)).toBe(notices())
  })
})
