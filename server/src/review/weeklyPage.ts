// The weekly operating review as a Markdown document: five questions, the sentences found for each, and what was left out.
import { bullets, join } from '../knowledge/markdown'
import type { Knowledge, SignId } from '../knowledge/types'
import { compare } from './compare'
import { counted, nameOf, quoted, stateOf } from './subject'
import {
  weeklyEvidence,
  weeklyQuestions,
  type Revision,
  type Since,
  type WeeklyLine,
  type WeeklyQuestion
} from './weekly'

/** What a review is about, beside its proposals. */
export interface Week {
  /** Its first and its last day, as `2026-03-31`. */
  readonly since: string
  readonly until: string
  /** How the proposals were chosen: git knows what changed; else only the days that they name themselves. */
  readonly by: 'git' | 'dates'
  /** What could not be looked at, in sentences. */
  readonly lacking: readonly string[]
}

interface Words {
  readonly title: string
  /** Signs whose question to ask is worth having at hand. */
  readonly signs: readonly SignId[]
  /** What a document rarely says: where to ask instead. */
  readonly silent: string
}

const words: Readonly<Record<WeeklyQuestion, Words>> = {
  heroics: {
    title: 'Where were heroics needed?',
    signs: ['heroics'],
    silent: 'Nights and rescues are seldom written into a proposal: the teams on duty know of them.'
  },
  friction: {
    title: 'Which recurring friction was removed?',
    signs: [],
    silent: 'What no longer hurts is seldom written down: the teams that used to wait know of it.'
  },
  'one-head': {
    title: 'Which decisions sit in one head?',
    signs: ['single-expert', 'authority-argument'],
    silent: 'What is decided in passing leaves no document: ask where work waited for an answer.'
  },
  'trade-offs': {
    title: 'Which trade-offs were put in business terms?',
    signs: ['untranslated-benefit'],
    silent: 'They may have been put so in a conversation; a line in the proposal keeps them.'
  },
  capability: {
    title: 'Which team became more capable?',
    signs: [],
    silent: 'Ask the teams what they can do now that they could not do before.'
  }
}

const sinceWords: Readonly<Record<Since, string>> = {
  new: 'New in this period.',
  decided: 'Accepted or built in this period.',
  unknown: '',
  stood: 'There before, and still.',
  gone: 'No longer in the text.'
}

/** Lines that one answer shows; a review is read in a meeting. */
const most = 20

/** The review as a Markdown document. Links are as the subjects' paths are. */
export function weeklyPage(revisions: readonly Revision[], week: Week, knowledge: Knowledge): string {
  const { since, until, by, lacking } = week
  const here = revisions.filter(({ now }) => now)
  const gone = revisions.flatMap(({ now, before }) => (now || !before ? [] : [before]))
  const evidence = weeklyEvidence(revisions, by === 'git')
  const chosen =
    by === 'git'
      ? `${counted(here.length, 'proposal')} changed in git between ${since} and ${until}, what is not committed yet included.`
      : `${counted(here.length, 'proposal')} ${here.length === 1 ? 'names' : 'name'} a day between ${since} and ${until} in the metadata. Git was not asked, so what is new in them cannot be told.`
  return `${join([
    `# Operating review, ${since} to ${until}`,
    chosen,
    'Each line below quotes a document. It is about plans and teams, not about who wrote them; where the documents are silent, ask.',
    ...weeklyQuestions.map((id, index) =>
      part(`${index + 1}. ${words[id].title}`, evidence[id], words[id], knowledge)
    ),
    here.length ? `## The proposals\n\n${bullets(here.map((each) => proposalLine(each, by)))}` : '',
    gone.length
      ? `## No longer there\n\n${bullets(gone.map((each) => `${quoted(each.path)}, “${quoted(nameOf(each))}”`))}`
      : '',
    lacking.length ? `## Left out\n\n${bullets(lacking.map(quoted))}` : ''
  ])}\n`
}

function part(
  title: string,
  lines: readonly WeeklyLine[],
  { signs, silent }: Words,
  knowledge: Knowledge
): string {
  const shown = lines.slice(0, most)
  const more = lines.length - shown.length
  const asks = knowledge.signs
    .filter(
      (card) =>
        signs.includes(card.id) && lines.some(({ what, since }) => what === card.title && since !== 'gone')
    )
    .map(({ ask }) => `*To ask:* ${quoted(ask)}`)
  return join([
    `## ${title}`,
    lines.length ? bullets(shown.map(line)) : `Nothing found in the documents. ${silent}`,
    more ? `And ${counted(more, 'line')} more, which the proposals themselves show.` : '',
    ...asks
  ])
}

function line({ path, line: number, text, what, since }: WeeklyLine): string {
  const place = since === 'gone' ? `${link(path)}, line ${number} then` : link(path, number)
  return [`${place}: **${quoted(what)}**: “${quoted(text)}”`, sinceWords[since]].filter(Boolean).join(' ')
}

/** What became of one proposal: its questions as they are, and how far they came. */
function proposalLine({ now, before }: Revision, by: Week['by']): string {
  if (!now) return ''
  const { status, questions } = now.assessment
  const asked = questions.filter((question) => question.asked)
  const answered = asked.filter((question) => stateOf(question) === 'answered').length
  const facts = [
    status.text || (status.life === 'unknown' ? 'no status' : status.life),
    `${answered} of ${asked.length} answered`
  ]
  if (by === 'git' && !before) facts.push('new in this period')
  if (before) {
    const { settled, opened } = compare(before, now)
    if (settled.length) facts.push(`${settled.length} settled in this period`)
    if (opened.length) facts.push(`${opened.length} opened`)
    const was = before.assessment.status
    if (was.life !== status.life) facts.push(`the status was ${was.text || was.life}`)
  }
  return `${link(now.path)}, “${quoted(nameOf(now))}”: ${facts.map(quoted).join(', ')}`
}

/** A link to a file and a line of it, as editors and repositories follow it. */
function link(path: string, line?: number): string {
  const target = path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29')))
    .join('/')
  return line === undefined
    ? `[${quoted(path)}](${target})`
    : `[${quoted(path)}, line ${line}](${target}#L${line})`
}
