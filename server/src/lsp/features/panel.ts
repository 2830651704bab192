// The custom messages behind the side panel: assessments and cards.
import type { Growth } from '../../assess/model'
import {
  assessmentChanged,
  assessmentRequest,
  patternCardRequest,
  patternsRequest,
  type AssessmentChangedParams,
  type AssessmentParams,
  type AssessmentView,
  type GrowthView,
  type PatternCardParams,
  type PatternSummary,
  type PatternView,
  type QuestionView
} from '../../protocol'
import type { CardMarks } from '../../assess'
import { toPlace } from '../convert'
import type { Assessed } from '../documents'
import { guarded } from '../log'
import type { FeatureContext } from './feature'

/** Answers the panel's requests. */
export function providePanel(context: FeatureContext): void {
  const { connection, documents, steward, log } = context
  const onRequest = <Params, Result>(
    method: string,
    fallback: Result,
    handler: (params: Params) => Result | Promise<Result>
  ): void => {
    connection.onRequest(method, guarded(log, method, fallback, handler))
  }
  onRequest<AssessmentParams, AssessmentView | null>(assessmentRequest, null, async ({ uri }) => {
    const assessed = await documents.assessed(uri)
    return assessed ? assessmentView(assessed) : null
  })
  // Cards link each other as the pages of the documentation do, so that both work in a preview.
  const cardLink = (kind: string, id: string): string => `../${kind}s/${id}.md`
  onRequest<PatternCardParams, string | null>(patternCardRequest, null, async ({ id, uri }) => {
    const front = uri === undefined ? undefined : await documents.assessed(uri)
    const marked = front?.steward.card(id, cardLink, marksOf(front))
    if (marked) return marked
    // A house's own card is known where one of its documents is open.
    const houses = [steward, ...documents.stewards()]
    return houses.map((house) => house.card(id, cardLink)).find((card) => card !== undefined) ?? null
  })
  onRequest<unknown, PatternSummary[]>(patternsRequest, [], () => {
    const all = [steward, ...documents.stewards()].flatMap(({ knowledge }) => knowledge.patterns)
    const distinct = new Map(all.map((card) => [card.id, card]))
    return [...distinct.values()].map(({ id, title, healthy, whatItIs }) => {
      return { id, title, healthy, summary: firstSentence(whatItIs) }
    })
  })
}

/** Tells the client that a document's assessment is new. */
export function announceAssessment({ connection }: FeatureContext, { document }: Assessed): void {
  const params: AssessmentChangedParams = { uri: document.uri, version: document.version }
  void connection.sendNotification(assessmentChanged, params)
}

function assessmentView(assessed: Assessed): AssessmentView {
  const { document, settings, assessment, steward } = assessed
  const { status, radius, findings } = assessment
  return {
    uri: document.uri,
    version: document.version,
    enabled: settings.enable,
    proposal: assessment.proposal,
    recognised: assessment.recognised,
    title: assessment.title,
    status: status.text || (status.life === 'unknown' ? '' : status.life),
    radius: radius.size,
    radiusBecause: radius.because.map(({ range, text }) => toPlace(document, range, text)),
    questions: questionViews(assessed),
    patterns: patternViews(assessed),
    ...initiativeView(assessed),
    leverage: {
      kind: assessment.leverage.kind ?? '',
      set: assessment.leverage.set,
      because: assessment.leverage.because.map(({ range, text }) => toPlace(document, range, text)),
      kinds: steward.knowledge.leverage.map(({ id, label, what }) => ({ id, label, what }))
    },
    tradeoffs: steward.knowledge.tradeoffs.map(({ id, label }) => {
      const found = assessment.tradeoffs.find((each) => each.id === id)?.evidence
      return { id, label, ...(found ? { place: toPlace(document, found.range, found.text) } : {}) }
    }),
    signs: findings.filter(({ code }) => code.startsWith('sign/')).length,
    ...(assessment.growth ? { growth: growthView(assessed, assessment.growth) } : {})
  }
}

function growthView({ document, assessment }: Assessed, { met, person, parts }: Growth): GrowthView {
  const finding = assessment.findings.find(({ code }) => code === 'document/growth')
  return {
    met,
    person,
    note: finding?.message ?? '',
    parts: parts.map(({ id, met: there, range }) => ({
      id,
      met: there,
      ...(range ? { place: toPlace(document, range) } : {})
    }))
  }
}

function questionViews({ document, assessment, steward }: Assessed): QuestionView[] {
  return assessment.questions.map(({ id, state, evidence, note, asked }) => {
    const card = steward.knowledge.questions.find((each) => each.id === id)
    return {
      id,
      label: card?.label ?? id,
      question: card?.question ?? '',
      group: card?.group ?? '',
      state,
      asked,
      note,
      evidence: evidence.map(({ range, text }) => toPlace(document, range, text))
    }
  })
}

function patternViews({ document, assessment, steward }: Assessed): PatternView[] {
  return assessment.patterns.flatMap(({ id, because }) => {
    const card = steward.knowledge.patterns.find((each) => each.id === id)
    if (!card) return []
    const places = assessment.findings
      .filter(({ code }) => because.includes(code))
      .map(({ code, range, message }) => {
        // A sign stands on its own words; an open question has none, so it speaks by its message.
        const place = toPlace(document, range, code.startsWith('sign/') ? undefined : message)
        return { ...place, code }
      })
    const { title, healthy, whatItIs } = card
    const confusedWith = card.easyToConfuseWith.map(({ pattern, difference }) => {
      const other = steward.knowledge.patterns.find((each) => each.id === pattern)
      return { id: pattern, title: other?.title ?? pattern, difference }
    })
    return [{ id, title, healthy, summary: firstSentence(whatItIs), because: places, confusedWith }]
  })
}

function initiativeView({ document, assessment, steward }: Assessed): Pick<AssessmentView, 'initiative'> {
  const initiative = steward.initiative(assessment)
  if (!initiative) return {}
  const parts = initiative.parts.map(({ range, ...part }) => ({
    ...part,
    ...(range ? { place: toPlace(document, range) } : {})
  }))
  return { initiative: { ...initiative, parts } }
}

/** What the document in front shows, for its cards. */
function marksOf({ document, assessment }: Assessed): CardMarks | undefined {
  if (!assessment.proposal) return undefined
  const places = assessment.findings
    .filter(({ code }) => code.startsWith('sign/'))
    .flatMap(({ code, range, related }) =>
      [range, ...related.map((each) => each.range)].map((each) => ({ code, each }))
    )
    .map(({ code, each }) => {
      const { range, text } = toPlace(document, each)
      return { code, line: range.start.line + 1, text }
    })
  const questions = assessment.questions.map(({ id, state, asked, evidence }) => {
    const best = evidence[0]
    const place = best && toPlace(document, best.range, best.text)
    const words =
      state === 'open' ? (asked ? 'open' : 'not asked') : state === 'partial' ? 'partly answered' : state
    return {
      code: `question/${id}`,
      state: words,
      ...(place ? { line: place.range.start.line + 1, text: place.text } : {})
    }
  })
  return { title: assessment.title, signs: places, questions }
}

function firstSentence(text: string): string {
  return /^[^]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
}
