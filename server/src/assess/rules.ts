// The rules that hold for a house: the built-in ones, with what its configuration adds and changes.
import type { Config } from '../config/shape'
import { knowledge as builtIn } from '../knowledge/knowledge.generated'
import type { Knowledge, QuestionCard } from '../knowledge/types'
import { listApart } from '../proposal/phrases'
import { judgeQuestions } from '../questions'
import { questionCues } from '../questions/cues'
import type { QuestionCues } from '../questions/question'
import { questionJudge, type QuestionJudge } from '../questions/rule'
import { judgeSigns } from '../signs'
import { signJudge, type SignJudge } from '../signs/rule'
import { Recent } from '../text/recent'
import { headingPhrase } from './headingPhrase'
import { ownPatternCard, ownQuestionCard, ownQuestionCues, ownSignCard, ownSignCues } from './ownCards'

/** What a proposal is judged by. */
export interface Rules {
  readonly knowledge: Knowledge
  readonly questions: QuestionJudge
  readonly signs: SignJudge
}

export const builtInRules: Rules = { knowledge: builtIn, questions: judgeQuestions, signs: judgeSigns }

/** Houses whose rules are kept compiled: one for each folder of a workspace, usually. */
const houses = new Recent<Rules>(8)
const known = new WeakMap<Config, Rules>()

/** The rules for a configuration. Equal configurations share them, so that phrases are compiled once. */
export function rulesFor(config: Config): Rules {
  const there = known.get(config)
  if (there) return there
  const { sections, questions, signs, patterns } = config
  const key = JSON.stringify([sections, questions, signs, patterns])
  const rules = key === '[{},[],[],[]]' ? builtInRules : houses.get(key, () => rulesOf(config))
  known.set(config, rules)
  return rules
}

function rulesOf({ sections, questions, signs, patterns }: Config): Rules {
  const changed = builtIn.questions.map((card) => houseSection(card, sections))
  const knowledge: Knowledge = {
    ...builtIn,
    questions: [...changed, ...questions.map((own) => houseSection(ownQuestionCard(own), sections))],
    signs: [...builtIn.signs, ...signs.map(ownSignCard)],
    patterns: [...builtIn.patterns, ...patterns.map(ownPatternCard)]
  }
  const cues: QuestionCues[] = [...questionCues, ...questions.map(ownQuestionCues)]
  const named = cues.map((each) => withHeadings(each, sections))
  const own = signs.length ? signJudge(signs.map(ownSignCues), listApart()) : undefined
  return {
    knowledge,
    questions:
      questions.length || Object.keys(sections).length ? questionJudge(named, listApart()) : judgeQuestions,
    signs: own ? (proposal) => new Map([...judgeSigns(proposal), ...own(proposal)]) : judgeSigns
  }
}

/** A question's section as the house writes it; the product's own names for it still count. */
function houseSection(card: QuestionCard, sections: Config['sections']): QuestionCard {
  const house = Object.hasOwn(sections, card.id) ? sections[card.id] : undefined
  if (!house) return card
  const { section } = card
  const heading = house.heading ?? section.heading
  const aliases = [section.heading, ...section.aliases, ...(house.aliases ?? [])].map(lower)
  return {
    ...card,
    section: {
      ...section,
      heading,
      aliases: [...new Set(aliases)].filter((alias) => alias !== lower(heading)),
      after: [...(house.after ?? []).map(lower), ...section.after],
      body: house.body ?? section.body
    }
  }
}

/** What stands under the house's heading counts as said in its place. */
function withHeadings(cues: QuestionCues, sections: Config['sections']): QuestionCues {
  const house = Object.hasOwn(sections, cues.id) ? sections[cues.id] : undefined
  const names = [...(house?.heading ? [house.heading] : []), ...(house?.aliases ?? [])]
  const phrases = names.map(headingPhrase).filter(Boolean)
  return phrases.length ? { ...cues, headings: [...cues.headings, ...phrases] } : cues
}

function lower(text: string): string {
  return text.toLowerCase()
}
