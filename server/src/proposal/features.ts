// A statement as features for the linear models of questions and signs.
import { authorNames, namesAny } from './authors'
import type { Proposal, Section, Statement } from './model'
import { phraseBook } from './phrases'
import { traitBits, traitNames, traitsFrom, type Traits } from './traits'
import { Lately } from '../text/lately'
import { Recent } from '../text/recent'
import { perObject } from '../text/remembered'
import { wordClasses } from './wordClasses'
import { stemCount, stems } from './words'

const classNames = Object.keys(wordClasses)
const classes = phraseBook.list('word classes')
for (const entries of Object.values(wordClasses)) {
  classes.add(() =>
    entries
      .split(/\s*,\s*/)
      .map((entry) => entry.trim())
      .filter(Boolean)
  )
}

/** Names of the word classes that a text shows. */
export function classesOf(text: string): string[] {
  return classes.find(text).map((group) => classNames[group] ?? '')
}

/** Where a statement stands, as far as its features depend on it. */
export interface Surrounding {
  readonly path: Section['path']
  /** It names an author of the document. */
  readonly named: boolean
}

/** What the models see of a statement. */
export interface Features {
  /** The statement's words: the stem of each is a feature, and so is each pair of neighbours. */
  readonly text: string
  /** Indexes into `fixedNames`: its word classes, kind, length and traits. */
  readonly fixed: readonly number[]
  /** `f:` the key of a field, `h:`/`r:` the stems of a table's head and of the row's first cell: mostly none. */
  readonly own: readonly string[]
  /** Features of the headings above it: one and the same list for all statements under them. */
  readonly above: readonly string[]
  readonly traits: Traits
}

/** With where they were read. */
interface PlacedFeatures extends Features, Surrounding {}

/** Questions and signs read a document after each other. */
const read = new Lately<Statement, PlacedFeatures>()

/** The features of a statement in its place. */
export function featuresOf(statement: Statement, { path, named }: Surrounding): Features {
  const known = read.get(statement)
  if (known && known.path === path && known.named === named) return known
  const features = featuresAt(statement, path, named)
  read.set(statement, features)
  return features
}

/** The names of features, each once: `w:` words and `b:` pairs of them, then the others. */
export function featureNames({ text, fixed, own, above }: Features): string[] {
  const names = new Set<string>()
  const words = stems(text)
  for (const [at, word] of words.entries()) {
    names.add(`w:${word}`)
    const next = words[at + 1]
    if (next !== undefined) names.add(`b:${word} ${next}`)
  }
  for (const index of fixed) names.add(fixedNames[index] ?? '')
  for (const name of [...own, ...above]) names.add(name)
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

function featuresAt(statement: Statement, path: Surrounding['path'], named: boolean): PlacedFeatures {
  const { text, kind } = statement
  const traits = traitBits(statement, named)
  const fixed = classes.find(text).slice()
  fixed.push(kindFrom + kindPlaces[kind], lengthFrom + lengthOf(text))
  for (let at = 0; at < traitNames.length; at++) if (traits & (1 << at)) fixed.push(traitFrom + at)
  return {
    text,
    fixed,
    own: ownFeatures(statement),
    above: featuresOfHeadings(path),
    traits: traitsFrom(traits),
    path,
    named
  }
}

const none: readonly never[] = []

function ownFeatures({ kind, column, row }: Statement): readonly string[] {
  if (kind === 'field') return [`f:${column ?? ''}`]
  if (!column && !row) return none
  const own: string[] = []
  if (column) for (const stem of stems(column)) own.push(`h:${stem}`)
  if (row) for (const stem of stems(row)) own.push(`r:${stem}`)
  return own
}

/** Each kind in its place among the fixed names; the types say when one is missing. */
const kindPlaces = { sentence: 0, item: 1, cell: 2, field: 3 } as const satisfies Record<
  Statement['kind'],
  number
>
const kinds = Object.keys(kindPlaces)
const lengths = ['tiny', 'short', 'middle', 'long'] as const

/** Names of the features that every statement may have: `l:` word classes, `k:` kinds, `t:` lengths and traits. */
export const fixedNames: readonly string[] = [
  ...classNames.map((name) => `l:${name}`),
  ...kinds.map((kind) => `k:${kind}`),
  ...lengths.map((length) => `t:${length}`),
  ...traitNames.map((trait) => `t:${trait}`)
]
const kindFrom = classNames.length
const lengthFrom = kindFrom + kinds.length
const traitFrom = lengthFrom + lengths.length

/** Index into `lengths`. */
function lengthOf(text: string): number {
  const count = stemCount(text)
  return count < 4 ? 0 : count < 9 ? 1 : count > 30 ? 3 : 2
}

const headings = new Recent<readonly string[]>(500)

/** Features of the headings above: `h:` of the nearest, `H:` of those around it, `p:` of both whole, `lh:` word classes. */
const featuresOfHeadings = perObject((path: Section['path']) =>
  headings.get(path.join('\n'), () => {
    const features = path.flatMap((heading, index) => {
      const near = index === path.length - 1
      const words = stems(heading)
      return [...words.map((stem) => `${near ? 'h' : 'H'}:${stem}`), `p:${words.slice(0, 4).join(' ')}`]
    })
    for (const name of classesOf(path.at(-1) ?? '')) features.push(`lh:${name}`)
    return path.length ? features : [...features, 'h:^']
  })
)
