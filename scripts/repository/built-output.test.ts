import { describe, expect, it } from 'vitest'
import { codeFiles, isForTests } from '../architecture/source-files.ts'
import { root } from '../run.ts'
import { readFileSync } from 'node:fs'
import { builds, builtFiles, readBuilt } from './built-files.ts'

interface Ban {
  readonly what: string
  readonly pattern: RegExp
  /** A line that must be caught, and one that must not. */
  readonly bad: string
  readonly good: string
}

/** What must not be in anything that ships. */
const bans: readonly Ban[] = [
  { what: 'eval', pattern: /\beval\s*\(/, bad: 'eval(a)', good: 'medieval(a)' },
  {
    what: 'code from text',
    pattern: /\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/,
    bad: 'Function("return 1")',
    good: 'function (a) {}',
  },
  {
    what: 'timers that run text',
    pattern: /\bset(Timeout|Interval)\s*\(\s*["'`]/,
    bad: 'setTimeout("a()", 1)',
    good: 'setTimeout(a, 1)',
  },
  {
    what: 'scripts loaded at run time',
    pattern: /\bimportScripts\s*\(|createElement\(\s*["'`]script/,
    bad: 'document.createElement("script")',
    good: 'document.createElement("div")',
  },
  {
    what: 'WebAssembly',
    pattern: /\bWebAssembly\b/,
    bad: 'new WebAssembly.Module(a)',
    good: 'wasm',
  },
  {
    what: "the page's own world",
    pattern: /\bworld\s*:\s*["'`]?MAIN/,
    bad: 'world:"MAIN"',
    good: 'world:"ISOLATED"',
  },
  {
    what: 'calls from other extensions and pages',
    pattern: /\bon(Message|Connect)External\s*[.?[]/,
    bad: 'a.runtime.onMessageExternal.addListener(f)',
    // The polyfill wraps the event without listening to it.
    good: '{onMessage:u(f),onMessageExternal:u(f)}',
  },
  {
    what: 'markup from text',
    pattern: /\b(outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment)/,
    bad: 'a.outerHTML=b',
    good: 'a.outerHTML===b',
  },
  {
    what: 'beacons and sockets',
    pattern: /\bsendBeacon\b|\bnew\s+(WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection)\b/,
    bad: 'navigator.sendBeacon(a)',
    good: 'websocket',
  },
  {
    what: "clearing the page's own highlights",
    pattern: /\bCSS\.highlights\.clear\s*\(/,
    bad: 'CSS.highlights.clear()',
    good: 'highlight.clear()',
  },
]

/** Namespaces are names that look like addresses; nothing is ever fetched from them. */
const NAMESPACE = /^https?:\/\/(www\.w3\.org|schema\.org|purl\.org)\//

const addresses = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/[a-z\d][^\s"'`<>()\\]*/gi)]
    .map(([address]) => address)
    .filter((address) => !NAMESPACE.test(address))

describe('a ban', () => {
  it.each(bans)('on $what catches what it is for', ({ pattern, bad, good }) => {
    expect(pattern.test(bad)).toBe(true)
    expect(pattern.test(good)).toBe(false)
  })
})

describe.each(builds)('the scripts of %s', (build) => {
  const scripts = builtFiles(build).filter((path) => path.endsWith('.js'))

  it.each(bans)('are free of $what', ({ pattern }) => {
    expect(scripts.length).toBeGreaterThan(4)
    expect(scripts.filter((path) => pattern.test(readBuilt(build, path)))).toEqual([])
  })

  it('name no address that anything could be fetched from', () => {
    const found = scripts.flatMap((path) =>
      addresses(readBuilt(build, path)).map((address) => `${path}: ${address}`),
    )
    expect(found).toEqual([])
  })

  it('assign innerHTML only inside Preact, where nothing of ours asks for it', () => {
    // Readability does, in a copy of the page that no one sees.
    const others = scripts.filter((path) => path !== 'article-reader.js')
    const assigned = others.flatMap((path) => [
      ...readBuilt(build, path).matchAll(/.{12}\.innerHTML\s*=(?!=).{8}/g),
    ])
    // Preact's own line: `dangerouslySetInnerHTML`, which no component uses (next test).
    expect(assigned.filter(([line]) => !/\.__html/.test(line))).toEqual([])
  })
})

describe('the source', () => {
  it('never makes markup from text', () => {
    const MARKUP = /dangerouslySetInnerHTML|\.innerHTML\b|\bsetHTML(Unsafe)?\b/
    const found = codeFiles().filter(
      (path) =>
        /^(glossary|platform|components|entrypoints)\//.test(path) &&
        !isForTests(path) &&
        MARKUP.test(readFileSync(`${root}${path}`, 'utf8')),
    )
    expect(found).toEqual([])
  })
})

describe.each(builds)('the pages of %s', (build) => {
  const pages = builtFiles(build).filter((path) => /\.(html|css)$/.test(path))

  it('load nothing from elsewhere', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.filter((path) => addresses(readBuilt(build, path)).length > 0)).toEqual([])
  })

  it('have no script of their own', () => {
    const inline = pages.filter((path) =>
      /<script(?![^>]*\bsrc=)[^>]*>/.test(readBuilt(build, path)),
    )
    expect(inline).toEqual([])
  })
})
