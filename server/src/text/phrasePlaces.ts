// Places in phrases: where a reader of a text may stand in the middle of one, and by which words it goes on.
import { rawWords } from './cut'
import { parsePhrase, type Lexicon, type PhrasePart } from './phrase'
import { addTo } from './lists'
import { waitsForNothing } from './phraseAhead'

const gapWords = 5

const none: readonly never[] = []
const noWords: ReadonlyMap<number, readonly Place[]> = new Map()
const noPrefixes: ReadonlyMap<string, readonly Place[]> = new Map()

/**
 * What may come next, and what has been found when this is reached. Most of the many thousand places have one way on, so
 * what is empty is shared.
 */
export class Place {
  /** By the writer's numbers of words. */
  words: ReadonlyMap<number, readonly Place[]> = noWords
  prefixes: ReadonlyMap<string, readonly Place[]> = noPrefixes
  any: readonly Place[] = none
  names: readonly Place[] = none
  numbers: readonly Place[] = none
  units: readonly Place[] = none
  /** Places that this one is as good as. */
  also: readonly Place[] = none
  found: readonly number[] = none
  /** Found here if the text ends here. */
  foundAtEnd: readonly number[] = none
  /** Inside of a gap, the place after it. */
  after: Place | undefined
  /** What must still come for this to lead anywhere, by a number of `Ahead`. */
  waits = waitsForNothing
  /** The step of a reader at which it was reached last: it need not be gone to twice. */
  reached = 0
  #closure: readonly Place[] | undefined
  #onlyWords: boolean | undefined

  /** `after` makes it a place inside of a gap. */
  constructor(after?: Place) {
    this.after = after
  }

  /** Inside `...`: a comma or a bracket does not end it. */
  get gap(): boolean {
    return this.after !== undefined
  }

  /** This place and all that it is as good as. It is not asked before the place is complete. */
  get closure(): readonly Place[] {
    if (this.#closure) return this.#closure
    const all = new Set<Place>()
    const visit = (place: Place): void => {
      if (all.has(place)) return
      all.add(place)
      for (const other of place.also) visit(other)
    }
    visit(this)
    return (this.#closure = [...all])
  }

  /** Whether anything may come next. It is not asked before the place is complete. */
  get goesOn(): boolean {
    return !this.onlyWords || this.words.size > 0
  }

  /** Whether nothing but one of some words may come next, as at most places. It is not asked before the place is complete. */
  get onlyWords(): boolean {
    return (this.#onlyWords ??=
      !this.gap &&
      !this.prefixes.size &&
      !(this.any.length + this.names.length + this.numbers.length + this.units.length))
  }

  /** Whether it neither ends a phrase nor goes on by anything but some words and beginnings of words. */
  get waitsForWords(): boolean {
    const others = this.any.length + this.names.length + this.numbers.length + this.units.length
    return !this.gap && !(others + this.found.length + this.foundAtEnd.length)
  }

  /** Adds a way on by a word. */
  leadByWord(word: number, to: Place): void {
    if (this.words === noWords) this.words = new Map()
    // The map is the place's own, and so are its lists.
    addTo(this.words as Map<number, Place[]>, word, to)
  }

  /** Adds a way on by every word that begins so. */
  leadByPrefix(prefix: string, to: Place): void {
    if (this.prefixes === noPrefixes) this.prefixes = new Map()
    addTo(this.prefixes as Map<string, Place[]>, prefix, to)
  }
}

/** What was written earlier. */
interface Written {
  readonly places: readonly Place[]
  readonly words: readonly string[]
  readonly prefixes: readonly string[]
}

/** Makes places of phrases. */
export class PhraseWriter {
  /** All places in the order they were made; the first two are where phrases begin. */
  readonly places: Place[]
  readonly anywhere: Place
  readonly atStart: Place
  /** Words that stand in a phrase, numbered from 0, and beginnings of words. */
  readonly words: Map<string, number>
  readonly prefixes: Set<string>
  readonly #lexicon: Lexicon

  /** `written` is what another writer had written, to go on from there. */
  constructor(lexicon: Lexicon, written?: Written) {
    this.#lexicon = lexicon
    this.places = [...(written?.places ?? [new Place(), new Place()])]
    const [anywhere, atStart] = this.places as [Place, Place]
    this.anywhere = anywhere
    this.atStart = atStart
    this.words = new Map(written?.words.map((word, number) => [word, number]))
    this.prefixes = new Set(written?.prefixes)
  }

  /** Places inside of gaps. */
  get gaps(): readonly Place[] {
    return this.places.filter(({ gap }) => gap)
  }

  /** The number of a word of a phrase. */
  number(word: string): number {
    let number = this.words.get(word)
    if (number === undefined) this.words.set(word, (number = this.words.size))
    return number
  }

  /** Adds a phrase of a group. Throws SyntaxError for one that cannot be read. */
  add(phrase: string, group: number): void {
    const parts = parsePhrase(phrase, this.#lexicon)
    const starts = parts[0]?.kind === 'start'
    const from = starts ? this.atStart : this.anywhere
    const atEnd = parts.at(-1)?.kind === 'end'
    const last = this.#sequence(parts.slice(starts ? 1 : 0, atEnd ? -1 : undefined), from)
    // Exactly as long as it is: there are many.
    if (atEnd) last.foundAtEnd = last.foundAtEnd.concat(group)
    else last.found = last.found.concat(group)
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
        let at = this.#place(join)
        joins(from, at)
        joins(at, join)
        for (let i = 0; i < gapWords; i++) {
          const next = this.#place(join)
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

  #place(after?: Place): Place {
    const place = new Place(after)
    this.places.push(place)
    return place
  }

  /** A word of a phrase may be several in a text: "on-call", "r&d". */
  #word(text: string, prefix: boolean, from: Place): Place {
    const words = wordsIn(text.toLowerCase())
    let at = from
    for (const [index, word] of words.entries()) {
      if (prefix && index === words.length - 1) {
        this.prefixes.add(word)
        const next = this.#place()
        at.leadByPrefix(word, next)
        at = next
        continue
      }
      const number = this.number(word)
      // Only a place that nothing else leads to may be shared: the phrases of a plain list form a tree.
      const shared = at.words.get(number)?.[0]
      if (shared) at = shared
      else {
        const next = this.#place()
        at.leadByWord(number, next)
        at = next
      }
    }
    return at
  }
}

function joins(from: Place, to: Place): void {
  from.also = [...from.also, to]
}

function wordsIn(text: string): readonly string[] {
  return /^[a-z]+$/.test(text) ? [text] : rawWords(text.replace(/’/g, "'"))
}
