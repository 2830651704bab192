// Cuts texts into words as phrases see them.

/** Words (with their apostrophes), numbers, and every other sign on its own; white space, hyphens and slashes join. */
const token = /[~<>≤≥]?[€$£]?\d(?:[\d.,:]*\d)?|[\p{L}\p{N}_]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}_\-‐–/]/gu

/** The words of a text as they are written. */
export function rawWords(text: string): readonly string[] {
  return text.match(token) ?? []
}

const [joiner, letter, lowLine, digit, sign, unknown] = [0, 1, 2, 3, 4, 5]

/** What characters are to `token`, as far as this is plain: those of ASCII and the signs of typographers. */
const kinds = new Uint8Array(0x10000).fill(unknown)
for (let code = 0; code < 0x80; code++) kinds[code] = kindOf(String.fromCharCode(code))
for (const char of '‐–“”‘’—…•\u00a0') kinds[char.charCodeAt(0)] = kindOf(char)

function kindOf(char: string): number {
  if (/[\s\-‐–/]/.test(char)) return joiner
  if (/\d/.test(char)) return digit
  return /[a-z]/i.test(char) ? letter : char === '_' ? lowLine : sign
}

const [apostrophe, curlyApostrophe, dollar, tilde, less, greater, dot, comma, colon] = Array.from(
  "'’$~<>.,:",
  (char) => char.charCodeAt(0)
)

/** Codes of the characters of the text that was asked for last: a list of numbers is read several times as fast as a string. */
let codes = new Uint16Array(4096)

/** The UTF-16 code units of a text, followed by a space. They stay until the next text is asked for. */
export function codesOf(text: string): Uint16Array {
  if (codes.length <= text.length) codes = new Uint16Array(2 * text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  codes[text.length] = 32
  return codes
}

/**
 * Where each word of a text of such a length starts and ends, into `places`, two numbers a word: how many numbers these are. The same
 * words as `rawWords` finds, several times as fast. -1 for a text with a character that only `rawWords` knows.
 */
export function cut(codes: Uint16Array, length: number, places: number[]): number {
  let count = 0
  for (let at = 0; at < length;) {
    const code = codes[at] as number
    const kind = kinds[code]
    if (kind === joiner) {
      at++
      continue
    }
    if (kind === unknown) return -1
    let end = at + 1
    if (kind === letter || kind === lowLine) end = wordEnd(codes, end)
    else {
      const start = kind === digit ? at : digitAfter(codes, at, code)
      if (start >= 0) end = numberEnd(codes, start)
    }
    places[count++] = at
    places[count++] = end
    at = end
  }
  return count
}

/** The end of a word that goes on at an offset. */
function wordEnd(codes: Uint16Array, from: number): number {
  let at = from
  for (;;) {
    const kind = kinds[codes[at] as number]
    if (kind !== letter && kind !== digit && kind !== lowLine) break
    at++
  }
  while (isApostrophe(codes[at]) && kinds[codes[at + 1] as number] === letter) {
    at += 2
    while (kinds[codes[at] as number] === letter) at++
  }
  return at
}

/** Where the digits begin of a number that may begin with this sign; -1 where it does not. */
function digitAfter(codes: Uint16Array, at: number, code: number): number {
  let next = at
  if (code === tilde || code === less || code === greater) next++
  if (codes[next] === dollar) next++
  return next > at && kinds[codes[next] as number] === digit ? next : -1
}

/** The end of the number whose digits begin at an offset. */
function numberEnd(codes: Uint16Array, from: number): number {
  let last = from
  for (let at = from + 1; ; at++) {
    const code = codes[at] as number
    if (kinds[code] === digit) last = at
    else if (code !== dot && code !== comma && code !== colon) return last + 1
  }
}

function isApostrophe(code: number | undefined): boolean {
  return code === apostrophe || code === curlyApostrophe
}
