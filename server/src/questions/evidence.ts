// Reads statements as features of how far they answer a question.
import { authorNames } from '../proposal/authors'
import { featuresOf, surroundingOf, type Features, type Surrounding } from '../proposal/features'
import { isBoilerplate } from '../proposal/boilerplate'
import type { Proposal, Statement } from '../proposal/model'
import { holdsPrompt, isPlaceholder, isPrompt } from '../proposal/placeholder'
import type { Traits } from '../proposal/traits'
import type { Phrases } from '../text/phraseBook'
import { Recent } from '../text/recent'
import { perObject } from '../text/remembered'
import type { QuestionCues } from './question'

/** Cues compiled once. */
export interface CompiledCues {
  readonly id: string
  /** The group of its headings in the list, and the last of its groups: those of one question are neighbours. */
  readonly headings: number
  readonly last: number
  readonly full: ReadonlySet<string>
  readonly half: ReadonlySet<string>
  /** Groups of the list in which the cues were filed. */
  readonly cues: readonly {
    /** Names of its features: anywhere, and under the question's own heading. */
    readonly features: readonly [anywhere: string, inPlace: string]
    readonly group: number
    readonly unless: number | undefined
  }[]
}

/** Compiles a question's cues and files their phrases in a list that several questions may share. */
export function compileCues({ id, headings, fields, cues }: QuestionCues, list: Phrases): CompiledCues {
  let last = list.add(headings)
  const add = (phrases: readonly string[]): number => (last = list.add(phrases))
  const compiled = {
    id,
    headings: last,
    full: new Set(fields.full),
    half: new Set(fields.half),
    cues: cues.map(({ name, phrases, unless }) => ({
      features: [`cue ${name}`, `cue ${name} in place`] as const,
      group: add(phrases),
      unless: unless && add(unless)
    }))
  }
  return { ...compiled, last }
}

/** A statement as a rule sees it: what it says, and where. */
export interface Candidate {
  readonly statement: Statement
  /** Features that all questions share. */
  readonly shared: Features
  readonly traits: Traits
  readonly words: number
  /** The list's groups that stand in it, and in the headings above it. */
  readonly found: readonly number[]
  readonly places: ReadonlySet<number>
}

/** Reads statements as candidates for evidence; `list` holds the compiled cues. */
export class CandidateReader {
  readonly #list: Phrases
  readonly #places = new Recent<ReadonlySet<number>>(1000)
  /** The headings of a section are looked at once for all of its statements. */
  readonly #placesOf = perObject((path: Surrounding['path']) =>
    this.#places.get(path.join('\n'), () => new Set(path.flatMap((heading) => this.#list.find(heading))))
  )

  constructor(list: Phrases) {
    this.#list = list
  }

  /** The statement with its features; undefined where an author said nothing: placeholders and unfilled prompts. */
  candidate(statement: Statement, around: Surrounding): Candidate | undefined {
    const { text } = statement
    if (isPlaceholder(text) || holdsPrompt(text) || isPrompt(text) || isBoilerplate(text)) return undefined
    const shared = featuresOf(statement, around)
    return {
      statement,
      shared,
      traits: shared.traits,
      words: wordCount(text),
      found: this.#list.find(text),
      places: this.#placesOf(around.path)
    }
  }
}

/** All candidates of a proposal, for training. */
export function candidatesOf(proposal: Proposal, list: Phrases): Candidate[] {
  const reader = new CandidateReader(list)
  const authors = authorNames(proposal)
  return proposal.statements.flatMap(
    (statement) => reader.candidate(statement, surroundingOf(statement, proposal, authors)) ?? []
  )
}

/** Statements have one space between words. */
function wordCount(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

const none: readonly never[] = []

/** Features of one statement for one question: cue hits, its own heading, and what its metadata key means. */
export function questionFeatures(cues: CompiledCues, candidate: Candidate, own: boolean): readonly string[] {
  const { statement, traits, found } = candidate
  const isCued = found.some((group) => group > cues.headings && group <= cues.last)
  if (!own && !isCued && statement.kind !== 'field') return none
  const features: string[] = []
  if (own) features.push('own')
  if (statement.kind === 'field') {
    const key = statement.column ?? ''
    const grade = cues.full.has(key) ? 'full' : cues.half.has(key) ? 'half' : undefined
    if (grade) features.push(`field ${grade}`, `field ${grade} ${traits.team ? 'team' : 'other'}`)
  }
  if (!isCued) return features
  for (const { features: cue, group, unless } of cues.cues) {
    if (!found.includes(group) || (unless !== undefined && found.includes(unless))) continue
    features.push(cue[0])
    if (own) features.push(cue[1])
  }
  return features
}
