// Makes a sign rule out of cues, with the guards that all signs share.
import type { Proposal, Statement } from '../proposal/model'
import { isPlaceholder } from '../proposal/placeholder'
import { compilePhrases } from '../text/phrase'
import type { Sighting, SignCues, SignRule } from './sign'

/** A rule that judges by its cues. Phrases are compiled once. */
export function cueRule(cues: SignCues): SignRule {
  const compiled = cues.cues.map(({ name, phrases, unless, under }) => ({
    name,
    pattern: compilePhrases(phrases),
    unless: unless && compilePhrases(unless),
    under: under && compilePhrases(under)
  }))
  return {
    id: cues.id,
    find(proposal: Proposal): Sighting[] {
      const found: Sighting[] = []
      for (const statement of proposal.statements) {
        if (statement.quoted || statement.kind === 'field' || isPlaceholder(statement.text)) continue
        const because = compiled
          .filter(
            ({ pattern, unless, under }) =>
              pattern.test(statement.text) &&
              !unless?.test(statement.text) &&
              (!under || stands(under, statement, proposal))
          )
          .map(({ name }) => name)
        if (because.length) found.push({ statement, range: statement.range, confidence: 'clear', because })
      }
      return found
    }
  }
}

function stands(under: RegExp, statement: Statement, proposal: Proposal): boolean {
  const places = [
    statement.column,
    statement.row,
    ...(proposal.sections[statement.section]?.path.slice(-1) ?? [])
  ]
  return places.some((place) => place !== undefined && under.test(place))
}
