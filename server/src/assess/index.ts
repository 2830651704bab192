// The façade: everything the adapters may ask of the engine, in one place.
import type { BaselineEntry } from '../config/baseline'
import type { Config } from '../config/shape'
import { builtIn } from '../config/valueSchema'
import {
  patternPage,
  questionHover,
  questionPage,
  signHover,
  signPage,
  type CardLink
} from '../knowledge/pages'
import type { CardMarks } from '../knowledge/marks'
import type { Knowledge, QuestionCard } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import type { Since } from '../text/difference'
import type { Range } from '../text/range'
import type { Text } from '../text/text'
import { companionsOf } from './companionPaths'
import { readCompanion } from './companions'
import { completionsAt, type Completion } from './complete'
import { documentHover } from './documentHover'
import { waiverEdit } from './exceptions'
import { fixesFor, inOneSession } from './fixes'
import { headingsOf, namesOf, type House } from './house'
import { asTheHouseHasIt } from './houseProposal'
import { initiativeOf, type Initiative } from './initiative'
import { insertionFor } from './insert'
import { insertAll } from './insertAll'
import { entryOf } from './known'
import { leverageEdit } from './leverage'
import type { Assessment, FindingKey, Fix, Insertion, Surroundings } from './model'
import { outlineOf, type OutlineSection } from './outline'
import { builtInRules, rulesFor, type Rules } from './rules'
import { assessProposal, type AssessOptions } from './run'
import { codesIn } from './suppress'
import { fileNameFor, templateText } from './templates'
import { tradeoffsInsertion } from './tradeoffs'
import { Versions, type Remembered } from './versions'

export type { CardMarks } from '../knowledge/marks'

/** One document as the adapters hand it in: its text and its path with forward slashes ('' for an unsaved one). */
export interface Document {
  readonly text: Text
  readonly path: string
  /** The text of the metadata file beside it, where `companions` named one that is there. */
  readonly beside?: string
  /** What of an earlier version is still there, where the caller made the edit; without it the texts are compared. */
  readonly since?: Since
}

/** A document whose text is one string, as it was read from a file. */
export interface FileDocument extends Document {
  readonly text: string
}

/** The engine. Pure: nothing is read or written, nothing fails; a steward only remembers what it has parsed. */
export interface Steward {
  readonly knowledge: Knowledge
  /** The same engine with what a house's configuration adds to the knowledge. */
  within(config: Config): Steward
  /** Judges one document. A document that is no proposal gets findings only with `all`. */
  assess(document: Document, config: Config, options?: AssessOptions): Assessment
  /** Files beside a document that may hold its metadata: the first that is there belongs into `beside`. */
  companions(path: string): readonly string[]
  /** What the baseline would remember of a document's findings. */
  baseline(document: Document, config: Config, options?: AssessOptions): readonly BaselineEntry[]
  /** Where and what to insert so that a question can be answered. Undefined for an unknown question. */
  insertion(document: Document, question: string, around?: Surroundings): Insertion | undefined
  /** The sections of all questions that are asked of this document and are neither answered nor begun. */
  missingSections(document: Document, config: Config, around?: Surroundings): Insertion
  /** The sections of all questions for which a house's template has no heading yet. */
  templateSections(document: Document): Insertion
  /** The changes offered for a finding of this very document; exactly one is preferred where there is any. */
  fixes(document: Document, finding: FindingKey, around?: Surroundings): readonly Fix[]
  /** The five lines in which a trade-off can be heard outside engineering, or those that their section lacks. */
  tradeoffs(document: Document, around?: Surroundings): Insertion
  /** The comment that waives a question, with a reason to write. Undefined for an unknown question. */
  waiver(document: Document, question: string): Insertion | undefined
  /** Writes the kind of leverage into the metadata. Undefined for an unknown kind. */
  setLeverage(document: Document, kind: string): Insertion | undefined
  /** The headings of a document, with the questions that their sections answer. */
  outline(document: Document, assessment: Assessment): readonly OutlineSection[]
  /** What may be written at an offset. */
  completions(document: Document, offset: number, around?: Surroundings): readonly Completion[]
  /** The comments of a document that speak to this product: each code with its place. */
  codes(document: Document): readonly { readonly code: string; readonly range: Range }[]
  /** The text of a new proposal. Undefined for an unknown template. */
  template(id: string, title?: string, teams?: readonly string[]): ReturnType<typeof templateText> | undefined
  /** A file name for a new proposal beside others. */
  fileName(title: string, siblings: readonly string[]): string
  /** A finding's code explained in Markdown, for a hover. Undefined for an unknown code. */
  explain(code: string, link?: CardLink): string | undefined
  /** What legitimate initiative takes, and which of it a document has. Undefined where the house has no such card. */
  initiative(assessment: Assessment): Initiative | undefined
  /** A card's page in Markdown: of a pattern, or of the sign or question that a code names; marked with what a document shows. */
  card(id: string, link?: CardLink, marks?: CardMarks): string | undefined
}

/** Where the documentation's pages are when nobody says otherwise. */
export const documentationUrl = 'https://github.com/rfc-steward/rfc-steward/blob/main/docs'

/** The documentation's page of a card; empty for a house's own, which has none. */
export const documentationPage: CardLink = (kind, id) => pages.get(`${kind}/${id}`) ?? ''

