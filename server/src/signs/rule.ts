// Judges the signs of one proposal by their cues, with the guards that all signs share.
import { lexicon } from '../proposal/lexicon'
import type { Proposal, Section, Statement } from '../proposal/model'
import { isPrompt } from '../proposal/placeholder'
import { PhraseIndex } from '../text/phraseIndex'
import { compilePhrases } from '../text/phrase'
import type { Sighting, SignCue, SignCues } from './sign'

/** Finds the sightings of every sign: sign id → its sightings in order of place. */
export type SignJudge = (proposal: Proposal) => ReadonlyMap<string, readonly Sighting[]>

interface CompiledCue {
  readonly name: string
  /** Groups of the index that must all be found. */
  readonly groups: readonly number[]
  readonly unless: number | undefined
  readonly under: RegExp | undefined
  readonly notUnder: RegExp | undefined
  readonly after: number | undefined
  readonly confidence: 'clear' | 'arguable'
}

interface CompiledSign {
  readonly id: string
  readonly unless: number | undefined
  readonly cues: readonly CompiledCue[]
}

/** A judge for these signs. Phrases are filed once; each statement is searched once for all signs. */
export function signJudge(signs: readonly SignCues[]): SignJudge {
  const index = new PhraseIndex(lexicon)
  const compiled = signs.map((sign) => compileSign(sign, index))
  return (proposal) => {
    const result = new Map<string, Sighting[]>(compiled.map(({ id }) => [id, []]))
    let before: { statement: Statement; found: ReadonlySet<number> } | undefined
    for (const statement of proposal.statements) {
      const found = index.find(statement.text)
      if (mayShow(statement)) {
        const places = placesOf(statement, proposal.sections)
        const previous = before?.statement.block === statement.block ? before.found : undefined
        for (const sign of compiled) {
          const sighting = sightingOf(sign, statement, found, places, previous)
          if (sighting) result.get(sign.id)?.push(sighting)
        }
      }
      before = { statement, found }
    }
    return result
  }
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
    under: under && compilePhrases(under, lexicon),
    notUnder: notUnder && compilePhrases(notUnder, lexicon),
    after: after && index.add(after),
    confidence: confidence ?? 'clear'
  }
}

function sightingOf(
  sign: CompiledSign,
  statement: Statement,
  found: ReadonlySet<number>,
  places: readonly string[],
  before: ReadonlySet<number> | undefined
): Sighting | undefined {
  if (sign.unless !== undefined && found.has(sign.unless)) return undefined
  const hits = sign.cues.filter((cue) => shows(cue, found, places, before))
  if (!hits.length) return undefined
  const confidence = hits.some((cue) => cue.confidence === 'clear') ? 'clear' : 'arguable'
  return { statement, range: statement.range, confidence, because: hits.map(({ name }) => name) }
}

/** Quotations, prompts and questions to the reader are nobody's claim about this proposal. */
function mayShow(statement: Statement): boolean {
  return !statement.quoted && !isPrompt(statement.text)
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
  places: readonly string[],
  before: ReadonlySet<number> | undefined
): boolean {
  return (
    cue.groups.every((group) => found.has(group)) &&
    !(cue.unless !== undefined && found.has(cue.unless)) &&
    (!cue.under || places.some((place) => cue.under?.test(place))) &&
    !(cue.notUnder && places.some((place) => cue.notUnder?.test(place))) &&
    (cue.after === undefined || (before?.has(cue.after) ?? false))
  )
}
