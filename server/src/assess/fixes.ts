// The changes offered for one finding: answer the question, rewrite the sentence, or say why it may stay as it is.
import type { Knowledge, QuestionCard } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import { directiveEdits, suppressionEdit, waiverEdit } from './exceptions'
import { ownSection, type House } from './house'
import { placeholderIn, sectionEdit } from './insert'
import { addedField, filledField, houseHasField } from './metadata'
import type { FindingKey, Fix, SnippetEdit } from './model'
import { listedEdit, listedIn, mayStayOpen } from './openQuestions'
import { renumbered, waitingPrompt, plainPrompts } from './prompts'
import { rewriteEdit } from './rewrite'
import { answerable } from './suppress'

/** A change before it is known which one is preferred. */
type Offer = Omit<Fix, 'preferred'>

/** All fixes of a finding, the preferred one first. */
export function fixesFor(proposal: Proposal, finding: FindingKey, knowledge: Knowledge, house: House): Fix[] {
  const [kind, id = ''] = finding.code.split('/')
  const offers =
    kind === 'question'
      ? questionOffers(proposal, id, knowledge, house)
      : kind === 'sign'
        ? signOffers(proposal, finding, id, knowledge, house)
        : documentOffers(proposal, finding, id, knowledge, house)
  return offers.map((offer, index) => ({ ...offer, preferred: index === 0 }))
}

function questionOffers(proposal: Proposal, id: string, knowledge: Knowledge, house: House): Offer[] {
  const card = knowledge.questions.find((each) => each.id === id)
  if (!card) return []
  const waive = offer('Waive this question, with a reason', waiverEdit(proposal, id))
  const list = mayStayOpen(proposal.status.life)
    ? offer('List it as an open question', listedEdit(proposal, card.question))
    : []
  return [...answerOffers(proposal, card, knowledge, house), ...waive, ...list]
}

/** Ways to answer a question, the one that fits this document first. */
function answerOffers(proposal: Proposal, card: QuestionCard, knowledge: Knowledge, house: House): Offer[] {
  const own = ownSection(proposal, card)
  const inPlace = own !== undefined && placeholderIn(proposal, own)
  const title =
    own === undefined
      ? card.section.command
      : inPlace
        ? `Answer in place: ${card.label}`
        : `Add to the section “${proposal.sections[own]?.heading?.text ?? card.section.heading}”`
  const section = offer(title, sectionEdit(proposal, card, knowledge, house))
  const filled = offer(`Fill in the metadata: ${card.label}`, filledField(proposal, card, house))
  const added = offer(
    `Add “${card.section.field?.name ?? ''}” to the metadata`,
    addedField(proposal, card, house)
  )
  if (own === undefined && (filled.length || houseHasField(card, house)))
    return [...filled, ...added, ...section]
  return [...section, ...filled, ...added]
}

function signOffers(
  proposal: Proposal,
  finding: FindingKey,
  id: string,
  knowledge: Knowledge,
  house: House
): Offer[] {
  const card = knowledge.signs.find((each) => each.id === id)
  if (!card) return []
  const rewrites = card.rewrites.flatMap((rewrite) =>
    offer(`Rewrite: ${lowerFirst(rewrite.title)}`, rewriteEdit(proposal, finding, rewrite, house))
  )
  const keep = offer(
    'Keep the sentence as it is, with a reason',
    suppressionEdit(proposal, finding.code, finding.range)
  )
  return [
    ...rewrites,
    ...keep,
    ...asOpenQuestion(proposal, finding, card.ask),
    ...sections(proposal, finding, knowledge, house)
  ]
}

/** On the list of open questions, with a comment that says so where the sentence stands. */
function asOpenQuestion(proposal: Proposal, finding: FindingKey, question: string): Offer[] {
  const silence = suppressionEdit(proposal, finding.code, finding.range, 'listed as an open question')
  if (!silence || !mayStayOpen(proposal.status.life)) return []
  return offer('List it as an open question', listedEdit(proposal, question), silence)
}

function documentOffers(
  proposal: Proposal,
  finding: FindingKey,
  id: string,
  knowledge: Knowledge,
  house: House
): Offer[] {
  if (answerable.has(finding.code)) {
    const keep = offer(
      'Keep it as it is, with a reason',
      suppressionEdit(proposal, finding.code, finding.range)
    )
    return [...sections(proposal, finding, knowledge, house, 'quickfix'), ...keep]
  }
  return directiveEdits(proposal, id, finding.range, knowledge).flatMap(({ title, edit }) =>
    offer(title, edit)
  )
}

/** Sections in which what a finding asks for could be said. */
function sections(
  proposal: Proposal,
  finding: FindingKey,
  knowledge: Knowledge,
  house: House,
  kind: Fix['kind'] = 'refactor'
): Offer[] {
  return finding.questions.flatMap((id) => {
    const card = knowledge.questions.find((each) => each.id === id)
    if (!card || waitingPrompt(proposal, card) || listedIn(proposal)(card)) return []
    return offer(card.section.command, sectionEdit(proposal, card, knowledge, house)).map((each) => ({
      ...each,
      kind
    }))
  })
}

/** One offer, or none where it cannot be made. Tab stops of several edits follow each other. */
function offer(title: string, ...edits: readonly (SnippetEdit | undefined)[]): Offer[] {
  const made = edits.filter((each) => each !== undefined)
  if (!made.length || made.length < edits.length) return []
  return [{ title, kind: 'quickfix', edits: inOneSession(made) }]
}

/** Edits whose tab stops are visited one after the other, in the order of the text. */
export function inOneSession(edits: readonly SnippetEdit[]): SnippetEdit[] {
  let next = 1
  return [...edits]
    .sort((a, b) => a.range.start - b.range.start)
    .map((each) => {
      const { snippet, next: after } = renumbered(each.snippet, next)
      next = after
      return { range: each.range, snippet, plain: plainPrompts(snippet) }
    })
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
