// A short name for a text, the same on every machine. It tells texts apart; it protects nothing.

/** 13 hexadecimal digits (52 bits) that depend on every character of the text. */
export function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const high = (b >>> 0) & 0xfffff
  return high.toString(16).padStart(5, '0') + (a >>> 0).toString(16).padStart(8, '0')
}

/** FNV-1a over 32 bits: begin with "offset"; for each part, XOR and multiply by "prime". */
export const fnv = { offset: 0x811c9dc5, prime: 0x01000193 } as const
