// Runs the rules over one proposal and turns what they say into an assessment.
import type { Config } from '../config/shape'
import type { Knowledge, QuestionCard } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import { isPlaceholder } from '../proposal/placeholder'
import type { Answer } from '../questions/question'
import type { Sighting } from '../signs/sign'
import { forgetLately } from '../text/lately'
import type { Range } from '../text/range'
import { perObject } from '../text/remembered'
import { firstOf } from '../text/text'
import { aboutOf } from './about'
import { documentSigns } from './documentSigns'
import { expiryFindings, inForce } from './expiry'
import { sectionNamed } from './house'
import { documentFinding } from './finding'
import { growthFinding, readGrowth, withoutDeclared } from './growth'
import { configFor, kindOf } from './kind'
import { withKnown } from './known'
import type { Assessment, Finding, QuestionResult } from './model'
import { folded, inOrder } from './order'
import { relatedPatterns } from './patterns'
import { readLeverage } from './leverage'
import { listedIn } from './openQuestions'
import { promptFinding, waitingPrompts } from './prompts'
import { questionResults } from './questionResults'
import { readRadius } from './radius'
import { recognise } from './recognise'
import { everRequired, requiredAt } from './required'
import type { Rules } from './rules'
import { said } from './said'
import { configured, questionSeverity, signSeverity } from './severity'
import { titleRange, titleText } from './title'
import { tradeoffLines } from './tradeoffs'
import { answerable, directiveFindings, unsuppressed, waivers } from './suppress'

/** What the host knows of the moment and the house. */
export interface AssessOptions {
  /** Judge documents that do not look like proposals too. */
  readonly all?: boolean
  /** Today's date, as `2026-03-31`: waivers may have run out. */
  readonly today?: string
  /** The keys of the house's baseline. */
  readonly baseline?: ReadonlySet<string>
}

/** Judges one proposal. Pure; a rule that throws becomes one finding that names it, the others still run. */
export function assessProposal(
  proposal: Proposal,
  rules: Rules,
  config: Config,
  options: AssessOptions
): Assessment {
  try {
    return assessed(proposal, rules, config, options)
  } finally {
    forgetLately()
  }
}

function assessed(
  proposal: Proposal,
  rules: Rules,
  general: Config,
  { all = false, today, baseline = new Set() }: AssessOptions
): Assessment {
  const { knowledge } = rules
  const recognition = recognise(proposal, general)
  const kind = kindOf(proposal, general)
  const config = configFor(kind, general)
  const words = said(proposal, knowledge)
  const radius = readRadius(words, config)
  const failures: Finding[] = []
  const title = titleRange(proposal)
  const counted = inForce(proposal, today)
  const waived = waivers(counted)
  const seen = signFindings(words, rules, failures, title)
  const answers = guarded<ReadonlyMap<string, Answer>>('questions', new Map(), title, failures, () =>
    rules.questions(words)
  )
  const questions = questionResults(
    knowledge,
    answers,
    seen,
    waived,
    radius.size,
    everRequired(config.required)
  )
  const growth = readGrowth(words, questions)
  const signs = withoutDeclared(seen, growth)
  const assessment = {
    proposal: recognition.proposal,
    recognised: recognition.because,
    kind,
    title: titleText(proposal),
    place: title,
    status: { life: proposal.status.life, text: proposal.status.text },
    radius,
    questions,
    leverage: readLeverage(words, knowledge),
    tradeoffs: tradeoffLines(words, knowledge),
    teams: [...new Set(proposal.parties.filter((party) => party.kind === 'team').map(({ name }) => name))],
    ...aboutOf(proposal),
    ...(growth ? { growth } : {})
  }
  if (!recognition.proposal && !all) return { ...assessment, findings: [], patterns: [] }
  const loud = (finding: Finding): Finding[] => {
    const severity = configured(finding.code, finding.severity, config)
    if (severity === finding.severity) return [finding]
    return severity ? [{ ...finding, severity }] : []
  }
  const waits = waitingPrompts(proposal)
  const begun = new Set(knowledge.questions.filter(waits).map(({ id }) => id))
  const judged = [
    ...signs,
    ...documentSigns(proposal, signs, questions, title, begun),
    ...questionFindings(proposal, knowledge, questions, config, title, begun)
  ]
  const found = inOrder([
    ...unsuppressed(judged, counted).flatMap(loud),
    ...directiveFindings(proposal, codesOf(knowledge)).flatMap(loud),
    ...expiryFindings(proposal, today).flatMap(loud),
    ...growthFinding(growth, proposal.status.life).flatMap(loud),
    ...problemFindings(proposal, title).flatMap(loud),
    ...promptFinding(proposal, knowledge).flatMap(loud),
    ...failures
  ])
  const findings = withKnown(found, proposal, baseline)
  return { ...assessment, findings, patterns: relatedPatterns(findings, questions, knowledge, growth) }
}

