// Finds which of many phrase groups stand in a text, in one pass over its words whatever the number of phrases.
//
// Phrases become the states of one automaton over words. It is made deterministic while it reads: a set of states that
// was met with a word once is looked up the next time, so that a word of a text costs about one look-up.
import { isPlain, parsePhrase, type Lexicon, type PhrasePart } from './phrase'

const gapWords = 5
/** Steps remembered before the memory starts afresh: some hundred documents' worth of different words. */
const remembered = 40_000

/** Words (with their apostrophes), numbers, and every other sign on its own; white space, hyphens and slashes join. */
const token = /[~<>≤≥]?[€$£]?\d(?:[\d.,:]*\d)?|[\p{L}\p{N}_]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}_\-‐–/]/gu
const clauseEnd = /^[.;:!?—]$/
const wordLike = /^[\p{L}\p{N}_~<>≤≥€$£]/u
const opening = /^["'“(]$/
const closing = /^[.!"'”)]$/
const unit = /^(?:%|‰|[a-zA-Zµ]{1,4})$/

const none: readonly never[] = []
const noWords: ReadonlyMap<string, readonly Place[]> = new Map()

/**
 * A place in the phrases: what may come next, and what has been found when it is reached. Most of the many thousand
 * places have one way on, so what is empty is shared.
 */
class Place {
  words: ReadonlyMap<string, readonly Place[]> = noWords
  prefixes: ReadonlyMap<string, readonly Place[]> = noWords
  any: readonly Place[] = none
  names: readonly Place[] = none
  numbers: readonly Place[] = none
  units: readonly Place[] = none
  /** Places that this one is as good as. */
  also: readonly Place[] = none
  found: readonly number[] = none
  /** Found here if the text ends here. */
  foundAtEnd: readonly number[] = none
  readonly id: number
  /** Inside `...`: a comma or a bracket does not end it. */
  readonly gap: boolean

  constructor(id: number, gap: boolean) {
    this.id = id
    this.gap = gap
  }

  /** Adds a way on by a word, or by every word that begins so. */
  lead(kind: 'words' | 'prefixes', word: string, to: Place): void {
    const ways =
      this[kind] === noWords
        ? new Map<string, readonly Place[]>()
        : (this[kind] as Map<string, readonly Place[]>)
    const there = ways.get(word)
    // The list is this place's own, and long for words that many phrases begin with.
    if (there) (there as Place[]).push(to)
    else ways.set(word, [to])
    this[kind] = ways
  }
}

/** A word or sign as the phrases see it: all words that stand in no phrase are one. */
interface Token {
  /** The word, and without its 's; empty for one that stands in no phrase. */
  readonly forms: readonly string[]
  readonly isWord: boolean
  readonly isNumber: boolean
  readonly isName: boolean
  readonly isUnit: boolean
  readonly endsClause: boolean
  readonly opens: boolean
  readonly closes: boolean
}

/** A set of places that the automaton can be in at once. */
interface State {
  readonly places: readonly Place[]
  readonly found: readonly number[]
  readonly foundAtEnd: readonly number[]
  readonly next: Map<Token, State>
}

/** Files phrase groups and finds those that a text shows. Groups are numbered from 0 in the order they were added. */
export class PhraseIndex {
  readonly #lexicon: Lexicon
  #places = 0
  readonly #anywhere = this.#place()
  readonly #atStart = this.#place()
  /** Words and beginnings of words that stand in a phrase. */
  readonly #words = new Set<string>()
  readonly #prefixes = new Set<string>()
  /**
   * Phrases of plain words by their first, each followed by its group: they become places when a text has that word, and
   * most never do.
   */
  readonly #asleep = new Map<string, (string | number)[]>()
  #tokens = new Map<string, Token>()
  readonly #strangers = new Map<string, Token>()
  #groups = 0
  #states = new Map<string, State>()
  #steps = 0
  #first: State | undefined
  #root: State | undefined

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Adds a group; it is found where any of its phrases stands. Throws SyntaxError for a phrase that cannot be read. */
  add(phrases: readonly string[]): number {
    const group = this.#groups++
    for (const phrase of phrases) {
      if (isPlain(phrase)) {
        this.#sleep(phrase, group)
        continue
      }
      const parts = parsePhrase(phrase, this.#lexicon)
      const starts = parts[0]?.kind === 'start'
      this.#finish(starts ? parts.slice(1) : parts, starts ? this.#atStart : this.#anywhere, group)
    }
    this.#forget()
    return group
  }

  /** The groups of which a phrase stands in the text. */
  find(text: string): ReadonlySet<number> {
    if (this.#steps > remembered) this.#forget()
    const found = new Set<number>()
    const first = (this.#first ??= this.#state([this.#anywhere, this.#atStart]))
    let state = first
    let atEnd: readonly number[] = none
    for (const raw of rawTokens(text)) {
      const next = this.#tokens.get(raw) ?? this.#read(raw)
      // An opening quote before the first word leaves it the first.
      if (state === first && next.opens) continue
      state = state.next.get(next) ?? this.#step(state, next)
      for (const group of state.found) found.add(group)
      atEnd = state.foundAtEnd.length ? state.foundAtEnd : next.closes ? atEnd : none
    }
    for (const group of atEnd) found.add(group)
    return found
  }

  #sleep(phrase: string, group: number): void {
    const end = phrase.indexOf(' ')
    const first = end < 0 ? phrase : phrase.slice(0, end)
    if (end < 0) this.#words.add(phrase)
    else for (const word of phrase.split(' ')) this.#words.add(word)
    const others = this.#asleep.get(first)
    if (others) others.push(phrase, group)
    else this.#asleep.set(first, [phrase, group])
  }

  /** Makes places of the phrases that begin with a word, before the word is a token: no state knows a way on by it. */
  #awaken(word: string): void {
    const asleep = this.#asleep.get(word)
    if (!asleep) return
    this.#asleep.delete(word)
    for (let at = 0; at < asleep.length; at += 2)
      this.#finish(parsePhrase(asleep[at] as string), this.#anywhere, asleep[at + 1] as number)
  }

  #place(gap = false): Place {
    return new Place(this.#places++, gap)
  }

  #forget(): void {
    this.#states = new Map()
    this.#tokens = new Map()
    this.#steps = 0
    this.#first = undefined
    this.#root = undefined
  }

  #finish(parts: readonly PhrasePart[], from: Place, group: number): void {
    const atEnd = parts.at(-1)?.kind === 'end'
    const last = this.#sequence(atEnd ? parts.slice(0, -1) : parts, from)
    if (atEnd) last.foundAtEnd = [...last.foundAtEnd, group]
    else last.found = [...last.found, group]
  }

  /** The place after a sequence that begins at `from`. */
  #sequence(parts: readonly PhrasePart[], from: Place): Place {
    let at = from
    for (const [index, part] of parts.entries()) {
      // A gap at the edge of a phrase asks for nothing.
      if (part.kind === 'gap' && (index === 0 || index === parts.length - 1)) continue
      at = this.#part(part, at)
    }
    return at
  }

  #part(part: PhrasePart, from: Place): Place {
    switch (part.kind) {
      case 'word':
        return this.#word(part.text, part.prefix, from)
      case 'choice': {
        const join = this.#place()
        for (const option of part.options) joins(this.#sequence(option, from), join)
        if (part.optional) joins(from, join)
        return join
      }
      case 'gap': {
        const join = this.#place()
        let at = this.#place(true)
        joins(from, at)
        joins(at, join)
        for (let i = 0; i < gapWords; i++) {
          const next = this.#place(true)
          at.any = [...at.any, next]
          joins(next, join)
          at = next
        }
        return join
      }
      case 'number': {
        const [number, withUnit] = [this.#place(), this.#place()]
        from.numbers = [...from.numbers, number]
        number.units = [withUnit]
        joins(number, withUnit)
        return withUnit
      }
      case 'any':
      case 'name': {
        const next = this.#place()
        if (part.kind === 'any') from.any = [...from.any, next]
        else from.names = [...from.names, next]
        return next
      }
      default:
        return from
    }
  }

  /** A word of a phrase may be several in a text: "on-call", "r&d". */
  #word(text: string, prefix: boolean, from: Place): Place {
    const words = tokensOf(text.toLowerCase())
    let at = from
    for (const [index, word] of words.entries()) {
      if (prefix && index === words.length - 1) {
        this.#prefixes.add(word)
        const next = this.#place()
        at.lead('prefixes', word, next)
        at = next
        continue
      }
      this.#words.add(word)
      const known = at.words.get(word)
      // Only a place that nothing else leads to may be shared: the phrases of a plain list form a tree.
      const shared = known?.[0]
      if (shared) at = shared
      else {
        const next = this.#place()
        at.lead('words', word, next)
        at = next
      }
    }
    return at
  }

  #state(places: readonly Place[]): State {
    const all = new Set<Place>()
    const visit = (place: Place): void => {
      if (all.has(place)) return
      all.add(place)
      for (const other of place.also) visit(other)
    }
    for (const place of places) visit(place)
    const sorted = [...all].sort((a, b) => a.id - b.id)
    const key = sorted.map(({ id }) => id).join(' ')
    let state = this.#states.get(key)
    if (!state) {
      state = {
        places: sorted,
        // Sorted, because the order of places is that in which texts awakened them.
        found: sorted.flatMap(({ found }) => found).sort(ascending),
        foundAtEnd: sorted.flatMap(({ foundAtEnd }) => foundAtEnd).sort(ascending),
        next: new Map()
      }
      this.#states.set(key, state)
    }
    return state
  }

  #read(raw: string): Token {
    this.#steps++
    const word = raw.toLowerCase().replace(/’/g, "'")
    const all = word.endsWith("'s") ? [word, word.slice(0, -2)] : [word]
    const token: Token = {
      forms: all.filter((form) => this.#words.has(form) || this.#begins(form)),
      isWord: wordLike.test(raw),
      isNumber: /^[~<>≤≥€$£\d]/.test(raw),
      isName: /^[A-Z\u00c0-\u00de]./.test(raw),
      isUnit: unit.test(raw),
      endsClause: clauseEnd.test(raw),
      opens: opening.test(raw),
      closes: closing.test(raw)
    }
    for (const form of token.forms) this.#awaken(form)
    const shared = token.forms.length ? token : this.#stranger(token)
    this.#tokens.set(raw, shared)
    return shared
  }

  #begins(word: string): boolean {
    for (let length = 1; length <= word.length; length++)
      if (this.#prefixes.has(word.slice(0, length))) return true
    return false
  }

  #stranger(token: Token): Token {
    const kind = JSON.stringify(token)
    const known = this.#strangers.get(kind)
    if (!known) this.#strangers.set(kind, token)
    return known ?? token
  }

  #step(state: State, token: Token): State {
    this.#steps++
    const next = token.isWord ? this.#afterWord(state, token) : this.#afterSign(state, token)
    state.next.set(token, next)
    return next
  }

  #afterWord(state: State, { forms, isNumber, isName, isUnit }: Token): State {
    const places: Place[] = [this.#anywhere]
    for (const place of state.places) {
      for (const form of forms) {
        places.push(...(place.words.get(form) ?? []))
        if (!place.prefixes.size) continue
        for (let length = 1; length <= form.length; length++)
          places.push(...(place.prefixes.get(form.slice(0, length)) ?? []))
      }
      places.push(...place.any)
      if (isNumber) places.push(...place.numbers)
      if (isName) places.push(...place.names)
      if (isUnit) places.push(...place.units)
    }
    return this.#state(places)
  }

  /** After a comma a gap goes on; after the end of a clause nothing does. Some phrases hold signs: "%", "r&d". */
  #afterSign(state: State, { forms, isUnit, endsClause }: Token): State {
    const places: Place[] = [this.#anywhere]
    for (const place of state.places) {
      for (const sign of forms) places.push(...(place.words.get(sign) ?? []))
      if (isUnit) places.push(...place.units)
      if (place.gap && !endsClause) places.push(place)
    }
    return places.length > 1 ? this.#state(places) : (this.#root ??= this.#state(places))
  }
}

/** Several indexes read the same statements one after the other: a long proposal's worth of them is kept in words. */
const lately = 2000
let tokenised = new Map<string, readonly string[]>()

function rawTokens(text: string): readonly string[] {
  let tokens = tokenised.get(text)
  if (!tokens) {
    tokens = text.match(token) ?? none
    if (tokenised.size >= lately) tokenised = new Map()
    tokenised.set(text, tokens)
  }
  return tokens
}

function ascending(a: number, b: number): number {
  return a - b
}

function joins(from: Place, to: Place): void {
  from.also = [...from.also, to]
}

function tokensOf(text: string): string[] {
  if (/^[a-z]+$/.test(text)) return [text]
  return [...text.replace(/’/g, "'").matchAll(token)].map(([word]) => word)
}
