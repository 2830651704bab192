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

/** Word classes by name; a class is itself a phrase and may refer to classes listed before it. */
export type Lexicon = Readonly<Record<string, string>>

/** A phrase taken apart. */
export type PhrasePart =
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  | {
      readonly kind: 'choice'
      readonly options: readonly (readonly PhrasePart[])[]
      readonly optional: boolean
    }
  | { readonly kind: 'any' | 'name' | 'number' | 'gap' | 'start' | 'end' }

const symbols = { _: 'any', '@': 'name', '#': 'number', '...': 'gap', '^': 'start', $: 'end' } as const

const plain = /^[a-z]+(?: [a-z]+)*$/

/** Takes a phrase apart. Throws SyntaxError that names the phrase and what is wrong in it. */
export function parsePhrase(phrase: string, lexicon: Lexicon = {}): readonly PhrasePart[] {
  // Most phrases are plain words, and there are many thousands of them to read at each start.
  if (plain.test(phrase)) return phrase.split(' ').map((text) => ({ kind: 'word', text, prefix: false }))
  const tokens = tokenise(phrase, lexicon, 0)
  let at = 0
  const options = (): PhrasePart[][] => {
    const result = [sequence()]
    while (tokens[at] === '|') {
      at++
      result.push(sequence())
    }
    return result
  }
  const sequence = (): PhrasePart[] => {
    const parts: PhrasePart[] = []
    for (let token = tokens[at]; token !== undefined && !'|)]'.includes(token); token = tokens[at]) {
      at++
      if (token === '(' || token === '[') {
        const inner = options()
        if (tokens[at] !== (token === '(' ? ')' : ']'))
          throw new SyntaxError(`"${token}" is not closed in phrase "${phrase}"`)
        at++
        parts.push({ kind: 'choice', options: inner, optional: token === '[' })
      } else if (token in symbols) parts.push({ kind: symbols[token as keyof typeof symbols] })
      else parts.push({ kind: 'word', text: token.replace(/\*$/, ''), prefix: token.endsWith('*') })
    }
    return parts
  }
  const result = options()
  if (at < tokens.length) throw new SyntaxError(`unexpected "${tokens[at]}" in phrase "${phrase}"`)
  return result.length === 1
    ? (result[0] as PhrasePart[])
    : [{ kind: 'choice', options: result, optional: false }]
}

/** Classes are in hundreds of phrases, so that what each says is read once. Those inside others are read with them. */
const known = new WeakMap<Lexicon, Map<string, readonly string[]>>()

function classTokens(name: string, members: string, lexicon: Lexicon, depth: number): readonly string[] {
  let classes = known.get(lexicon)
  if (!classes) known.set(lexicon, (classes = new Map<string, readonly string[]>()))
  let tokens = classes.get(name)
  if (!tokens) classes.set(name, (tokens = tokenise(members, lexicon, depth)))
  return tokens
}

/** The tokens of a phrase, with word classes put in their place. */
function tokenise(phrase: string, lexicon: Lexicon, depth: number): string[] {
  const tokens = phrase.trim().match(/\.\.\.|\{\w+\}|[()[\]|^$#_@]|[^\s()[\]{}|^$#_@]+/g) ?? []
  return tokens.flatMap((token) => {
    if (/[?*\\]/.test(token.replace(/\*$/, '')))
      throw new SyntaxError(
        `"${token}" means nothing in phrase "${phrase}": what may be left out stands in [ ]`
      )
    if (!token.startsWith('{')) return [token]
    const members = lexicon[token.slice(1, -1)]
    if (members === undefined || depth > 4) {
      throw new SyntaxError(`there is no word class ${token} (phrase "${phrase}")`)
    }
    return classTokens(token, members, lexicon, depth + 1)
  })
}
