// Looks for words of a list without a regular expression. One of a dozen words takes longer to compile than a short run takes to judge
// a sentence, and where a file or a status is looked at, it would be asked once.

/** The words of a list as it is written: "one, another". */
export function listed(words: string): string[] {
  return words.split(', ')
}

/** Whether one of some words stands in a text, as `\b(?:one|another)\b` finds it. All are in lower case. */
export function standsIn(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true
    return false
  })
}

/** Whether a text begins with one of some words, as `^(?:one|another)\b` finds it. All are in lower case. */
export function leads(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word) && !isLetter(text, word.length))
}

/** The first letters in a row of a text, in lower case; none in a text without a letter of ASCII. */
export function firstLetters(text: string): string {
  let from = 0
  while (from < text.length && !isAsciiLetter(text.charCodeAt(from))) from++
  let to = from
  while (isAsciiLetter(text.charCodeAt(to))) to++
  return text.slice(from, to).toLowerCase()
}

function isAsciiLetter(code: number): boolean {
  // Setting this bit makes a capital small.
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** What `\w` fits. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f
}
