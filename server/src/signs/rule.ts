// Judges the signs of one proposal: by cues where a sentence says it plainly, by a small linear model over words and
// their classes where it does not. A sign that was not trained (a team's own) has its cues alone.
import { isBoilerplate } from '../proposal/boilerplate'
import { featuresOf, type Features, type Surrounding } from '../proposal/features'
import { seenIn } from '../proposal/fold'
import { StatementMemo } from '../proposal/memo'
import type { Proposal, Statement } from '../proposal/model'
import { NamingFold } from '../proposal/naming'
import { isPrompt } from '../proposal/placeholder'
import type { Phrases } from '../text/phraseBook'
import { Recent } from '../text/recent'
import { once, perObject } from '../text/remembered'
import { listed } from '../text/wordList'
import { carryingWords } from './carried'
import { inGroup, lookOf, sightings, type Likeness } from './sightings'
import { doubtfulFrom, SignModel } from './model'
import type { Sighting, SignCue, SignCues } from './sign'

/** Finds the sightings of every sign: sign id → its sightings in order of place. */
export type SignJudge = (proposal: Proposal) => ReadonlyMap<string, readonly Sighting[]>

interface CompiledCue {
  readonly name: string
  /** Groups of the list that must all be found. */
  readonly groups: readonly number[]
  readonly unless: number | undefined
  readonly under: number | undefined
  readonly notUnder: number | undefined
  readonly confidence: 'clear' | 'arguable'
}

interface CompiledSign {
  readonly id: string
  readonly unless: number | undefined
  readonly cues: readonly CompiledCue[]
}

/** Reads which cues of a list of signs stand in a statement. */
class CueReader {
  readonly #list: Phrases
  readonly #places = new Recent<ReadonlySet<number>>(1000)
  readonly #signs: readonly CompiledSign[]

  /** What a statement shows in which no phrase stands; each cue has one at least. */
  readonly #without: readonly (readonly CompiledCue[])[]

  constructor(signs: readonly SignCues[], list: Phrases) {
    this.#list = list
    this.#signs = signs.map((sign) => compileSign(sign, this.#list))
    this.#without = signs.map(() => [])
  }

  /**
   * The cues that stand in a statement, sign by sign in their order; undefined where the statement is innocent of the
   * sign. `path` are the headings above it.
   */
  cues(statement: Statement, path: Surrounding['path']): readonly (readonly CompiledCue[] | undefined)[] {
    const found = this.#list.find(statement.text)
    if (!found.length) return this.#without
    return this.#signs.map(({ unless, cues }) =>
      unless !== undefined && found.includes(unless)
        ? undefined
        : cues.filter((cue) => said(cue, found) && this.#isInPlace(cue, statement, path))
    )
  }

  #isInPlace({ under, notUnder }: CompiledCue, statement: Statement, path: Surrounding['path']): boolean {
    if (under === undefined && notUnder === undefined) return true
    const places = this.#placesOf(statement, path)
    return (under === undefined || places.has(under)) && !(notUnder !== undefined && places.has(notUnder))
  }

  /** The headings of a section are looked at once for all of its statements but cells and fields. */
  readonly #placesUnder = perObject((path: Surrounding['path']) => this.#placesAt(path))

  #placesOf({ column = '', row = '' }: Statement, path: Surrounding['path']): ReadonlySet<number> {
    return column || row ? this.#placesAt([...path, column, row]) : this.#placesUnder(path)
  }

  #placesAt(names: readonly string[]): ReadonlySet<number> {
    const places = names.filter(Boolean).map((place) => place.replace(/-/g, ' '))
    return this.#places.get(
      places.join('\n'),
      () => new Set(places.flatMap((place) => this.#list.find(place)))
    )
  }

  /** Whether the phrases of a cue stand in some words. */
  stands({ groups }: CompiledCue, words: string): boolean {
    const found = this.#list.find(words)
    return groups.every((group) => found.includes(group))
  }
}

/** Features that are shown as what carried a score. */
const heaviest = 4

/** Features by which the sign model is trained: words and classes in their place, not whole heading paths. */
export function signFeatures(shared: readonly string[]): string[] {
  return shared.filter((feature) => !/^[Hpf]:/.test(feature))
}

