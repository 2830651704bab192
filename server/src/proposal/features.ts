// A statement as features for the linear models of questions and signs.
import { authorNames, namesAny } from './authors'
import type { Proposal, Section, Statement } from './model'
import { traitsOf, type Traits } from './traits'
import { PhraseIndex } from '../text/phraseIndex'
import { Recent } from '../text/recent'
import { once } from '../text/remembered'
import { wordClasses } from './wordClasses'
import { stems } from './words'

const classNames = Object.keys(wordClasses)
const classIndex = once(() => {
  const index = new PhraseIndex({})
  for (const entries of Object.values(wordClasses)) {
    const phrases = entries.split(/\s*,\s*/).map((entry) => entry.trim())
    index.add(phrases.filter(Boolean))
  }
  return index
})

/** Names of the word classes that a text shows. */
export function classesOf(text: string): string[] {
  return Array.from(classIndex().find(text), (group) => classNames[group] ?? '')
}

/** Where a statement stands, as far as its features depend on it. */
export interface Surrounding {
  readonly path: Section['path']
  /** It names an author of the document. */
  readonly named: boolean
}

/** What the models see of a statement. */
export interface Features {
  /** Stems of its words in order: each is a feature, and so is each pair of neighbours. */
  readonly words: readonly string[]
  /**
   * Names of all others: `l:` word classes, `h:`/`H:`/`r:` words of headings and of a table's head and row, `p:` headings
   * whole, `lh:` word classes of the heading, `k:` kind, `f:` field key, `t:` traits.
   */
  readonly others: readonly string[]
  readonly traits: Traits
}

/** Questions and signs read a document after each other: statements of the longest that is read in one go. */
const lately = 20_000
let read = new Map<Statement, { readonly features: Features; readonly around: Surrounding }>()

/** The features of a statement in its place. */
export function featuresOf(statement: Statement, around: Surrounding): Features {
  const known = read.get(statement)
  if (known && known.around.path === around.path && known.around.named === around.named) return known.features
  const features = featuresAt(statement, around)
  if (read.size >= lately) read = new Map()
  read.set(statement, { features, around })
  return features
}

/** Lets go of what was read of the statements of a document, once everybody has read them. */
export function forgetFeatures(): void {
  if (read.size) read = new Map()
}

/** The names of features, each once: `w:` words and `b:` pairs of them, then the others. */
export function featureNames({ words, others }: Features): string[] {
  const names = new Set<string>()
  for (const [at, word] of words.entries()) {
    names.add(`w:${word}`)
    const next = words[at + 1]
    if (next !== undefined) names.add(`b:${word} ${next}`)
  }
  for (const name of others) names.add(name)
  return [...names]
}

/** Feature names of the statements of one proposal. */
export function featureReader(proposal: Proposal): (statement: Statement) => readonly string[] {
  const authors = authorNames(proposal)
  return (statement) => featureNames(featuresOf(statement, surroundingOf(statement, proposal, authors)))
}

/** Where a statement of a proposal stands. `authors` is `authorNames` of the proposal. */
export function surroundingOf(
  { section, text }: Statement,
  { sections }: Proposal,
  authors: readonly string[]
): Surrounding {
  return { path: sections[section]?.path ?? [], named: namesAny(authors, text) }
}

function featuresAt(statement: Statement, { path, named }: Surrounding): Features {
  const { text, kind, column = '', row = '' } = statement
  const words = stems(text)
  const traits = traitsOf(statement, named)
  const others = [...classFeatures(text), `k:${kind}`]
  if (kind === 'field') others.push(`f:${column}`)
  else {
    if (column) for (const stem of stems(column)) others.push(`h:${stem}`)
    if (row) for (const stem of stems(row)) others.push(`r:${stem}`)
  }
  const { length } = words
  others.push(length < 4 ? 't:tiny' : length < 9 ? 't:short' : length > 30 ? 't:long' : 't:middle')
  for (const name of traitNames) if (traits[name]) others.push(traitFeatures[name])
  others.push(...headingFeatures(path))
  return { words, others, traits }
}

const classFeatureNames = classNames.map((name) => `l:${name}`)

function classFeatures(text: string): string[] {
  return Array.from(classIndex().find(text), (group) => classFeatureNames[group] ?? '')
}

const traitFeatures = {
  number: 't:number',
  date: 't:date',
  link: 't:link',
  thread: 't:thread',
  team: 't:team',
  person: 't:person',
  author: 't:author',
  firstPerson: 't:firstPerson',
  negated: 't:negated',
  conditional: 't:conditional',
  future: 't:future'
} as const satisfies Record<keyof Traits, string>
const traitNames = Object.keys(traitFeatures) as (keyof Traits)[]

const headings = new Recent<readonly string[]>(2000)

/** Features of the headings above: `h:` of the nearest, `H:` of those around it, `p:` of both whole. */
function headingFeatures(path: Section['path']): readonly string[] {
  return headings.get(path.join('\n'), () => {
    const features = path.flatMap((heading, index) => {
      const near = index === path.length - 1
      const words = stems(heading)
      return [...words.map((stem) => `${near ? 'h' : 'H'}:${stem}`), `p:${words.slice(0, 4).join(' ')}`]
    })
    for (const name of classesOf(path.at(-1) ?? '')) features.push(`lh:${name}`)
    return path.length ? features : [...features, 'h:^']
  })
}
