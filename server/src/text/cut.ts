// Cuts texts into words as phrases see them.

/** Words (with their apostrophes), numbers, and every other sign on its own; white space, hyphens and slashes join. */
const token = /[~<>≤≥]?[€$£]?\d(?:[\d.,:]*\d)?|[\p{L}\p{N}_]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}_\-‐–/]/gu

/** The words of a text as they are written. */
export function rawWords(text: string): readonly string[] {
  return text.match(token) ?? []
}

const [joiner, letter, lowLine, digit, sign, unknown] = [0, 1, 2, 3, 4, 5]

/** What characters are to `token`, as far as this is plain: those of ASCII and the signs of typographers. */
const kinds = new Uint8Array(0x2030).fill(unknown)
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

/**
 * Where each word of a text starts and ends, into `places`, two numbers a word: how many numbers these are. The same words as
 * `rawWords` finds, several times as fast. -1 for a text with a character that only `rawWords` knows.
 */
export function cut(text: string, places: number[]): number {
  let count = 0
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const kind = kindAt(text, at)
    if (kind === joiner) {
      at++
      continue
    }
    if (kind === unknown) return -1
    const start = kind === digit ? at : digitAfter(text, at, code)
    const isWord = kind === letter || kind === lowLine
    const end = isWord ? wordEnd(text, at + 1) : start < 0 ? at + 1 : numberEnd(text, start)
    places[count++] = at
    places[count++] = end
    at = end
  }
  return count
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // At the end of a text it is no number, and greater than none.
  return code < kinds.length ? (kinds[code] as number) : at < text.length ? unknown : joiner
}

/** The end of a word that goes on at an offset. */
function wordEnd(text: string, from: number): number {
  let at = from
  let kind = kindAt(text, at)
  while (kind === letter || kind === digit || kind === lowLine) kind = kindAt(text, ++at)
  while (isApostrophe(text.charCodeAt(at)) && kindAt(text, at + 1) === letter) {
    at += 2
    while (kindAt(text, at) === letter) at++
  }
  return at
}

/** Where the digits begin of a number that may begin with this sign; -1 where it does not. */
function digitAfter(text: string, at: number, code: number): number {
  let next = at
  if (code === tilde || code === less || code === greater) next++
  if (text.charCodeAt(next) === dollar) next++
  return next > at && kindAt(text, next) === digit ? next : -1
}

/** The end of the number whose digits begin at an offset. */
function numberEnd(text: string, from: number): number {
  let last = from
  for (let at = from + 1; ; at++) {
    const code = text.charCodeAt(at)
    if (kindAt(text, at) === digit) last = at
    else if (code !== dot && code !== comma && code !== colon) return last + 1
  }
}

function isApostrophe(code: number): boolean {
  return code === apostrophe || code === curlyApostrophe
}