/**
 * A judge for these signs. Their phrases are noted in `list` now, so that they are looked for together with those of others; the
 * rest is made ready when the first proposal is judged. What was read is remembered.
 */
export function signJudge(signs: readonly SignCues[], list: Phrases): SignJudge {
  const cues = new CueReader(signs, list)
  const judge = once(() => readyJudge(signs, cues))
  return (proposal) => judge()(proposal)
}

function readyJudge(signs: readonly SignCues[], cues: CueReader): SignJudge {
  const read = statementReader(signs, cues)
  const known = new StatementMemo<readonly Likeness[]>(read)
  const fold = new NamingFold(
    (part, authored) =>
      part.statements.flatMap((statement, at) => {
        const path = part.paths[statement.section] ?? []
        const likenesses = known.of(statement, { path, named: authored.includes(at) })
        return likenesses.length ? [{ value: lookOf(likenesses), statement }] : []
      }),
    (group, looks) => inGroup(group, seenIn(group, looks)),
    (groups, bases) => sightings(groups, bases, signs)
  )
  return (proposal) => fold.of(proposal)
}

/** Reads which signs a statement looks like. */
function statementReader(
  signs: readonly SignCues[],
  reader: CueReader
): (statement: Statement, around: Surrounding) => readonly Likeness[] {
  const model = new SignModel(signs.map(({ id }) => id))
  return (statement, around) => {
    if (!mayShow(statement)) return none
    const cues = reader.cues(statement, around.path)
    const features = featuresOf(statement, around)
    const scores = model.scores(features)
    let likenesses: Likeness[] | undefined
    for (let sign = 0; sign < signs.length; sign++) {
      const hits = cues[sign]
      const score = scores[sign] as number
      if (!hits || (!hits.length && score <= doubtfulFrom)) continue
      // A function of its own, as is what it remembers: most statements look like no sign, and leave nothing behind.
      const words = carrying(statement.text, features, sign, hits)
      likenesses ??= []
      likenesses.push({ sign, score, cued: byCues(hits), words })
    }
    return likenesses ?? none
  }

  /** The words that carried a sign, read when somebody asks. */
  function carrying(
    text: string,
    features: Features,
    sign: number,
    hits: readonly CompiledCue[]
  ): Likeness['words'] {
    return once(() =>
      carryingWords(text, {
        features: model.heaviest(sign, features, heaviest),
        cues: hits.map((cue) => (part) => reader.stands(cue, part))
      })
    )
  }
}

const none: readonly never[] = []

function byCues(hits: readonly CompiledCue[]): Sighting['confidence'] | undefined {
  if (!hits.length) return undefined
  return hits.some(({ confidence }) => confidence === 'clear') ? 'clear' : 'arguable'
}

/** Quotations and prompts are nobody's claim about this proposal; metadata is no sentence, and a lead-in claims nothing. */
export function mayShow(statement: Statement): boolean {
  return (
    !statement.quoted &&
    !isPrompt(statement.text) &&
    !isBoilerplate(statement.text) &&
    !statement.text.endsWith(':') &&
    !(statement.kind === 'field' && metadata.has(statement.column ?? ''))
  )
}

const metadata = new Set(listed('title, name, rfc, eip, kep, status, created, date, author, authors'))

function compileSign({ id, unless, cues }: SignCues, list: Phrases): CompiledSign {
  return { id, unless: unless && list.add(unless), cues: cues.map((cue) => compileCue(cue, list)) }
}

function compileCue(cue: SignCue, list: Phrases): CompiledCue {
  const { name, phrases, all, unless, under, notUnder, confidence } = cue
  return {
    name,
    groups: [...(phrases ? [phrases] : []), ...(all ?? [])].map((group) => list.add(group)),
    unless: unless && list.add(unless),
    under: under && list.add(under),
    notUnder: notUnder && list.add(notUnder),
    confidence: confidence ?? 'clear'
  }
}

/** Whether the words of a cue are among those found. */
function said({ groups, unless }: CompiledCue, found: readonly number[]): boolean {
  return groups.every((group) => found.includes(group)) && !(unless !== undefined && found.includes(unless))
}