/** The documentation's page of a finding's code. Undefined for a house's own, and for findings about a document as a whole. */
export function pageOfCode(code: string): string | undefined {
  return pages.get(code)
}

/** By kind and id, as codes have it. With each key press every finding asks. */
const pages: ReadonlyMap<string, string> = new Map(
  (['sign', 'question', 'pattern'] as const).flatMap((kind) =>
    builtIn[kind].map((id) => [`${kind}/${id}`, `${documentationUrl}/${kind}s/${id}.md`])
  )
)

/**
 * Makes an engine with the built-in knowledge. `remember` bounds what it keeps of the texts it has parsed: an editor asks again
 * and again about the same ones, a run over a folder does not.
 */
export function createSteward(remember?: Remembered): Steward {
  return stewardWith(builtInRules, new Versions(remember), new WeakMap())
}

/** An engine for one house. All of them remember together what they parsed. */
function stewardWith(rules: Rules, versions: Versions, houses: WeakMap<Rules, Steward>): Steward {
  const { knowledge } = rules
  const parse = ({ text, path, since }: Document, teams: readonly string[] = []) =>
    versions.parse(text, path, teams, since)
  const houseOf = ({ teams = [], template }: Surroundings = {}): House => ({
    teams,
    template: template === undefined ? undefined : parse({ text: template, path: '' })
  })
  const insertSeveral = (
    { text, path }: Document,
    cards: readonly QuestionCard[],
    house: House
  ): Insertion => ({
    edits: insertAll(text.toString(), cards, knowledge, house, (each) =>
      parse({ text: each, path }, house.teams)
    )
  })
  const inHouse = (document: Document, config: Config): Proposal =>
    asTheHouseHasIt(parse(document, config.teams), config, readCompanion(document.beside))
  const steward: Steward = {
    knowledge,
    within: (config) => {
      const house = rulesFor(config)
      return houses.get(house) ?? stewardWith(house, versions, houses)
    },
    assess: (document, config, options = {}) =>
      assessProposal(inHouse(document, config), rulesFor(config), config, options),
    companions: companionsOf,
    baseline(document, config, options = {}) {
      const { baseline: _known, ...rest } = options
      const proposal = inHouse(document, config)
      const { findings } = assessProposal(proposal, rulesFor(config), config, rest)
      return findings
        .filter(({ code }) => code !== 'document/rule-failed')
        .map((finding) => entryOf(proposal, finding))
    },
    insertion(document, question, around) {
      const card = knowledge.questions.find(({ id }) => id === question)
      return card && insertionFor(parse(document, around?.teams), card, knowledge, houseOf(around))
    },
    missingSections(document, config, around) {
      const { findings } = assessProposal(inHouse(document, config), rules, config, { all: true })
      const missing = knowledge.questions.filter(({ id }) =>
        findings.some(({ code }) => code === `question/${id}`)
      )
      return insertSeveral(document, missing, houseOf(around))
    },
    templateSections(document) {
      const there = headingsOf(parse(document)).map(({ heading }) => heading.text.toLowerCase())
      const missing = knowledge.questions.filter((card) => !there.some((name) => namesOf(card).has(name)))
      return insertSeveral(document, missing, houseOf({}))
    },
    fixes: (document, finding, around) =>
      fixesFor(parse(document, around?.teams), finding, knowledge, houseOf(around)),
    tradeoffs: (document, around) => tradeoffsInsertion(parse(document), knowledge, houseOf(around)),
    waiver: (document, question) =>
      knowledge.questions.some(({ id }) => id === question)
        ? { edits: inOneSession([waiverEdit(parse(document), question)]) }
        : undefined,
    setLeverage(document, kind) {
      const card = knowledge.leverage.find(({ id }) => id === kind)
      return card && { edits: [leverageEdit(parse(document), card.id)] }
    },
    outline: (document, assessment) => outlineOf(parse(document), assessment, knowledge),
    completions: (document, offset, around) =>
      completionsAt(parse(document, around?.teams), offset, knowledge, houseOf(around)),
    codes: (document) => codesIn(parse(document)),
    template(id, title, teams = []) {
      const card = knowledge.templates.find((each) => each.id === id)
      return card && templateText(card, knowledge, teams, title)
    },
    fileName: fileNameFor,
    explain(code, link = documentationPage) {
      const [kind, id] = code.split('/')
      const sign = kind === 'sign' && knowledge.signs.find((card) => card.id === id)
      const question = kind === 'question' && knowledge.questions.find((card) => card.id === id)
      if (sign) return signHover(sign, knowledge, link)
      if (question) return questionHover(question, knowledge, link)
      return documentHover(code)
    },
    initiative: (assessment) => initiativeOf(assessment, knowledge),
    card(id, link = documentationPage, marks) {
      const pattern = knowledge.patterns.find((card) => card.id === id)
      if (pattern) return patternPage(pattern, knowledge, link, marks)
      const sign = knowledge.signs.find((card) => id === `sign/${card.id}`)
      if (sign) return signPage(sign, knowledge, link, marks)
      const question = knowledge.questions.find((card) => id === `question/${card.id}`)
      return question && questionPage(question, knowledge, link, marks)
    }
  }
  houses.set(rules, steward)
  return steward
}
