// Places in phrases: where a reader of a text may stand in the middle of one, and by which words it goes on.
import { rawWords } from './cut'
import { parsePhrase, type Lexicon, type PhrasePart } from './phrase'
import { addTo } from './lists'

const gapWords = 5

const none: readonly never[] = []
const noWay: ReadonlyMap<number, readonly Place[]> = new Map()

/**
 * What may come next, and what has been found when this is reached. Most of the many thousand places have one way on, so
 * what is empty is shared.
 */
export class Place {
  /** By the writer's numbers of words, and of beginnings of words. */
  words: ReadonlyMap<number, readonly Place[]> = noWay
  prefixes: ReadonlyMap<number, readonly Place[]> = noWay
  any: readonly Place[] = none
  names: readonly Place[] = none
  numbers: readonly Place[] = none
  units: readonly Place[] = none
  /** Places that this one is as good as. */
  also: readonly Place[] = none
  found: readonly number[] = none
  /** Found here if the text ends here. */
  foundAtEnd: readonly number[] = none
  /** Inside of a gap (`...`, where a comma or a bracket ends nothing), the place after it. */
  readonly after: Place | undefined

  constructor(after?: Place) {
    this.after = after
  }

  /** Adds a way on by a word, or by every word that begins so. */
  lead(by: 'words' | 'prefixes', number: number, to: Place): void {
    if (this[by] === noWay) this[by] = new Map()
    // The map is the place's own, and so are its lists.
    addTo(this[by] as Map<number, Place[]>, number, to)
  }
}

/** Makes places of phrases. */
export class PhraseWriter {
  readonly anywhere = new Place()
  readonly atStart = new Place()
  /** Words that stand in a phrase, and beginnings of words, numbered from 0. */
  readonly words = new Map<string, number>()
  readonly prefixes = new Map<string, number>()
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
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
        const join = new Place()
        for (const option of part.options) joins(this.#sequence(option, from), join)
        if (part.optional) joins(from, join)
        return join
      }
      case 'gap': {
        const join = new Place()
        let at = new Place(join)
        joins(from, at)
        joins(at, join)
        for (let i = 0; i < gapWords; i++) {
          const next = new Place(join)
          at.any = [...at.any, next]
          joins(next, join)
          at = next
        }
        return join
      }
      case 'number': {
        const [number, withUnit] = [new Place(), new Place()]
        from.numbers = [...from.numbers, number]
        number.units = [withUnit]
        joins(number, withUnit)
        return withUnit
      }
      case 'any':
      case 'name': {
        const next = new Place()
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
    const words = wordsIn(text.toLowerCase())
    let at = from
    for (const [index, word] of words.entries()) {
      if (prefix && index === words.length - 1) {
        const next = new Place()
        at.lead('prefixes', numberIn(this.prefixes, word), next)
        at = next
        continue
      }
      const number = numberIn(this.words, word)
      // Only a place that nothing else leads to may be shared: the phrases of a plain list form a tree.
      const shared = at.words.get(number)?.[0]
      if (shared) at = shared
      else {
        const next = new Place()
        at.lead('words', number, next)
        at = next
      }
    }
    return at
  }
}

function numberIn(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name)
  if (number === undefined) numbers.set(name, (number = numbers.size))
  return number
}

function joins(from: Place, to: Place): void {
  from.also = [...from.also, to]
}

function wordsIn(text: string): readonly string[] {
  return /^[a-z]+$/.test(text) ? [text] : rawWords(text.replace(/’/g, "'"))
}
