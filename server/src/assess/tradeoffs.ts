// The five lines in which a trade-off can be heard outside engineering: found in prose, and inserted as a section.
import type { Knowledge } from '../knowledge/types'
import { collecting } from '../proposal/fold'
import type { Proposal } from '../proposal/model'
import { passageOf, type Found } from '../proposal/part'
import { phraseBook } from '../proposal/phrases'
import { perObject } from '../text/remembered'
import type { House } from './house'
import { edit, placeholderIn, spaced } from './insert'
import type { Insertion, TradeoffResult } from './model'
import { headingLine, placeFor } from './place'
import { bracketPrompts, isUnfilled } from './prompts'

const heading = 'Executive Trade-offs'

/** Ways of saying each line in prose. A line that begins with its label says it anyway. */
const cues: Readonly<Record<string, readonly string[]>> = {
  'risk-reduced': [
    '(reduce|reduces|reducing|lower|lowers|cut|cuts|limit|limits|remove|removes|avoid|avoids|prevent|prevents) ... (risk|risks|outage|outages|incidents|failures|exposure|data loss|errors)',
    '(risk|chance|likelihood) of ... (falls|drops|goes down|shrinks|disappears)',
    '(fewer|less) (outages|incidents|failures|errors|data loss)',
    '(can|will|does) no longer (fail|break|lose|take down)'
  ],
  'option-preserved': [
    '(keep|keeps|keeping|leave|leaves|leaving|preserve|preserves) ... (option|options|door|choice|way) [to|of] [_] [open]',
    '(keep|keeps|leave|leaves) ... open',
    '(can|could) still (choose|switch|move|go back|change|replace|stop|sell|split)',
    'without (committing|locking|tying|binding)',
    'not (locked|tied|bound) (in|into|to)'
  ],
  'cost-accepted': [
    '(we|they|team|teams) ... (accept|accepts|pay|pays|bear|bears|live with|tolerate)',
    '(at the cost|at the price|in exchange) (of|for)',
    '(price|cost) (we|of this) ... (accept|pay|is)',
    '(costs|cost) ... # ... (month|year|quarter|week|release)'
  ],
  'decision-easier': [
    '(make|makes|making) ... (easier|cheaper|simpler|safer) to (decide|choose|switch|replace|change|add|move|split|retire|buy)',
    '(later|next|future) (decision|choice) ... (easier|cheaper|simpler|better|smaller)',
    '(decide|choose) ... (later|next year|next quarter) ... (with|from|on)'
  ],
  'outcome-protected': [
    '(protect|protects|protecting|secure|secures|safeguard|safeguards) ... (revenue|sales|customers|users|buyers|trust|launch|contract|compliance|margin|season|deadline)',
    '(revenue|sales|trust|contract|launch|season) ... (is|are|stays|stay|remains) ... (safe|protected|secured)',
    '(customers|users|buyers|patients|merchants) ... (still|keep|always) ... (pay|buy|book|order|get|reach)'
  ]
}

const phrases = phraseBook.list('tradeoffs')
const groups = new Map(Object.entries(cues).map(([id, each]) => [id, phrases.add(each)]))

/** Finds the statements that say one of the lines, with the ids of these lines. */
const saying = perObject((lines: Knowledge['tradeoffs']) =>
  collecting<readonly string[]>(({ text, kind, quoted, row = '' }) => {
    if (kind === 'field' || quoted) return undefined
    const found = phrases.find(text)
    let ids: string[] | undefined
    for (const { id, label } of lines) {
      const rest = startsWith(text, label) ? text.slice(label.length) : startsWith(row, label) ? text : ''
      if (found.includes(groups.get(id) ?? -1) || (rest && /\p{L}{2,}/u.test(rest))) (ids ??= []).push(id)
    }
    return ids
  })
)

/** Each line with the sentence that says it, where one does. */
export function tradeoffLines(words: Proposal, knowledge: Knowledge): TradeoffResult[] {
  const said = new Map<string, Found>()
  for (const { value, found } of saying(knowledge.tradeoffs).of(words))
    for (const id of value) if (!said.has(id)) said.set(id, found)
  return knowledge.tradeoffs.map(({ id }) => {
    const found = said.get(id)
    return { id, ...(found ? { evidence: passageOf(found) } : {}) }
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
  // All sentences of a document are asked and hardly one begins so: two strings fewer for each.
  if (text.charAt(0).toLowerCase() !== label.charAt(0).toLowerCase()) return false
  return text.slice(0, label.length).toLowerCase() === label.toLowerCase()
}
