// A statement as named features for the linear models of questions and signs.
import type { Proposal, Section, Statement } from './model'
import { authorNames, traitsOf, type Traits } from './traits'
import { PhraseIndex } from '../text/phraseIndex'
import { wordClasses } from './wordClasses'
import { stems } from './words'

const classNames = Object.keys(wordClasses)
const classIndex = new PhraseIndex({})
for (const entries of Object.values(wordClasses))
  classIndex.add(
    entries
      .split(/\s*,\s*/)
      .map((entry) => entry.trim())
      .filter(Boolean)
  )

/** Names of the word classes that a text shows. */
export function classesOf(text: string): string[] {
  return [...classIndex.find(text)].map((group) => classNames[group] ?? '')
}

const readers = new WeakMap<Proposal, FeatureReader>()

/** The reader of a proposal: questions and signs share what was read. */
export function featuresOf(proposal: Proposal): FeatureReader {
  let reader = readers.get(proposal)
  if (!reader) readers.set(proposal, (reader = new FeatureReader(proposal)))
  return reader
}

/** Turns the statements of one proposal into features; what a section contributes is computed once. */
export class FeatureReader {
  readonly #authors: RegExp | undefined
  readonly #sections: readonly Section[]
  readonly #headings = new Map<number, readonly string[]>()
  readonly #known = new WeakMap<Statement, readonly string[]>()
  readonly #contexts = new Map<number, string>()

  constructor(proposal: Proposal) {
    this.#authors = authorNames(proposal)
    this.#sections = proposal.sections
  }

  /** Feature names without repetition: `w:` words, `b:` pairs, `l:` word classes, `h:`/`H:` headings, `k:` kind, `f:` field
   * key, `t:` traits. */
  of(statement: Statement): readonly string[] {
    let features = this.#known.get(statement)
    if (!features) this.#known.set(statement, (features = this.#read(statement)))
    return features
  }

  #read(statement: Statement): readonly string[] {
    const features = new Set<string>()
    const words = stems(statement.text)
    for (const [index, word] of words.entries()) {
      features.add(`w:${word}`)
      const next = words[index + 1]
      if (next !== undefined) features.add(`b:${word} ${next}`)
    }
    for (const name of classesOf(statement.text)) features.add(`l:${name}`)
    features.add(`k:${statement.kind}`)
    if (statement.kind === 'field') features.add(`f:${statement.column ?? ''}`)
    else {
      for (const stem of stems(statement.column ?? '')) features.add(`h:${stem}`)
      for (const stem of stems(statement.row ?? '')) features.add(`r:${stem}`)
    }
    const length = words.length
    features.add(length < 4 ? 't:tiny' : length < 9 ? 't:short' : length > 30 ? 't:long' : 't:middle')
    const traits = traitsOf(statement, this.#authors)
    for (const name of Object.keys(traits) as (keyof Traits)[]) if (traits[name]) features.add(`t:${name}`)
    for (const feature of this.headings(statement.section)) features.add(feature)
    return [...features]
  }

  /** All that the features of a section's statements depend on beside the statements: equal contexts, equal features. */
  contextOf(section: number): string {
    let context = this.#contexts.get(section)
    if (context === undefined) {
      context = [this.#authors?.source ?? '', ...(this.#sections[section]?.path ?? [])].join('\u0001')
      this.#contexts.set(section, context)
    }
    return context
  }

  /** Features of the headings above: `h:` of the nearest, `H:` of those around it, `p:` of both whole. */
  headings(section: number): readonly string[] {
    const known = this.#headings.get(section)
    if (known) return known
    const path = this.#sections[section]?.path ?? []
    const features = path.flatMap((heading, index) => {
      const near = index === path.length - 1
      const words = stems(heading)
      return [...words.map((stem) => `${near ? 'h' : 'H'}:${stem}`), `p:${words.slice(0, 4).join(' ')}`]
    })
    for (const name of classesOf(path.at(-1) ?? '')) features.push(`lh:${name}`)
    if (!path.length) features.push('h:^')
    this.#headings.set(section, features)
    return features
  }
}
