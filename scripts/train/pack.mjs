// Writes trained weights as the engine reads them (server/src/proposal/packedWeights.ts): a line a feature.
import { bundled } from '../engine.mjs'

const { largest, levels, neutral } = await bundled(
  "export { largest, levels, neutral } from './server/src/proposal/packedWeights'"
)

/**
 * The features that matter most, as lines of a name and a character for each column.
 * @param {{ bias: number[], weights: Map<string, number[]> }} model  log odds, column by column
 * @param {Map<string, number>} counts  in how many statements a feature stands: what is rare and weak is left out first
 * @param {number} room  characters that there are for the lines
 */
export function packed({ bias, weights }, counts, room) {
  const worth = ([name, row]) => Math.hypot(...row) * Math.sqrt(counts.get(name) ?? 1)
  const lines = []
  let free = room
  for (const [name, row] of [...weights].sort((a, b) => worth(b) - worth(a))) {
    const line = name + row.map(character).join('')
    free -= JSON.stringify(line).length
    if (free < 0) break
    lines.push(line)
  }
  return { bias: bias.map((value) => Number(value.toFixed(3))), features: lines.sort().join('\n') }
}

/** The character for a weight: levels grow with the root, the same to both sides of the neutral one. */
export function character(weight) {
  const share = Math.min(1, Math.abs(weight) / largest)
  return String.fromCharCode(neutral + Math.sign(weight) * Math.round(levels * Math.sqrt(share)))
}
