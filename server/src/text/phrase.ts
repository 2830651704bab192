// A small phrase language for cues, so that what a rule looks for can be read and extended as words.
//
//   hand over          these words, in any case, with any white space or hyphen between them
//   maintain*          a word that starts so
//   (own|run)          one of several; may hold several words and may be nested
//   [fully]            may be left out
//   ...                up to five words, none of them ending a clause
//   _                  any one word
//   @                  a name: a capitalised word
//   #                  a number, with its unit or currency sign
//   ^ and $            start and end of the statement

const wordGap = String.raw`[\s\-‐–/]+`
const gapWord = String.raw`[^\s.;:!?—]+`

/** Compiles one phrase. Throws SyntaxError with the phrase in its message where brackets do not match. */
export function compilePhrase(phrase: string): string {
  const tokens = phrase.trim().match(/\.\.\.|[()[\]|^$#_@]|[^\s()[\]|^$#_@]+/g) ?? []
  const parser = new PhraseParser(tokens, phrase)
  return parser.parse()
}

/** One regular expression for several phrases. */
export function compilePhrases(phrases: readonly string[]): RegExp {
  const parts = phrases.map(compilePhrase)
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${parts.join('|')})(?![\\p{L}\\p{N}_])`, 'u')
}

class PhraseParser {
  readonly #tokens: readonly string[]
  readonly #phrase: string
  #at = 0

  constructor(tokens: readonly string[], phrase: string) {
    this.#tokens = tokens
    this.#phrase = phrase
  }

  parse(): string {
    const result = this.#alternatives()
    if (this.#at < this.#tokens.length)
      throw new SyntaxError(`unexpected "${this.#tokens[this.#at]}" in phrase "${this.#phrase}"`)
    return result
  }

  #alternatives(): string {
    const branches = [this.#sequence()]
    while (this.#tokens[this.#at] === '|') {
      this.#at++
      branches.push(this.#sequence())
    }
    return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`
  }

  /** Words in a row. Each part brings the gap before it, so that optional parts take theirs along. */
  #sequence(): string {
    let result = ''
    for (let first = true; ; first = false) {
      const token = this.#tokens[this.#at]
      if (token === undefined || token === ')' || token === ']' || token === '|') return result
      this.#at++
      const gap = first ? '' : wordGap
      if (token === '(') result += `${gap}${this.#group(')')}`
      else if (token === '[') {
        const inner = this.#group(']')
        // At the start of a phrase the gap follows the optional part instead.
        if (first) {
          result += `(?:${inner}${wordGap})?`
          first = true
          const rest = this.#sequence()
          return result + rest
        }
        result += `(?:${gap}${inner})?`
      } else if (token === '...') {
        result += `(?:${wordGap}${gapWord}){0,5}?`
      } else if (token === '_') result += gap + gapWord
      else if (token === '@') result += `${gap}\\p{Lu}[\\p{L}'’-]+`
      else if (token === '#') result += `${gap}[~<>≤≥]?[€$£]?\\d[\\d.,:]*\\s?(?:%|‰|[a-zA-Zµ]{1,4}\\b)?`
      else if (token === '^') result += '(?<=^[\\s"\'“(]*)'
      else if (token === '$') result += '(?=[\\s.!"\'”)]*$)'
      else result += gap + word(token)
      if (token === '^') {
        const rest = this.#sequence()
        return result + rest
      }
      if (token === '...' && result === `(?:${wordGap}${gapWord}){0,5}?`) result = ''
    }
  }

  #group(close: string): string {
    const inner = this.#alternatives()
    if (this.#tokens[this.#at] !== close)
      throw new SyntaxError(`"${close}" is missing in phrase "${this.#phrase}"`)
    this.#at++
    return `(?:${inner})`
  }
}

function word(token: string): string {
  const prefix = token.endsWith('*')
  const literal = (prefix ? token.slice(0, -1) : token)
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/['’]/g, "['’]")
  // Case is spelled out letter by letter, so that `@` can still ask for a capital.
  const anyCase = literal.replace(
    /(\\.)|\p{L}/gu,
    (letter: string, escaped: string | undefined) =>
      escaped ?? `[${letter.toLowerCase()}${letter.toUpperCase()}]`
  )
  return prefix ? `${anyCase}[\\p{L}\\p{N}]*` : anyCase
}