/** All codes that a comment may name. */
const codesOf = perObject(
  ({ signs, questions }: Knowledge): ReadonlySet<string> =>
    new Set([
      'all',
      ...answerable,
      ...signs.map(({ id }) => `sign/${id}`),
      ...questions.map(({ id }) => `question/${id}`)
    ])
)

function signFindings(
  proposal: Proposal,
  { knowledge, signs }: Rules,
  failures: Finding[],
  title: Range
): Finding[] {
  const sightings = guarded<ReadonlyMap<string, readonly Sighting[]>>(
    'signs',
    new Map(),
    title,
    failures,
    () => signs(proposal)
  )
  return knowledge.signs.flatMap((card) => {
    const code = `sign/${card.id}`
    return folded(
      (sightings.get(card.id) ?? []).flatMap((sighting) => {
        const { range, confidence, words } = sighting
        const severity = signSeverity(proposal.status.life, confidence)
        if (!severity) return []
        // Rows of a table are causes of their own; sentences of a paragraph usually are not.
        const block = sighting.kind === 'cell' ? -1 - range.start : sighting.block
        const { stage, message, patterns, questions } = card
        const finding = { code, severity, stage, message, range, patterns, related: [], questions, words }
        return [{ finding, block }]
      })
    )
  })
}

function questionFindings(
  proposal: Proposal,
  knowledge: Knowledge,
  questions: readonly QuestionResult[],
  config: Config,
  title: Range,
  begun: ReadonlySet<string>
): Finding[] {
  const { life } = proposal.status
  const due = requiredAt(life, config.required)
  const isListed = listedIn(proposal)
  return questions.flatMap((result) => {
    if (!result.asked || result.state === 'answered' || result.state === 'waived') return []
    const card = knowledge.questions.find(({ id }) => id === result.id) as QuestionCard
    // The author has begun: the prompt's own finding, or the list of open questions, says what is left to do.
    if (begun.has(card.id) || isListed(card)) return []
    const severity = questionSeverity(life, result.state, due.has(card.id))
    if (!severity) return []
    const range =
      (result.state === 'partial' ? result.evidence[0]?.range : emptySection(proposal, card)) ?? title
    return [
      {
        code: `question/${card.id}`,
        severity,
        message: result.note,
        range,
        patterns: card.patterns,
        related: [],
        questions: [card.id]
      }
    ]
  })
}

/** The heading that the author already gave the question, where nothing stands under it yet. */
function emptySection(proposal: Proposal, card: QuestionCard): Range | undefined {
  const found = sectionNamed(proposal, card)
  if (!found) return undefined
  const own = proposal.statementsIn(found.section)
  return own.find(({ text }) => isPlaceholder(text))?.range ?? found.heading.range
}

function problemFindings(proposal: Proposal, title: Range): Finding[] {
  if (firstOf(proposal.source, /\S/) < 0) {
    const message = 'Nothing is written here yet: start with who has which problem today.'
    return [documentFinding('empty', message, title, { severity: 'information' })]
  }
  return proposal.problems.map(({ message, range }) => documentFinding('front-matter', message, range))
}

function guarded<T>(
  code: string,
  fallback: T,
  range: Range,
  failures: Finding[],
  rule: () => T | undefined
): T {
  try {
    return rule() ?? fallback
  } catch (error) {
    const message = `The rule ${code} failed on this document (${String(error)}) and was left out. Please report it with the text it failed on.`
    failures.push(documentFinding('rule-failed', message, range, { severity: 'information' }))
    return fallback
  }
}
