import { astralUnitOf, codePointOf } from '../normalize/astral-unit.ts'
import { ideographHash, MIX, mixToken, mixUnit } from '../normalize/token-hash.ts'
import {
  DELIMITER,
  IDEOGRAPH,
  IGNORED,
  LAST_CLASS,
  MARK,
  unitOf,
  unitTable,
} from '../normalize/unit-table.ts'
import type { ChunkSieve } from './chunk-sieve.ts'
import { ACCEPT, WAIT } from './edge.ts'
import { heldAt } from './held-at.ts'
import type { Match } from './match.ts'
import type { Scan } from './matcher.ts'
import { RunText } from './run-text.ts'
import { type CompiledTerms, TermFinder } from './term-finder.ts'
import { NO_VARIANT } from './variants.ts'

/** What looking at waiting places again and again may cost, whatever the chunks. */
const REREADS_PER_UNIT = 4

/** Units of a run that wait for its end before they are sieved together. */
const BATCH = 4_096

/**
 * A scan by the token table. Reading is one loop over the units that rolls a hash of the word it
 * is in and, at the word's end, looks for the hash among the first tokens of all forms. A token
 * that only longer forms begin with is remembered until the next token shows whether any of them
 * goes on with it. What passes is looked at again, on the text itself, by {@link TermFinder};
 * until enough text has come for that, it waits in a queue.
 */
export class TableScan implements Scan {
  readonly matches: Match[] = []
  readonly #terms: CompiledTerms
  readonly #run = new RunText()
  readonly #finder: TermFinder
  /** Ends of first tokens to be looked at: number of the chunk, offset in it. */
  readonly #queue: number[] = []
  /** The chunk read last; those after it wait to be sieved, together as a text. */
  #chunk = -1
  #waiting = ''
  /** The hash of the word that the text ends in so far; 0 where it ends in none. */
  #hash = 0
  /** Whether the text read last was sieved out and may end in a word, not in the hash yet. */
  #tail = false
  /** The last token's hash and place, if longer forms begin with it; a hash of 0 if none does. */
  #prefix = 0
  #prefixChunk = 0
  #prefixAt = 0
  /** What the last look at the first waiting place cost, and how much text has come since. */
  #cost = 0
  #newUnits = 0
  /** Where the last match ended: the next one begins no earlier. */
  #freeChunk = 0
  #freeAt = 0

  constructor(terms: CompiledTerms) {
    this.#terms = terms
    this.#finder = new TermFinder(this.#run, terms)
  }

  get rereads(): number {
    return this.#finder.rereads
  }

