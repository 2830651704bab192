// The evidence for a weekly operating review: what proposals that changed say to its five questions. Nobody is counted.
import { isOver, type Finding, type QuestionResult } from '../assess/model'
import { linesOf, type Subject } from './subject'
import type { Range } from '../text/range'

/** One proposal at the start of the period and now. */
export interface Revision {
  /** Undefined where it is gone. */
  readonly now?: Subject
  /** Undefined where there was none yet, or where no earlier version could be had. */
  readonly before?: Subject
}

/** The five questions, in their order. */
export const weeklyQuestions = ['heroics', 'friction', 'one-head', 'trade-offs', 'capability'] as const
export type WeeklyQuestion = (typeof weeklyQuestions)[number]

/** What the period did to a sentence; nothing is said where no earlier version could be had. */
export type Since = 'new' | 'decided' | 'unknown' | 'stood' | 'gone'

/** A sentence that is evidence. */
export interface WeeklyLine {
  readonly path: string
  /** 1-based; of a sentence that is gone, where it stood. */
  readonly line: number
  readonly text: string
  /** What the sentence is evidence of, in a few words. */
  readonly what: string
  readonly since: Since
}

/** Evidence for each question; the newest first, then by place. */
export type WeeklyEvidence = Readonly<Record<WeeklyQuestion, readonly WeeklyLine[]>>

/** Finds the evidence. `compared` says whether earlier versions were looked for, so that what has none is new. */
export function weeklyEvidence(revisions: readonly Revision[], compared: boolean): WeeklyEvidence {
  const found: Record<WeeklyQuestion, WeeklyLine[]> = {
    heroics: [],
    friction: [],
    'one-head': [],
    'trade-offs': [],
    capability: []
  }
  for (const revision of revisions) {
    const { now } = revision
    if (!now) continue
    const reader = new Reader(now, revision.before, compared)
    found.heroics.push(...reader.signs(['sign/heroics']))
    found.friction.push(...frictionIn(reader))
    found['one-head'].push(...oneHeadIn(reader))
    found['trade-offs'].push(...tradeoffsIn(reader))
    found.capability.push(...capabilityIn(reader))
  }
  return Object.fromEntries(
    weeklyQuestions.map((id) => [id, inOrder(onlyOnce(found[id]))])
  ) as unknown as WeeklyEvidence
}

function frictionIn(reader: Reader): WeeklyLine[] {
  const { now } = reader
  const need = reader.now.assessment.questions.find(({ id }) => id === 'user-need')
  // A need that was written down and is built by now is friction that went away.
  const met =
    reader.moved === 'implemented' && need?.state === 'answered'
      ? need.evidence.filter(isSentence).slice(0, 1)
      : []
  return [
    ...met.map(({ range, text }) => reader.line(range, text, 'The need that it was built for', 'decided')),
    ...(now.assessment.leverage.kind === 'coordination'
      ? reader.leverage('Reads as leverage by coordination')
      : [])
  ]
}

/** What hangs on one person, what rests on rank, and which decisions nobody can look up yet. */
function oneHeadIn(reader: Reader): WeeklyLine[] {
  const { assessment } = reader.now
  const one = assessment.findings.filter(({ code }) => code === 'document/one-name')
  const unsaid = assessment.questions.filter(
    ({ id, asked, state }) => id === 'decision' && asked && (state === 'open' || state === 'partial')
  )
  return [
    ...reader.signs(['sign/single-expert', 'sign/authority-argument']),
    ...one.map((finding) =>
      reader.line(finding.range, reader.words(finding.range), 'One name in several roles')
    ),
    ...(isOver(assessment.status.life) ? [] : unsaid).map(({ evidence }) => {
      const best = evidence.find(isSentence)
      return best
        ? reader.line(best.range, best.text, 'Said in part: who decides, and by when')
        : reader.line(
            assessment.place,
            reader.words(assessment.place),
            'Not said yet: who decides, and by when'
          )
    }),
    ...reader.answered('decision', 'Written down: who decides, and by when')
  ]
}

function tradeoffsIn(reader: Reader): WeeklyLine[] {
  const { assessment, knowledge } = reader.now
  const said = assessment.tradeoffs.flatMap(({ id, evidence }) => {
    const label = knowledge.tradeoffs.find((each) => each.id === id)?.label ?? id
    return evidence ? [reader.line(evidence.range, evidence.text, label)] : []
  })
  return [...said.filter(isChange), ...reader.signs(['sign/untranslated-benefit'])]
}

