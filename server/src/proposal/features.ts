// A statement as named features for the linear models of questions and signs.
import type { Proposal, Section, Statement } from './model'
import { authorNames, traitsOf, type Traits } from './traits'
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
  return [...classIndex().find(text)].map((group) => classNames[group] ?? '')
}

/** Where a statement stands, as far as its features depend on it. */
export interface Surrounding {
  readonly path: Section['path']
  /** It names an author of the document. */
  readonly named: boolean
}

/** Questions and signs read a document after each other: a long proposal's worth of statements. */
const lately = 3000
let read = new Map<Statement, { readonly features: readonly string[]; readonly around: Surrounding }>()

/**
 * Feature names without repetition: `w:` words, `b:` pairs, `l:` word classes, `h:`/`H:`/`p:` headings, `k:` kind, `f:`
 * field key, `t:` traits.
 */
export function featuresOf(statement: Statement, around: Surrounding): readonly string[] {
  const known = read.get(statement)
  if (known && known.around.path === around.path && known.around.named === around.named) return known.features
  const features = featuresAt(statement, around)
  if (read.size >= lately) read = new Map()
  read.set(statement, { features, around })
  return features
}

/** Features of the statements of one proposal. */
export function featureReader(proposal: Proposal): (statement: Statement) => readonly string[] {
  const authors = authorNames(proposal)
  return (statement) => featuresOf(statement, surroundingOf(statement, proposal, authors))
}

/** Where a statement of a proposal stands. `authors` is `authorNames` of the proposal. */
export function surroundingOf(
  { section, text }: Statement,
  { sections }: Proposal,
  authors: RegExp | undefined
): Surrounding {
  return { path: sections[section]?.path ?? [], named: authors?.test(text) ?? false }
}

function featuresAt(statement: Statement, { path, named }: Surrounding): readonly string[] {
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
  const traits = traitsOf(statement, named)
  for (const name of Object.keys(traits) as (keyof Traits)[]) if (traits[name]) features.add(`t:${name}`)
  for (const feature of headingFeatures(path)) features.add(feature)
  return [...features]
}

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
