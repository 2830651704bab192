// Judges the signs of one proposal: by cues where a sentence says it plainly, by a small linear model over words and
// their classes where it does not. A sign that was not trained (a team's own) has its cues alone.
import { featuresOf } from '../proposal/features'
import { isBoilerplate } from '../proposal/boilerplate'
import { lexicon } from '../proposal/lexicon'
import { StatementMemo } from '../proposal/memo'
import type { Proposal, Section, Statement } from '../proposal/model'
import { isPrompt } from '../proposal/placeholder'
import { PhraseIndex } from '../text/phraseIndex'
import { arguableFrom, clearFrom, SignModel } from './model'
import type { Sighting, SignCue, SignCues } from './sign'

/** Finds the sightings of every sign: sign id → its sightings in order of place. */
export type SignJudge = (proposal: Proposal) => ReadonlyMap<string, readonly Sighting[]>

interface CompiledCue {
  readonly name: string
  /** Groups of the index that must all be found. */
  readonly groups: readonly number[]
  readonly unless: number | undefined
  readonly under: number | undefined
  readonly notUnder: number | undefined
  readonly after: number | undefined
  readonly confidence: 'clear' | 'arguable'
}

interface CompiledSign {
  readonly id: string
  readonly unless: number | undefined
  readonly cues: readonly CompiledCue[]
}

/** Reads which cues of a list of signs stand in each statement of a proposal. */
export class CueReader {
  readonly #index = new PhraseIndex(lexicon)
  readonly #signs: readonly CompiledSign[]

  constructor(signs: readonly SignCues[]) {
    this.#signs = signs.map((sign) => compileSign(sign, this.#index))
  }

  /** The cues that stand in a statement, sign by sign in their order. `before` is the statement before it. */
  cues(statement: Statement, before: Statement | undefined, sections: readonly Section[]): CompiledCue[][] {
    const found = this.#index.find(statement.text)
    const previous = before?.block === statement.block ? this.#index.find(before.text) : undefined
    const places = new Set(placesOf(statement, sections).flatMap((place) => [...this.#index.find(place)]))
    return this.#signs.map(({ unless, cues }) =>
      unless !== undefined && found.has(unless)
        ? []
        : cues.filter((cue) => shows(cue, found, places, previous))
    )
  }
}

/** Features by which the sign model judges: words and classes in their place, not whole heading paths. */
export function signFeatures(shared: readonly string[]): string[] {
  return shared.filter((feature) => !/^[Hpf]:/.test(feature))
}

/** What one statement shows: the index of a sign, how clearly, and by which words. */
interface Shown extends Pick<Sighting, 'confidence' | 'because'> {
  readonly sign: number
}

/** A judge for these signs. Each statement is searched once for all signs, and remembered. */
export function signJudge(signs: readonly SignCues[]): SignJudge {
  const reader = new CueReader(signs)
  const model = new SignModel(signs.map(({ id }) => id))
  const known = new StatementMemo<readonly Shown[]>()
  const looksBack = signs.some(({ cues }) => cues.some(({ after }) => after))
  const read = (
    statement: Statement,
    before: Statement | undefined,
    proposal: Proposal
  ): readonly Shown[] => {
    if (!mayShow(statement)) return []
    const cues = reader.cues(statement, before, proposal.sections)
    const features = signFeatures(featuresOf(proposal).of(statement))
    const scores = model.scores(features)
    return signs.flatMap((_, sign): Shown[] => {
      const hits = cues[sign] ?? []
      const byWords = byScore(scores[sign] ?? -Infinity)
      const confidence = byWords === 'clear' ? byWords : (byCues(hits) ?? byWords)
      if (!confidence) return []
      return [
        { sign, confidence, because: [...hits.map(({ name }) => name), ...model.heaviest(sign, features, 4)] }
      ]
    })
  }
  return (proposal) => {
    const sightings = signs.map((): Sighting[] => [])
    for (const [at, statement] of proposal.statements.entries()) {
      const before = proposal.statements[at - 1]
      const context = featuresOf(proposal).contextOf(statement.section)
      const place = looksBack && before?.block === statement.block ? `${context}\0${before.text}` : context
      for (const { sign, ...shown } of known.get(statement, place, () => read(statement, before, proposal)))
        sightings[sign]?.push({ statement, range: statement.range, ...shown })
    }
    return new Map(signs.map(({ id }, sign) => [id, sightings[sign] ?? []]))
  }
}

function byScore(score: number): 'clear' | 'arguable' | undefined {
  return score > clearFrom ? 'clear' : score > arguableFrom ? 'arguable' : undefined
}

function byCues(hits: readonly CompiledCue[]): 'clear' | 'arguable' | undefined {
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
    !/^(?:title|name|rfc|eip|kep|status|created|date|authors?)$/.test(
      statement.kind === 'field' ? (statement.column ?? '') : ''
    )
  )
}

function compileSign({ id, unless, cues }: SignCues, index: PhraseIndex): CompiledSign {
  return { id, unless: unless && index.add(unless), cues: cues.map((cue) => compileCue(cue, index)) }
}

function compileCue(cue: SignCue, index: PhraseIndex): CompiledCue {
  const { name, phrases, all, unless, under, notUnder, after, confidence } = cue
  return {
    name,
    groups: [...(phrases ? [phrases] : []), ...(all ?? [])].map((group) => index.add(group)),
    unless: unless && index.add(unless),
    under: under && index.add(under),
    notUnder: notUnder && index.add(notUnder),
    after: after && index.add(after),
    confidence: confidence ?? 'clear'
  }
}

/** Where a statement stands, in words: its headings, its column (for a field its key), its row. */
function placesOf(statement: Statement, sections: readonly Section[]): string[] {
  const path = sections[statement.section]?.path ?? []
  return [...path, statement.column ?? '', statement.row ?? '']
    .filter(Boolean)
    .map((place) => place.replace(/-/g, ' '))
}

function shows(
  cue: CompiledCue,
  found: ReadonlySet<number>,
  places: ReadonlySet<number>,
  before: ReadonlySet<number> | undefined
): boolean {
  return (
    cue.groups.every((group) => found.has(group)) &&
    !(cue.unless !== undefined && found.has(cue.unless)) &&
    (cue.under === undefined || places.has(cue.under)) &&
    !(cue.notUnder !== undefined && places.has(cue.notUnder)) &&
    (cue.after === undefined || (before?.has(cue.after) ?? false))
  )
}
