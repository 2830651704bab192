// The five lines in which a trade-off can be heard outside engineering: found in prose, and inserted as a section.
import type { Knowledge } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import { compilePhrases } from '../text/phrase'
import type { House } from './house'
import { edit, placeholderIn, spaced } from './insert'
import type { Insertion, TradeoffResult } from './model'
import { headingLine, placeFor } from './place'
import { bracketPrompts, isUnfilled } from './prompts'

const heading = 'Executive Trade-offs'

/** Ways of saying each line in prose. A line that begins with its label says it anyway. */
const cues: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    'risk-reduced': [
      '(reduce|reduces|reducing|lower|lowers|cut|cuts|limit|limits|remove|removes|avoid|avoids|prevent|prevents) ... (risk|risks|outage|outages|incidents|failures|exposure|data loss|fraud|errors)',
      '(risk|chance|likelihood) of ... (falls|drops|goes down|shrinks|disappears)',
      '(fewer|less) (outages|incidents|failures|errors|fraud|data loss)',
      '(can|will|does) no longer (fail|break|lose|take down)'
    ],
    'option-preserved': [
      '(keep|keeps|keeping|leave|leaves|leaving|preserve|preserves) ... (option|options|door|choice|way) [to|of] [_] [open]',
      '(keep|keeps|leave|leaves) ... open',
      '(can|could) still (choose|switch|move|go back|change|replace|stop|sell|split)',
      'without (committing|locking|tying|binding) ...',
      'not (locked|tied|bound) (in|into|to)'
    ],
    'cost-accepted': [
      '(we|they|team|teams) ... (accept|accepts|pay|pays|bear|bears|live with|tolerate) ...',
      '(at the cost|at the price|in exchange) (of|for)',
      '(price|cost) (we|of this) ... (accept|pay|is)',
      '(costs|cost) ... # ... (month|year|quarter|week|release)'
    ],
    'decision-easier': [
      '(make|makes|making) ... (easier|cheaper|simpler|safer) to (decide|choose|switch|replace|change|add|move|split|retire|buy)',
      '(later|next|future) (decision|choice) ... (easier|cheaper|simpler|better|smaller)',
      '(decide|choose) ... (later|next year|next quarter) ... (with|from|on) ...'
    ],
    'outcome-protected': [
      '(protect|protects|protecting|secure|secures|safeguard|safeguards) ... (revenue|sales|customers|users|buyers|trust|launch|contract|compliance|margin|season|deadline)',
      '(revenue|sales|trust|contract|launch|season) ... (is|are|stays|stay|remains) ... (safe|protected|secured)',
      '(customers|users|buyers|patients|merchants) ... (still|keep|always) ... (pay|buy|book|order|get|reach)'
    ]
  }).map(([id, phrases]) => [id, compilePhrases(phrases)])
)

/** Each line with the sentence that says it, where one does. */
export function tradeoffLines(words: Proposal, knowledge: Knowledge): TradeoffResult[] {
  return knowledge.tradeoffs.map(({ id, label }) => {
    const said = words.statements.find(({ text, kind, quoted, row }) => {
      if (kind === 'field' || quoted) return false
      const labelled = startsWith(text, label)
        ? text.slice(label.length)
        : startsWith(row ?? '', label)
          ? text
          : ''
      return /\p{L}{2,}/u.test(labelled) || cues[id]?.test(text)
    })
    return { id, ...(said ? { evidence: { range: said.range, text: said.text } } : {}) }
  })
}

/** The section with its five lines, or the lines that it still lacks. */
export function tradeoffsInsertion(proposal: Proposal, knowledge: Knowledge, house: House): Insertion {
  const index = proposal.sections.findIndex(
    (section) => section.heading?.text.toLowerCase() === heading.toLowerCase()
  )
  const statements = proposal.statements.filter(({ section }) => section === index)
  const missing = knowledge.tradeoffs.filter(
    ({ label }) =>
      index < 0 ||
      !statements.some(({ text, row }) => startsWith(text, label) || startsWith(row ?? '', label))
  )
  if (!missing.length) {
    const waits = statements.find(({ text }) => isUnfilled(text, knowledge))
    return { edits: [], ...(waits ? { waits: waits.range } : {}) }
  }
  const lines = missing.map(({ label, prompt }, at) => `- ${label}: \${${at + 1}:${prompt}}`).join('\n')
  const body = bracketPrompts(lines)
  if (index >= 0) {
    const gap = placeholderIn(proposal, index)
    return {
      edits: [
        gap ? edit(proposal, gap, body) : spaced(proposal, proposal.sections[index]?.range.end ?? 0, body)
      ]
    }
  }
  const card = knowledge.questions.find(({ id }) => id === 'tradeoffs')
  if (!card) return { edits: [] }
  const place = { ...placeFor(proposal, card, knowledge, house.template), words: heading }
  return { edits: [spaced(proposal, place.offset, `${headingLine(proposal, place)}\n\n${body}`)] }
}

function startsWith(text: string, label: string): boolean {
  return text.slice(0, label.length).toLowerCase() === label.toLowerCase()
}
