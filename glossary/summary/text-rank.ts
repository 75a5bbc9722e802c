/** The walker follows a link with this probability, else it starts anywhere (as in PageRank). */
const DAMPING = 0.85
const ROUNDS = 20

/** How strongly each two sentences are linked: a square table, row by row. */
function linkTable(sentences: readonly ReadonlySet<string>[]): Float64Array {
  const size = sentences.length
  const table = new Float64Array(size * size)
  const holders = new Map<string, number[]>()
  for (const [index, words] of sentences.entries()) {
    for (const word of words) {
      const others = holders.get(word)
      if (others === undefined) {
        holders.set(word, [index])
        continue
      }
      for (const other of others) table[index * size + other] = at(table, index * size + other) + 1
      others.push(index)
    }
  }
  const logs = sentences.map((words) => Math.log(words.size))
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) {
      const shared = at(table, row * size + column)
      if (shared === 0) continue
      const length = (logs[row] ?? 0) + (logs[column] ?? 0)
      const strength = length > 0 ? shared / length : 0
      table[row * size + column] = strength
      table[column * size + row] = strength
    }
  }
  return table
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}

/**
 * How central each sentence is: TextRank (Mihalcea & Tarau, "TextRank: bringing order into
 * texts", EMNLP 2004), a random walk over sentences linked by the words they share, divided by
 * the logarithms of their lengths. The highest score is 1; a sentence that shares no word has 0.
 *
 * @param sentences the distinct content stems of each sentence. Time and memory grow with the
 *   square of their number: pass a few hundred at most.
 */
export function textRank(sentences: readonly ReadonlySet<string>[]): number[] {
  const size = sentences.length
  const table = linkTable(sentences)
  const totals = sentences.map((_, row) =>
    table.subarray(row * size, (row + 1) * size).reduce((sum, value) => sum + value, 0),
  )
  let ranks = new Float64Array(size).fill(1)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(size).fill(1 - DAMPING)
    for (let row = 0; row < size; row++) {
      const total = totals[row] ?? 0
      if (total === 0) continue
      const share = (DAMPING * at(ranks, row)) / total
      for (let column = 0; column < size; column++)
        next[column] = at(next, column) + share * at(table, row * size + column)
    }
    ranks = next
  }
  const linked = totals.map((total, row) => (total === 0 ? 0 : at(ranks, row)))
  const top = Math.max(...linked, 0)
  return top === 0 ? linked : linked.map((rank) => rank / top)
}
