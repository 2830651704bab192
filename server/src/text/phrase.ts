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
//   {team}             a word class of the lexicon that is handed in
//   ^ and $            start and end of the statement

const wordGap = String.raw`[\s\-‐–/]+`
const gapWord = String.raw`[^\s.;:!?—]+`

/** Word classes by name; a class is itself a phrase and may refer to classes listed before it. */
export type Lexicon = Readonly<Record<string, string>>

/** One regular expression for several phrases. Throws SyntaxError that names the phrase and what is wrong in it. */
export function compilePhrases(phrases: readonly string[], lexicon: Lexicon = {}): RegExp {
  const parts = phrases.map((phrase) => {
    const tokens = tokenise(phrase, lexicon, 0)
    return new PhraseParser(tokens, phrase).parse()
  })
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${parts.join('|')})(?![\\p{L}\\p{N}_])`, 'u')
}

/** The tokens of a phrase, with word classes put in their place. */
function tokenise(phrase: string, lexicon: Lexicon, depth: number): string[] {
  const tokens = phrase.trim().match(/\.\.\.|\{\w+\}|[()[\]|^$#_@]|[^\s()[\]{}|^$#_@]+/g) ?? []
  return tokens.flatMap((token) => {
    if (!token.startsWith('{')) return [token]
    const members = lexicon[token.slice(1, -1)]
    if (members === undefined || depth > 4)
      throw new SyntaxError(`there is no word class ${token} (phrase "${phrase}")`)
    return tokenise(members, lexicon, depth + 1)
  })
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
