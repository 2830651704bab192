// Makes a sign rule out of cues, with the guards that all signs share.
import { lexicon } from '../proposal/lexicon'
import type { Proposal, Section, Statement } from '../proposal/model'
import { isPlaceholder, isPrompt } from '../proposal/placeholder'
import { compilePhrases } from '../text/phrase'
import type { Sighting, SignCue, SignCues, SignRule } from './sign'

interface CompiledCue {
  readonly name: string
  readonly groups: readonly RegExp[]
  readonly unless: RegExp | undefined
  readonly under: RegExp | undefined
  readonly notUnder: RegExp | undefined
  readonly after: RegExp | undefined
  readonly confidence: 'clear' | 'arguable'
}

/** A rule that judges by its cues. Phrases are compiled once. */
export function cueRule(cues: SignCues): SignRule {
  const compiled = cues.cues.map(compileCue)
  const innocent = cues.unless && compilePhrases(cues.unless, lexicon)
  return {
    id: cues.id,
    find(proposal: Proposal): Sighting[] {
      const found: Sighting[] = []
      for (const [index, statement] of proposal.statements.entries()) {
        if (!mayShow(statement) || innocent?.test(statement.text)) continue
        const places = placesOf(statement, proposal.sections)
        const hits = compiled.filter((cue) => shows(cue, statement, places, proposal.statements[index - 1]))
        if (!hits.length) continue
        const confidence = hits.some((cue) => cue.confidence === 'clear') ? 'clear' : 'arguable'
        found.push({ statement, range: statement.range, confidence, because: hits.map(({ name }) => name) })
      }
      return found
    }
  }
}

function compileCue({
  name,
  phrases,
  all,
  unless,
  under,
  notUnder,
  after,
  confidence
}: SignCue): CompiledCue {
  const optional = (list: readonly string[] | undefined): RegExp | undefined =>
    list && compilePhrases(list, lexicon)
  const groups = [...(phrases ? [phrases] : []), ...(all ?? [])].map((group) =>
    compilePhrases(group, lexicon)
  )
  return {
    name,
    groups,
    unless: optional(unless),
    under: optional(under),
    notUnder: optional(notUnder),
    after: optional(after),
    confidence: confidence ?? 'clear'
  }
}

/** Quotations, prompts and questions to the reader are nobody's claim about this proposal. */
function mayShow(statement: Statement): boolean {
  return (
    !statement.quoted &&
    !isPrompt(statement.text) &&
    !(isPlaceholder(statement.text) && statement.kind !== 'field')
  )
}

/** Where a statement stands, in words: its headings, its column, its row. */
function placesOf(statement: Statement, sections: readonly Section[]): string[] {
  const path = sections[statement.section]?.path ?? []
  return [...path, statement.column ?? '', statement.row ?? ''].filter(Boolean)
}

function shows(
  cue: CompiledCue,
  statement: Statement,
  places: readonly string[],
  before: Statement | undefined
): boolean {
  return (
    cue.groups.every((group) => group.test(statement.text)) &&
    !cue.unless?.test(statement.text) &&
    (!cue.under || places.some((place) => cue.under?.test(place.replace(/-/g, ' ')))) &&
    !(cue.notUnder && places.some((place) => cue.notUnder?.test(place))) &&
    (!cue.after || (before !== undefined && before.block === statement.block && cue.after.test(before.text)))
  )
}
