type Vector = ReadonlyMap<string, number>

function lengthOf(vector: Vector): number {
  return Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))
}

/** The part of `a` that lies along `b`: their cosine, but for the length of `b`. */
function projection(a: Vector, b: Vector): number {
  let dot = 0
  for (const [word, value] of a) dot += value * (b.get(word) ?? 0)
  const length = lengthOf(a)
  return length === 0 ? 0 : dot / length
}

/**
 * How near each sentence is to the text as a whole: the cosine of its words with the sum of all
 * sentences, each word weighted by how few sentences have it (Radev et al., "Centroid-based
 * summarization of multiple documents", 2004). The highest is 1.
 *
 * @param sentences the content stems of each sentence, repeats kept.
 */
export function centroidScores(sentences: readonly (readonly string[])[]): number[] {
  const holders = new Map<string, number>()
  for (const words of sentences)
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1)
  const weigh = (word: string): number => Math.log(1 + sentences.length / (holders.get(word) ?? 1))
  const centre = new Map<string, number>()
  const vectors = sentences.map((words) => {
    const vector = new Map<string, number>()
    for (const word of words) {
      vector.set(word, (vector.get(word) ?? 0) + weigh(word))
      centre.set(word, (centre.get(word) ?? 0) + weigh(word))
    }
    return vector
  })
  const scores = vectors.map((vector) => projection(vector, centre))
  const top = Math.max(...scores, 0)
  return top === 0 ? scores : scores.map((score) => score / top)
}