function capabilityIn(reader: Reader): WeeklyLine[] {
  const { leverage } = reader.now.assessment
  return [
    ...(leverage.kind === 'capability' ? reader.leverage('Reads as leverage by capability') : []),
    ...reader.answered('continuity', 'How the knowledge is passed on')
  ]
}

/** Reads one proposal with its earlier version in view. */
class Reader {
  readonly now: Subject
  /** The status that it reached in this period, where that decides something. */
  readonly moved: 'accepted' | 'implemented' | undefined
  readonly #before: Subject | undefined
  readonly #compared: boolean
  readonly #lineOf: ReturnType<typeof linesOf>
  readonly #flatBefore: string
  readonly #flatNow: string

  constructor(now: Subject, before: Subject | undefined, compared: boolean) {
    this.now = now
    this.#before = before
    this.#compared = compared
    this.#lineOf = linesOf(now)
    this.#flatBefore = flat(before?.text ?? '')
    this.#flatNow = flat(now.text)
    const { life } = now.assessment.status
    const reached = life === 'accepted' || life === 'implemented' ? life : undefined
    this.moved = compared && before?.assessment.status.life !== life ? reached : undefined
  }

  words({ start, end }: Range): string {
    return this.now.text.slice(start, end)
  }

  line(range: Range, text: string, what: string, since = this.#sinceOf(range)): WeeklyLine {
    return { path: this.now.path, line: this.#lineOf(range).line, text, what, since }
  }

  /** Sentences with one of these signs: those of now, and those that are no longer there. */
  signs(codes: readonly string[]): WeeklyLine[] {
    const what = (code: string): string =>
      this.now.knowledge.signs.find(({ id }) => code === `sign/${id}`)?.title ?? code
    const here = placesOf(this.now, codes).map(({ code, range }) =>
      this.line(range, this.words(range), what(code))
    )
    if (!this.#before) return here
    const { path, text } = this.#before
    const lineThen = linesOf(this.#before)
    const gone = placesOf(this.#before, codes).flatMap(({ code, range }): WeeklyLine[] => {
      const words = text.slice(range.start, range.end)
      return this.#flatNow.includes(flat(words))
        ? []
        : [
            {
              path: this.now.path || path,
              line: lineThen(range).line,
              text: words,
              what: what(code),
              since: 'gone'
            }
          ]
    })
    return [...here, ...gone]
  }

  /** The sentences that show the kind of leverage, as far as this period brought them. */
  leverage(what: string): WeeklyLine[] {
    return this.now.assessment.leverage.because
      .map(({ range, text }) => this.line(range, text, what))
      .map((line) => (this.moved && line.since === 'stood' ? { ...line, since: 'decided' as const } : line))
      .filter(isChange)
  }

  /** The best sentence of an answer that this period brought. */
  answered(id: QuestionResult['id'], what: string): WeeklyLine[] {
    const question = this.now.assessment.questions.find((each) => each.id === id)
    const best = question?.state === 'answered' ? question.evidence.find(isSentence) : undefined
    return best ? [this.line(best.range, best.text, what)].filter(isChange) : []
  }

  /** A sentence that only moved has stood there before. */
  #sinceOf(range: Range): Since {
    if (!this.#compared) return 'unknown'
    return this.#flatBefore.includes(flat(this.words(range))) ? 'stood' : 'new'
  }
}

/** A status or a list of handles in the metadata tells a reviewer nothing by itself. */
function isSentence({ text }: { readonly text: string }): boolean {
  return text.split(/\s+/).filter((word) => /^\p{L}/u.test(word)).length >= 4
}

/** Some questions ask what is the case, others what this week brought: there, what stood before says nothing. */
function isChange({ since }: WeeklyLine): boolean {
  return since !== 'stood'
}

function placesOf({ assessment }: Subject, codes: readonly string[]): Pick<Finding, 'code' | 'range'>[] {
  return assessment.findings
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, range, related }) => [
      { code, range },
      ...related.map((each) => ({ code, range: each.range }))
    ])
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function onlyOnce(lines: readonly WeeklyLine[]): WeeklyLine[] {
  const seen = new Map<string, WeeklyLine>()
  for (const each of lines) {
    const key = `${each.path} ${each.line} ${flat(each.text)}`
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}

const order: readonly Since[] = ['new', 'decided', 'unknown', 'stood', 'gone']

function inOrder(lines: readonly WeeklyLine[]): WeeklyLine[] {
  return [...lines].sort(
    (a, b) =>
      order.indexOf(a.since) - order.indexOf(b.since) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)
  )
}
