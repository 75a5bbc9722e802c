import type { SiteRule } from '../../glossary/site-rule.ts'
import { MOST_RULES } from './site-calls.ts'

/**
 * Site rules as text, one a line: `off news.example.org`, `on https://example.org/page`,
 * `off file:`. Empty lines and those that begin with `#` say nothing.
 */

type Rule = Pick<SiteRule, 'scope' | 'on'>

/**
 * What is wrong with a line, counted from 1.
 * - `form`: it does not begin with `on` or `off` and a space;
 * - `scope`: what follows is no host and no address; `detail` is that;
 * - `conflict`: an earlier line, number `detail`, says the opposite;
 * - `too-many`: more than are kept; `detail` is how many are.
 */
export interface LineProblem {
  readonly line: number
  readonly kind: 'form' | 'scope' | 'conflict' | 'too-many'
  readonly detail: string
}

const LINE = /^(on|off)\s+(\S+)$/i
const LONGEST = 2_000
/** What browsers take in patterns. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])$/

function hostIn(text: string): string | undefined {
  const address = `https://${text.replace(/^\*\./, '')}`
  if (/[/?#@\\:]/.test(text.replace(/^\[.*\]$/, '')) || !URL.canParse(address)) return undefined
  const host = new URL(address).hostname.replace(/\.$/, '')
  return HOST.test(host) ? host : undefined
}

/** The scope that a text names: a host, the address of a page, or `file:`. */
export function scopeIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  if (/^file:\/*$/i.test(text)) return 'file:'
  if (!/^(https?|file):\/\//i.test(text)) return hostIn(text)
  if (!URL.canParse(text)) return undefined
  const { href } = new URL(text)
  return href.split('#', 1)[0]
}

/** The rules of a text, each scope once, and what is wrong with its lines. */
export function readSiteRules(text: string): {
  readonly rules: readonly Rule[]
  readonly problems: readonly LineProblem[]
} {
  const found = new Map<string, { readonly on: boolean; readonly line: number }>()
  const problems: LineProblem[] = []
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const [index, raw] of lines.entries()) {
    const line = index + 1
    const content = raw.trim()
    if (content === '' || content.startsWith('#')) continue
    const [, word = '', named = ''] = LINE.exec(content) ?? []
    const scope = scopeIn(named)
    const on = word.toLowerCase() === 'on'
    const before = scope === undefined ? undefined : found.get(scope)
    if (word === '') problems.push({ line, kind: 'form', detail: content.slice(0, 100) })
    else if (scope === undefined) {
      problems.push({ line, kind: 'scope', detail: named.slice(0, 100) })
    } else if (before === undefined) found.set(scope, { on, line })
    else if (before.on !== on) {
      problems.push({ line, kind: 'conflict', detail: String(before.line) })
    }
    if (found.size > MOST_RULES) {
      problems.push({ line, kind: 'too-many', detail: String(MOST_RULES) })
      break
    }
  }
  return { rules: [...found].map(([scope, { on }]) => ({ scope, on })), problems }
}

/** As many sites a pack can be limited to. */
const MOST_SCOPES = 500

/** The scopes of a text that has one a line, each once. */
export function readScopes(text: string): {
  readonly scopes: readonly string[]
  readonly problems: readonly LineProblem[]
} {
  const found = new Set<string>()
  const problems: LineProblem[] = []
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const named = raw.trim()
    if (named === '' || named.startsWith('#')) continue
    const scope = scopeIn(named)
    const line = index + 1
    if (scope === undefined) problems.push({ line, kind: 'scope', detail: named.slice(0, 100) })
    else found.add(scope)
    if (found.size > MOST_SCOPES) {
      problems.push({ line, kind: 'too-many', detail: String(MOST_SCOPES) })
      break
    }
  }
  return { scopes: [...found], problems }
}

/** Rules as text, a line each, hosts before pages, in the order of the alphabet. */
export function writeSiteRules(rules: readonly Rule[]): string {
  const isPage = ({ scope }: Rule) => scope.includes('/')
  const sorted = rules.toSorted(
    (a, b) => Number(isPage(a)) - Number(isPage(b)) || (a.scope < b.scope ? -1 : 1),
  )
  return sorted.map(({ scope, on }) => `${on ? 'on' : 'off'} ${scope}\n`).join('')
}

/** How many rules a text would add, turn round and remove. */
export function compareRules(
  now: readonly Rule[],
  next: readonly Rule[],
): { readonly added: number; readonly changed: number; readonly removed: number } {
  const before = new Map(now.map(({ scope, on }) => [scope, on]))
  const kept = next.filter(({ scope }) => before.has(scope))
  return {
    added: next.length - kept.length,
    changed: kept.filter(({ scope, on }) => before.get(scope) !== on).length,
    removed: before.size - kept.length,
  }
}
