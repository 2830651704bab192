// Transition projects: a proposal that says openly that it is also somebody's growth. It is judged like any initiative.
import { lexicon } from '../proposal/lexicon'
import type { Field, Proposal, Statement } from '../proposal/model'
import { authorNames, namesAny } from '../proposal/authors'
import { traitsOf } from '../proposal/traits'
import { PhraseIndex } from '../text/phraseIndex'
import type { Range } from '../text/range'
import { once } from '../text/remembered'
import { documentFinding } from './finding'
import type { Finding, Growth, GrowthPart, QuestionResult } from './model'

const fullName = /\p{Lu}[\p{Ll}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'’-]+/u
const keys = ['person', 'capability', 'gap'] as const

/** Few documents declare growth, so this is made for the first that does. */
const cues = once(() => {
  const phrases = new PhraseIndex(lexicon)
  const planned = phrases.add([
    '(roadmap|roadmaps|okr|okrs|key result*|quarterly plan|annual plan|company goal*|team goal*|portfolio plan)',
    '(objective|objectives|goal|goals|priority|priorities|plan) (for|of) (the (year|quarter|half)|#|q1|q2|q3|q4|h1|h2|this (year|quarter)|next (year|quarter))',
    '(committed|planned|scheduled|funded) (for|in) (q1|q2|q3|q4|h1|h2|this (year|quarter)|next (year|quarter))'
  ])
  const unplanned = phrases.add([
    '(not|nor|never|neither|absent|missing) ... (on|in|of|from|part) ... (roadmap|okr|okrs|plan|goals)',
    '(no|without|outside|off|ahead of|apart from|before) [the|our|any|a] (roadmap|okr|okrs|plan)',
    '(should|could|might|may|propose to|want to|ask to) [be] (add|added|put) ... (roadmap|okr|okrs|plan)'
  ])
  const users = phrases.add(['{user}'])
  const owning = phrases.add([
    '{own}',
    '(owner|owners|ownership|maintainer|maintainers|responsible|accountable|responsibility|in charge|steward|on call|pager)'
  ])
  return { phrases, planned, unplanned, users, owning }
})
const plannedField = /(?:^|[.-])(?:roadmap|okrs?|objectives?|initiative|strategic-goal)(?:-|$)/

/** What a proposal says of growth, and whether it is a legitimate initiative. Undefined where it says nothing. */
export function readGrowth(proposal: Proposal, questions: readonly QuestionResult[]): Growth | undefined {
  const field = proposal.fields.find(({ key, from }) => key === 'growth' && from === 'front-matter')
  if (!field) return undefined
  const said = (key: string): string =>
    proposal.fields.find((each) => each.key === `growth.${key}`)?.value.trim() ?? ''
  const [person, capability, gap] = [said('person'), said('capability'), said('gap')]
  const parts = [userPart(proposal, questions), ownerPart(proposal, questions), needPart(proposal)]
  const lacking = keys.filter((key) => !said(key))
  const met = !lacking.length && parts.every((part) => part.met)
  return { person, capability, gap, met, range: field.range, lacking, parts }
}

/** What a growth project still lacks, at the words that declare it. */
export function growthFinding(growth: Growth | undefined, life: string): Finding[] {
  if (!growth || growth.met) return []
  const open = growth.parts.filter((part) => !part.met)
  const missing = [...growth.lacking.map((key) => missingKey[key]), ...open.map(({ id }) => missingPart[id])]
  const there = growth.parts.filter((part) => part.met).map(({ id }) => presentPart[id])
  const what = there.length ? ` It has ${joined(there)}.` : ''
  return [
    documentFinding(
      'growth',
      `This is also a growth project, and not yet a legitimate initiative: it lacks ${joined(missing)}.${what}`,
      growth.range,
      {
        severity: life === 'idea' || life === 'draft' || life === 'unknown' ? 'information' : 'warning',
        stage: 'early',
        questions: open.flatMap(({ id }) => settledBy[id])
      }
    )
  ]
}

/** Signs that openly declared growth answers: all of them where it is legitimate, else those of the declaration itself. */
export function withoutDeclared(signs: readonly Finding[], growth: Growth | undefined): readonly Finding[] {
  if (!growth) return signs
  const { start, end } = growth.range
  return signs.filter(
    ({ code, range }) =>
      code !== 'sign/author-shaped' || (!growth.met && !(range.start >= start && range.end <= end))
  )
}

const missingKey = {
  person: 'the person who grows (growth.person)',
  capability: 'the capability they build (growth.capability)',
  gap: 'the gap between now and then (growth.gap)'
} as const
const missingPart: Readonly<Record<GrowthPart['id'], string>> = {
  user: 'a user other than the author',
  owner: 'an owner other than the author',
  need: 'a need on the roadmap'
}
const presentPart: Readonly<Record<GrowthPart['id'], string>> = {
  user: 'a user',
  owner: 'an owner other than the author',
  need: 'a need on the roadmap'
}
const settledBy: Readonly<Record<GrowthPart['id'], readonly string[]>> = {
  user: ['user-need'],
  owner: ['owner'],
  need: ['requester']
}

/** Somebody who is not the author has the need. Whether all of it is said is another question. */
function userPart(proposal: Proposal, questions: readonly QuestionResult[]): GrowthPart {
  const authors = authorNames(proposal)
  const answered = questions.some(({ id, state }) => id === 'user-need' && state === 'answered')
  const evidence = evidenceOf('user-need', proposal, questions).find(
    (statement) =>
      !traitsOf(statement, namesAny(authors, statement.text)).author &&
      (answered || shows(statement, 'users'))
  )
  return part('user', evidence?.range)
}

/** Metadata or a sentence names an owner, and it is not the author. */
function ownerPart(proposal: Proposal, questions: readonly QuestionResult[]): GrowthPart {
  const authors = authorNames(proposal)
  const grower = proposal.fields
    .find(({ key }) => key === 'growth.person')
    ?.value.trim()
    .toLowerCase()
  const named = proposal.parties.find(
    ({ role, name, kind }) =>
      role === 'owner' &&
      (kind === 'team' || (!namesAny(authors, name) && name.trim().toLowerCase() !== grower))
  )
  if (named) return part('owner', named.range)
  const evidence = evidenceOf('owner', proposal, questions).find((statement) => {
    const { team, person } = traitsOf(statement, false)
    const someone = team || (!namesAny(authors, statement.text) && (person || fullName.test(statement.text)))
    return statement.kind !== 'field' && someone && shows(statement, 'owning')
  })
  return part('owner', evidence?.range)
}

/** The need is one that the organisation had planned for. */
function needPart({ fields, statements }: Proposal): GrowthPart {
  const field = fields.find(({ key, value }: Field) => plannedField.test(key) && value.trim())
  if (field) return part('need', field.range)
  const said = statements.find(
    (each) => each.kind !== 'field' && !each.quoted && shows(each, 'planned') && !shows(each, 'unplanned')
  )
  return part('need', said?.range)
}

function shows({ text }: Statement, cue: 'planned' | 'unplanned' | 'users' | 'owning'): boolean {
  const { phrases, [cue]: group } = cues()
  return phrases.find(text).includes(group)
}

function part(id: GrowthPart['id'], range: Range | undefined): GrowthPart {
  return range ? { id, met: true, range } : { id, met: false }
}

/** The statements that speak to a question; none where it is open. */
function evidenceOf(id: string, { statements }: Proposal, questions: readonly QuestionResult[]): Statement[] {
  const question = questions.find((each) => each.id === id)
  if (question?.state !== 'answered' && question?.state !== 'partial') return []
  return question.evidence.flatMap(
    ({ range }) =>
      statements.find((each) => each.range.start === range.start && each.range.end === range.end) ?? []
  )
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
