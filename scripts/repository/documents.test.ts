import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawArchitecture } from '../architecture/draw.ts'
import { roomEdges } from '../architecture/room-edges.ts'
import { rooms } from '../architecture/rooms.ts'
import { sourceFiles } from '../architecture/source-files.ts'
import { root } from '../run.ts'

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const pages = sourceFiles().filter((path) => path.endsWith('.md'))

/** Links and pictures of a page that point into the repository, without their fragments. */
function linksOf(path: string): readonly string[] {
  const text = read(path).replaceAll(/^```[^]*?^```/gm, '')
  const targets = [
    ...[...text.matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target = '']) => target),
    ...[...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, target = '']) => target),
  ]
  return targets
    .filter((target) => !/^[a-z]+:|^#/i.test(target))
    .map((target) => posix.join(posix.dirname(path), target.split('#', 1)[0] ?? ''))
}

/** Files named in a page as code: `glossary/match/find.ts`. */
const namedFiles = (path: string): readonly string[] =>
  [...read(path).matchAll(/`((?:[\w@.-]+\/)+[\w.-]+\.(?:ts|tsx|mjs|json|css|md|html))`/g)].map(
    ([, name = '']) => name,
  )

describe.each(pages)('%s', (path) => {
  it('links to what is there', () => {
    expect(linksOf(path).filter((target) => !existsSync(`${root}${target}`))).toEqual([])
  })

  it('names files that are there', () => {
    const missing = namedFiles(path).filter((name) => !existsSync(`${root}${name}`))
    expect(missing).toEqual([])
  })
})

describe('README.md', () => {
  it('lists every npm command, and no others', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
    const hooks = new Set(['prestart', 'pretest'])
    const named = [...read('README.md').matchAll(/^\| `npm (?:run )?([\w:]+)/gm)]
    const commands = new Set(named.map(([, name = '']) => name))
    expect([...commands].toSorted()).toEqual(
      Object.keys(scripts)
        .filter((name) => !hooks.has(name))
        .toSorted(),
    )
  })
})

describe('docs/', () => {
  it('has every page in its index', () => {
    const listed = new Set(linksOf('docs/README.md'))
    const unlisted = pages.filter(
      (path) => path.startsWith('docs/') && path !== 'docs/README.md' && !listed.has(path),
    )
    expect(unlisted).toEqual([])
  })

  it('shows every picture somewhere', () => {
    const shown = new Set(pages.flatMap(linksOf))
    const idle = sourceFiles().filter(
      (path) => /^docs\/.*\.(png|svg)$/.test(path) && !shown.has(path),
    )
    expect(idle).toEqual([])
  })
})

describe('docs/architecture.md', () => {
  const page = read('docs/architecture.md')

  it.each(rooms)('says of $path what its table says', ({ path, job, rooms: others, types }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${path}\` |`))
    const lent = (types ?? []).map((other) => `types of \`${other}\``)
    const may = [...others.map((other) => `\`${other}\``), ...lent].join(', ') || 'nothing'
    expect(row).toBe(`| \`${path}\` | ${job} | ${may} |`)
  })

  it('has a picture of the imports there are: node scripts/draw-architecture.ts', () => {
    expect(read('docs/architecture.svg')).toBe(drawArchitecture(roomEdges()))
  })
})
