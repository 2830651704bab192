// Splits files into parts by their path alone, so that a file keeps its part when others come and go.
import type { Shard } from './arguments'

/** Whether a path belongs to a part. */
export function inShard(path: string, { part, of }: Shard): boolean {
  return hash(path) % of === part - 1
}

/** FNV-1a with a final mix, because similar paths would otherwise gather in the same parts. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  return (value ^ (value >>> 12)) >>> 0
}
