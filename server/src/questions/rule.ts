// Makes a question rule out of cues: weighs every statement and concludes from the best of them.
import type { Proposal, Section, Statement } from '../proposal/model'
import { isPlaceholder } from '../proposal/placeholder'
import { lexicon } from '../proposal/lexicon'
import { compilePhrases } from '../text/phrase'
import type { Answer, Evidence, QuestionCues, QuestionRule } from './question'

/** From this strength on one statement answers the question; from `touches` on it is worth showing. */
const answers = 0.95
const touches = 0.4
const headingWeight = 0.35

interface Compiled {
  readonly name: string
  readonly weight: number
  readonly pattern: RegExp
  readonly unless: RegExp | undefined
}

/** A rule that judges by its cues. Phrases are compiled once. */
export function cueRule(cues: QuestionCues): QuestionRule {
  const headings = compilePhrases(cues.headings, lexicon)
  const compiled: Compiled[] = cues.cues.map(({ name, weight, phrases, unless }) => ({
    name,
    weight,
    pattern: compilePhrases(phrases, lexicon),
    unless: unless && compilePhrases(unless, lexicon)
  }))
  const full = new Set(cues.fields.full)
  const half = new Set(cues.fields.half)
  const weigh = (statement: Statement, sections: readonly Section[]): Evidence | undefined => {
    if (isPlaceholder(statement.text)) return undefined
    const because: string[] = []
    let strength = 0
    if (statement.kind === 'field') {
      if (full.has(statement.column ?? '')) strength = 1
      else if (half.has(statement.column ?? '')) strength = 0.45
      else return undefined
      because.push(`field ${statement.column}`)
    } else {
      for (const cue of compiled) {
        if (!cue.pattern.test(statement.text) || cue.unless?.test(statement.text)) continue
        strength += cue.weight
        because.push(cue.name)
      }
      const under = sections[statement.section]?.path.some((heading) => headings.test(heading))
      if (under && statement.text.split(' ').length >= 4) {
        strength += headingWeight
        because.push('heading')
      } else strength *= 0.6
    }
    return strength >= touches ? { statement, strength: Math.min(1, strength), because } : undefined
  }
  return {
    id: cues.id,
    answer(proposal: Proposal): Answer {
      const evidence: Evidence[] = []
      for (const statement of proposal.statements) {
        const found = weigh(statement, proposal.sections)
        if (found) evidence.push(found)
      }
      evidence.sort((a, b) => b.strength - a.strength || a.statement.range.start - b.statement.range.start)
      const best = evidence[0]
      if (!best) return { state: 'open', evidence: [] }
      return { state: best.strength >= answers ? 'answered' : 'partial', evidence: evidence.slice(0, 5) }
    }
  }
}