  push(text: string, breaks: boolean): void {
    if (breaks) this.end()
    this.#run.push(text)
    const { sieve } = this.#terms
    if (sieve === undefined) {
      this.#chunk++
      this.#read(text)
      this.#afterReading(text.length)
    } else {
      this.#waiting += text
      if (this.#waiting.length >= BATCH) this.#sieve(sieve)
    }
  }

  end(): void {
    const { sieve } = this.#terms
    if (sieve !== undefined && this.#chunk < this.#run.last) this.#sieve(sieve)
    if ((this.#hash | this.#prefix | this.#queue.length) !== 0) this.#finish()
    this.#tail = false
    this.#run.restart()
  }

  #finish(): void {
    if (this.#hash !== 0) {
      this.#tokenEnd(this.#hash, this.#chunk, this.#run.textOf(this.#chunk)?.length ?? 0)
      this.#hash = 0
    }
    this.#prefix = 0
    if (this.#queue.length === 0) return
    this.#run.ended = true
    this.#drain()
  }

  /**
   * Reads of the waiting chunks those in which a form may begin, and skims the others. The sieve has
   * seen all of them as one text, so that a word over a seam counts where it begins.
   */
  #sieve(sieve: ChunkSieve): void {
    const text = this.#waiting
    this.#waiting = ''
    const run = this.#run
    // A word that the text before ended in may go on here.
    if (this.#tail) this.#readTail()
    let begins = sieve.next(text, 0)
    let end = 0
    while (this.#chunk < run.last) {
      if (begins < 0 && (this.#hash | this.#prefix) === 0) break
      const chunk = run.textOf(++this.#chunk) ?? ''
      end += chunk.length
      if (begins < 0 || begins >= end) {
        this.#skim(chunk)
      } else {
        if (this.#tail) this.#readTail(this.#chunk - 1)
        this.#read(chunk)
        begins = sieve.next(text, end)
      }
    }
    if (this.#chunk < run.last) {
      this.#chunk = run.last
      this.#tail = true
    }
    this.#afterReading(text.length)
  }

  #afterReading(units: number): void {
    if (this.#queue.length > 0) this.#drainWhenDue(units)
    else if (this.#prefix === 0) this.#run.forget()
  }

  /**
   * The inner loop: kept small, so that engines compile it early and whole, and with what it reads
   * in variables of its own. A unit is at most 0xffff, so it is in the table.
   */
  #read(text: string): void {
    const table = unitTable
    const { bits, shift } = this.#terms.firstTokens
    const { length } = text
    let hash = this.#hash
    let at = 0
    while (at < length) {
      let unit = table[text.charCodeAt(at)] as number
      while (unit > LAST_CLASS) {
        hash = Math.imul(hash ^ unit, MIX)
        if (++at === length) {
          this.#hash = hash
          return
        }
        unit = table[text.charCodeAt(at)] as number
      }
      if (unit === DELIMITER) {
        if (hash !== 0) {
          const bit = hash >>> shift
          const known = (bits[bit >>> 5] as number) & (1 << (bit & 31))
          if ((known | this.#prefix) !== 0) this.#tokenEnd(hash, this.#chunk, at)
          hash = 0
        }
      } else if (unit > MARK) {
        this.#hash = hash
        at = this.#readOdd(text, at)
        hash = this.#hash
      }
      at++
    }
    this.#hash = hash
  }

  /** Reads of a chunk in which no form begins only what a form begun before goes on in. */
  #skim(text: string): void {
    for (let at = 0; (this.#hash | this.#prefix) !== 0 && at < text.length; at++) {
      const unit = unitOf(text.charCodeAt(at))
      if (unit > LAST_CLASS) this.#hash = mixUnit(this.#hash, unit)
      else this.#endBefore(at)
    }
    this.#tail = this.#hash === 0
  }

  /**
   * Reads the word at the end of what was skimmed, now that it may go on. Of a word longer than all
   * tokens it reads the end: what seems to be one there is none when it is looked at again.
   */
  #readTail(last = this.#chunk): void {
    this.#tail = false
    const run = this.#run
    let left = this.#terms.longestToken + 1
    let chunk = last
    let text = run.textOf(chunk) ?? ''
    let at = text.length
    while (left > 0) {
      if (at === 0) {
        if (chunk <= run.first) break
        text = run.textOf(--chunk) ?? ''
        at = text.length
      } else if (unitOf(text.charCodeAt(at - 1)) > LAST_CLASS) {
        at--
        left--
      } else break
    }
    let hash = 0
    for (; chunk <= last; chunk++, at = 0) {
      text = run.textOf(chunk) ?? ''
      for (; at < text.length; at++) hash = mixUnit(hash, unitOf(text.charCodeAt(at)))
    }
    this.#hash = hash
  }

  /** Reads a unit that is no letter of a spaced script; returns the last offset read. */
  #readOdd(text: string, at: number): number {
    const code = text.charCodeAt(at)
    const low = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    const codePoint = codePointOf(code, low)
    if (codePoint >= 0) {
      this.#readPair(codePoint, code, low, at)
      return at + 1
    }
    const unit = unitOf(code)
    if (unit === IDEOGRAPH) {
      this.#endBefore(at)
      this.#tokenEnd(ideographHash(code), this.#chunk, at + 1)
    } else if (unit > LAST_CLASS) {
      this.#hash = mixUnit(this.#hash, unit)
    } else if (unit !== MARK && unit !== IGNORED) {
      this.#endBefore(at)
    }
    return at
  }

  #readPair(codePoint: number, high: number, low: number, at: number): void {
    const unit = astralUnitOf(codePoint)
    if (unit === DELIMITER || unit === IDEOGRAPH) this.#endBefore(at)
    if (unit !== IDEOGRAPH && unit <= LAST_CLASS) return
    this.#hash = mixUnit(mixUnit(this.#hash, high), low)
    if (unit === IDEOGRAPH) this.#endBefore(at + 2)
  }

  #endBefore(at: number): void {
    if (this.#hash !== 0) this.#tokenEnd(this.#hash, this.#chunk, at)
    this.#hash = 0
  }

  #tokenEnd(hash: number, chunk: number, at: number): void {
    const { table, firstTokens, firstPairs } = this.#terms
    if (this.#prefix !== 0) {
      const known = firstPairs.has(mixToken(this.#prefix, hash))
      if (known) this.#queue.push(this.#prefixChunk, this.#prefixAt)
      this.#prefix = 0
    }
    const slot = firstTokens.has(hash) ? table.find(hash) : -1
    if (slot < 0) return
    if (this.#mayEnd(table.firstVariant(slot), at)) {
      this.#queue.push(chunk, at)
    } else if (table.hasMore(slot)) {
      this.#prefix = hash
      this.#prefixChunk = chunk
      this.#prefixAt = at
    }
  }

  /** A cheap look at the token's last letter: `the` is no acronym THE. */
  #mayEnd(variant: number, at: number): boolean {
    if (variant === NO_VARIANT) return false
    const code = this.#run.textOf(this.#chunk)?.charCodeAt(at - 1) ?? NaN
    // Not known at a seam; other units may be marks or invisible.
    return !(code < 0x80) || this.#terms.variants.mayEndIn(code, variant)
  }

  /** Looks again at a waiting place only when there is new text in proportion to what that costs. */
  #drainWhenDue(units: number): void {
    this.#newUnits += units
    if (this.#newUnits * REREADS_PER_UNIT >= this.#cost) this.#drain()
  }

  /** Looks at the waiting places in order, up to the first that needs more text. */
  #drain(): void {
    const queue = this.#queue
    const finder = this.#finder
    let head = 0
    let before = 0
    for (; head < queue.length; head += 2) {
      before = finder.rereads
      const chunk = heldAt(queue, head)
      const found = finder.look(chunk, heldAt(queue, head + 1), this.#freeChunk, this.#freeAt)
      if (found === WAIT) break
      if (found === ACCEPT) this.#report()
    }
    this.#newUnits = 0
    this.#cost = head < queue.length ? finder.rereads - before : 0
    if (head < queue.length) queue.splice(0, head)
    else queue.length = 0
  }

  #report(): void {
    const { startChunk, startAt, endChunk, endAt, forms } = this.#finder
    this.#freeChunk = endChunk
    this.#freeAt = endAt
    this.matches.push({
      term: this.#terms.forms.numberOf(forms),
      startChunk,
      startOffset: startAt,
      endChunk,
      endOffset: endAt,
    })
  }
}
