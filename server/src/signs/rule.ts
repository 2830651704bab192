// Judges the signs of one proposal: by cues where a sentence says it plainly, by a small linear model over words and
// their classes where it does not. A sign that was not trained (a team's own) has its cues alone.
import { featuresOf } from '../proposal/features'
import { lexicon } from '../proposal/lexicon'
import type { Proposal, Section, Statement } from '../proposal/model'
import { isPrompt } from '../proposal/placeholder'
import { PhraseIndex } from '../text/phraseIndex'
import { Recent } from '../text/recent'
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

const remembered = 40_000

/** Reads which cues of a list of signs stand in each statement of a proposal. */
export class CueReader {
  readonly #index = new PhraseIndex(lexicon)
  readonly #signs: readonly CompiledSign[]
  readonly #found = new Recent<ReadonlySet<number>>(remembered)

  constructor(signs: readonly SignCues[]) {
    this.#signs = signs.map((sign) => compileSign(sign, this.#index))
  }

  /** The cues that stand in a statement, sign by sign in their order. `before` is the statement before it. */
  cues(statement: Statement, before: Statement | undefined, sections: readonly Section[]): CompiledCue[][] {
    const found = this.#find(statement.text)
    const previous = before?.block === statement.block ? this.#find(before.text) : undefined
    const places = new Set(placesOf(statement, sections).flatMap((place) => [...this.#find(place)]))
    return this.#signs.map(({ unless, cues }) =>
      unless !== undefined && found.has(unless)
        ? []
        : cues.filter((cue) => shows(cue, found, places, previous))
    )
  }

  #find(text: string): ReadonlySet<number> {
    return this.#found.get(text, () => this.#index.find(text))
  }
}

/** Features by which the sign model judges: words and classes in their place, not whole heading paths. */
export function signFeatures(shared: readonly string[]): string[] {
  return shared.filter((feature) => !/^[Hpf]:/.test(feature))
}

/** A judge for these signs. Phrases are filed once; each statement is searched once for all signs. */
export function signJudge(signs: readonly SignCues[]): SignJudge {
  const reader = new CueReader(signs)
  const model = new SignModel(signs.map(({ id }) => id))
  return (proposal) => {
    const features = featuresOf(proposal)
    const result = new Map<string, Sighting[]>(signs.map(({ id }) => [id, []]))
    for (const [at, statement] of proposal.statements.entries()) {
      if (!mayShow(statement)) continue
      const cues = reader.cues(statement, proposal.statements[at - 1], proposal.sections)
      const all = signFeatures(features.of(statement))
      const scores = model.scores(all)
      for (const [i, { id }] of signs.entries()) {
        const hits = cues[i] ?? []
        const byWords = byScore(scores[i] ?? -Infinity)
        const confidence = byWords === 'clear' ? byWords : (byCues(hits) ?? byWords)
        if (!confidence) continue
        const because = [...hits.map(({ name }) => name), ...model.heaviest(i, all, 4)]
        result.get(id)?.push({ statement, range: statement.range, confidence, because })
      }
    }
    return result
  }
}

function byScore(score: number): 'clear' | 'arguable' | undefined {
  return score > clearFrom ? 'clear' : score > arguableFrom ? 'arguable' : undefined
}

function byCues(hits: readonly CompiledCue[]): 'clear' | 'arguable' | undefined {
  if (!hits.length) return undefined
  return hits.some(({ confidence }) => confidence === 'clear') ? 'clear' : 'arguable'
}

/** Quotations, prompts and questions to the reader are nobody's claim about this proposal; metadata is no sentence. */
export function mayShow(statement: Statement): boolean {
  return (
    !statement.quoted &&
    !isPrompt(statement.text) &&
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
