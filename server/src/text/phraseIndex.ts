// Finds which of many phrase groups stand in a text, without trying them all.
//
// A phrase can only match a text that holds one of its anchors: the words of its most telling part. Phrases are filed
// under the first letters of their anchors, so that a text only tries the phrases it shares an anchor with.
import { parsePhrase, phraseExpression, type Lexicon, type PhrasePart } from './phrase'

const anchorLength = 4
const shortLength = 3
/** Words that stand in nearly every sentence make poor anchors. */
const common = new Set(
  'a an the this that these those it its is are was were be been will would can could should must may might do does did has have had not no of in on at to for from by with and or as if so but we i our my you they he she who which what when all any every each more one'.split(
    ' '
  )
)
const commonCost = 200

/** A phrase of a group. Its expression is compiled when a text first shares an anchor with it. */
class Entry {
  readonly group: number
  readonly #parts: readonly PhrasePart[]
  #expression: RegExp | undefined

  constructor(group: number, parts: readonly PhrasePart[]) {
    this.group = group
    this.#parts = parts
  }

  stands(text: string): boolean {
    this.#expression ??= phraseExpression([this.#parts])
    return this.#expression.test(text)
  }
}

/** Files phrase groups and finds those that a text shows. Groups are numbered from 0 in the order they were added. */
export class PhraseIndex {
  readonly #lexicon: Lexicon
  readonly #byKey = new Map<string, Entry[]>()
  /** Phrases without an anchor, tried on every text. */
  readonly #always: Entry[] = []
  #groups = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Adds a group; it is found where any of its phrases stands. Throws SyntaxError for a phrase that cannot be read. */
  add(phrases: readonly string[]): number {
    const group = this.#groups++
    for (const phrase of phrases) {
      const parts = parsePhrase(phrase, this.#lexicon)
      const entry = new Entry(group, parts)
      const anchors = sequenceAnchors(parts)
      if (!anchors) this.#always.push(entry)
      else for (const key of anchors.keys) this.#file(key, entry)
    }
    return group
  }

  /** The groups of which a phrase stands in the text. */
  find(text: string): ReadonlySet<number> {
    const found = new Set<number>()
    const tried = new Set<Entry>()
    const attempt = (entry: Entry): void => {
      if (found.has(entry.group) || tried.has(entry)) return
      tried.add(entry)
      if (entry.stands(text)) found.add(entry.group)
    }
    for (const key of keysOf(text)) for (const entry of this.#byKey.get(key) ?? []) attempt(entry)
    for (const entry of this.#always) attempt(entry)
    return found
  }

  #file(key: string, entry: Entry): void {
    const entries = this.#byKey.get(key)
    if (entries) entries.push(entry)
    else this.#byKey.set(key, [entry])
  }
}

/** The keys that a text offers: whole short words, the first letters of the others, and `0` for a digit. */
function keysOf(text: string): Set<string> {
  const keys = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]+(?:['’][\p{L}]+)*/gu)) {
    if (/\d/.test(word)) keys.add('0')
    for (const part of /['’]/.test(word) ? [word.replace(/['’]/g, ''), ...word.split(/['’]/)] : [word]) {
      keys.add(part.length < anchorLength ? `=${part}` : part.slice(0, anchorLength))
      if (part.length >= shortLength) keys.add(`~${part.slice(0, shortLength)}`)
    }
  }
  return keys
}

interface Anchors {
  readonly keys: ReadonlySet<string>
  /** Lower is more telling. */
  readonly cost: number
}

/** The most telling part of a sequence: every match of the sequence holds one of these keys. */
function sequenceAnchors(parts: readonly PhrasePart[]): Anchors | undefined {
  let best: Anchors | undefined
  for (const part of parts) {
    const anchors = partAnchors(part)
    if (anchors && (!best || anchors.cost < best.cost)) best = anchors
  }
  return best
}

function partAnchors(part: PhrasePart): Anchors | undefined {
  if (part.kind === 'number') return { keys: new Set(['0']), cost: commonCost }
  if (part.kind === 'word') {
    const key = wordKey(part.text.toLowerCase(), part.prefix)
    return key === undefined
      ? undefined
      : { keys: new Set([key]), cost: common.has(part.text.toLowerCase()) ? commonCost : 1 }
  }
  if (part.kind !== 'choice' || part.optional) return undefined
  const keys = new Set<string>()
  let cost = 0
  for (const option of part.options) {
    const anchors = sequenceAnchors(option)
    if (!anchors) return undefined
    for (const key of anchors.keys) keys.add(key)
    cost += anchors.cost
  }
  return { keys, cost }
}

/** The key of a phrase's word; undefined where its beginning is too short to file it under. */
function wordKey(text: string, prefix: boolean): string | undefined {
  // A hyphen inside a phrase's word separates words in a text.
  const word = (text.split(/[-‐–/]/)[0] as string).replace(/['’]/g, '')
  const whole = !prefix || text.length !== word.length
  if (!/^[\p{L}\p{N}_]+$/u.test(word)) return undefined
  if (/\d/.test(word)) return '0'
  if (word.length >= anchorLength) return word.slice(0, anchorLength)
  if (whole) return `=${word}`
  return word.length === shortLength ? `~${word}` : undefined
}
