// Turns the bytes of a file into text, or into the reason why they are none.
import type { FileContent } from '../assess/host'

/** Larger files are no proposals, and reading them would only keep everyone waiting. */
export const largestFile = 32 * 1024 * 1024

/** The text of a UTF-8 file without its byte order mark, or what is wrong with its bytes and where. */
export function decode(bytes: Uint8Array): FileContent {
  if (bytes.length > largestFile) return { error: tooLarge(bytes.length) }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { error: 'is UTF-16, which is not read here: save it as UTF-8' }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { error: `is a binary file, not text (NUL byte at offset ${nul}): leave it out` }
  try {
    // `fatal` refuses bytes that a lenient decoder would replace, which would shift nothing but mislead everyone.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const at = invalidAt(bytes)
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return { error: `is not valid UTF-8 (byte 0x${byte} at offset ${at}): save it as UTF-8` }
  }
}

/** Says how large a refused file is. */
export function tooLarge(size: number): string {
  const megabytes = Math.ceil(size / 1024 / 1024)
  return `is too large to check (${megabytes} MB; the limit is ${largestFile / 1024 / 1024} MB): leave it out or split it`
}

/** The offset of the first byte that belongs to no valid UTF-8 sequence. */
function invalidAt(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** How many bytes the character at an offset takes; 0 where they are not one (Unicode 16, table 3-7). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  const second = bytes[at + 1] ?? 0
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90)
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f)
  return overlong || outside ? 0 : length
}
