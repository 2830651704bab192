// How the troubled example becomes one that answers or waives every question: only fixes and commands of the product,
// and what its author types into their fields. The walk does it by hand, a test of the engine by itself.
import assert from 'node:assert/strict'
import type { FileDocument, Steward } from '../../server/src/assess'
import type { Finding, SnippetEdit } from '../../server/src/assess/model'
import { defaultConfig } from '../../server/src/config/shape'
import { parseSnippet } from '../../server/src/knowledge/snippet'
import { applyEdits } from '../../server/src/text/edit'

/** One step: a fix of a finding, or a command; and what is typed into the fields, in order. */
export interface Step {
  /** The code of the finding whose fix is chosen. */
  readonly code?: string
  /** How the fix's title begins, or the title of the command. */
  readonly choose: string
  /** For a command: the question whose section it inserts. */
  readonly question?: string
  readonly fill: readonly string[]
}

export const story: readonly Step[] = [
  {
    code: 'question/owner',
    choose: 'Answer in place',
    fill: [
      'the Payments team owns it from launch: code, alerts, cost and upgrades',
      'Dana Okafor, their lead, agreed on 4 May 2027',
      'code, alerts, data, cost, upgrades and retirement',
      '1 July 2027',
      'both together'
    ]
  },
  {
    code: 'sign/platform-overreach',
    choose: 'Rewrite: name two present users',
    fill: ['The Booking team', 'seat changes', '3 May 2027', 'the Gate team', 'ticket returns']
  },
  {
    code: 'sign/untranslated-benefit',
    choose: 'Rewrite: say what follows from it',
    fill: [
      'Customer Care',
      'answers 340 calls a week about seats that were sold twice',
      'they expect fewer than 40'
    ]
  },
  {
    code: 'sign/impact-theater',
    choose: 'Rewrite: say who is better off',
    fill: [
      'the box office',
      'see a freed seat within a second',
      'about 41,000 euros of lost sales each spring'
    ]
  },
  {
    code: 'sign/new-over-existing',
    choose: 'Rewrite: say what rules the existing system out',
    fill: [
      "the Payments team's broker",
      'order messages by seat',
      'it has one queue for all of them',
      'five weeks'
    ]
  },
  {
    code: 'sign/author-shaped',
    choose: 'Rewrite: give a reason that outlives the author',
    fill: [
      'Go for the sidecar',
      'the Payments team keeps three services in it',
      'The Payments team',
      'runs it'
    ]
  },
  {
    code: 'sign/irreversible-rush',
    choose: 'Rewrite: add the way back',
    fill: [
      'a share of late messages above 1%',
      'the on-call engineer',
      'a flag that sends traffic to the old calls',
      'five minutes',
      'the old calls',
      '30 June 2027'
    ]
  },
  {
    code: 'sign/weak-adoption',
    choose: 'Rewrite: name the adopters',
    fill: [
      'The Booking team',
      'seat changes',
      '3 May 2027',
      'the Gate team',
      'a scan still answers within 80 ms'
    ]
  },
  {
    code: 'sign/feedback-dismissed',
    choose: 'Rewrite: answer the objection',
    fill: [
      'The Gate team',
      'a stream cannot promise 80 ms',
      'keep scans on direct calls',
      'a queue at the door costs more than a second path'
    ]
  },
  {
    code: 'sign/single-expert',
    choose: 'Rewrite: add a second person',
    fill: ['Priya Raman', 'pairs on compaction', '1 March 2027', 'the April release']
  },
  {
    code: 'sign/activity-as-outcome',
    choose: 'Rewrite: name the outcome',
    fill: [
      'the box office',
      'sell a freed seat',
      'the median wait',
      '9 minutes',
      'under 3 seconds',
      '31 October 2027'
    ]
  },
  {
    choose: 'Insert Requester Section',
    question: 'requester',
    fill: [
      'the box office of the Harbour Hall',
      'ticket BO-311 of 12 May 2027',
      'show us freed seats before the fans call'
    ]
  },
  {
    choose: 'Insert User Need Section',
    question: 'user-need',
    fill: [
      'the box office of the Harbour Hall and the fans who queue there',
      'a seat that was given back stays blocked for nine minutes; 212 seats of a sold-out evening stayed empty in May',
      'about 41,000 euros of lost sales each spring',
      'they reload the page and call Customer Care, 340 times a week'
    ]
  },
  {
    choose: 'Insert Alternatives Section',
    question: 'alternatives',
    fill: [
      'the message broker of Payments was measured in June and rejected, because it loses the order of messages when a node restarts',
      'possible until the spring season, at 41,000 euros a season',
      'an export every minute was rejected, because a seat can be sold twice within a minute',
      'only a stream with an order keeps a seat from being sold twice'
    ]
  },
  {
    choose: 'Insert Continuity Plan',
    question: 'continuity',
    fill: [
      'Priya Raman of the Booking team',
      'she pairs with Jonas on every release until June, with the runbook for replays',
      'the July release is done by Priya without Jonas',
      'compaction, which gets one setting instead of nine'
    ]
  },
  {
    choose: 'Insert Adoption Plan',
    question: 'adoption',
    fill: [
      'the Booking team has agreed to move in May for seat changes, and the Gate team in June for returns',
      'Booking moves in May; Gate follows when 90% of seat changes go through it',
      'messages a day from teams other than the proposing one',
      'neither team has moved by September 2027: then we stop and keep the direct calls'
    ]
  },
  {
    choose: 'Insert Migration Section',
    question: 'migration',
    fill: [
      'eleven services of four teams must replace one call',
      'replace one call by the sidecar, about two days of work for each service; each team reviews its own change',
      'the proposing team opens those pull requests itself in the second quarter',
      'the end of September 2027; the old calls keep working until then and log a warning from July on'
    ]
  },
  {
    choose: 'Insert Reversibility Section',
    question: 'reversibility',
    fill: [
      'easy to take back',
      'a flag sends traffic back to the old calls',
      'a flag sends writes back to the old table within a minute, and the on-call engineer can flip it',
      'the end of September 2027; after that going back means a restore of about four hours',
      'both tables are kept in step for six weeks, so nothing is lost'
    ]
  },
  {
    choose: 'Insert Success Measures',
    question: 'success',
    fill: [
      'the box office sees a freed seat sooner',
      'the median wait is 9 minutes, read off the existing dashboard',
      'under 3 seconds by the end of October 2027',
      '1 November 2027',
      'the box office, which reports it at the November review'
    ]
  },
  {
    choose: 'Insert Operations Section',
    question: 'operations',
    fill: [
      'more than 1% of bookings fail for five minutes; then an alert fires',
      'the Payments on-call rota, which has agreed to take it',
      'the runbook lists the three likely causes and how to drain a topic',
      'two people of the Payments team who did not build it, in April 2027'
    ]
  },
  {
    choose: 'Insert Executive Trade-offs',
    fill: [
      'this lowers the risk of selling a seat twice from 212 a month to almost none',
      'we could still go back to direct calls until September',
      'we accept that writes become 4 ms slower and 900 euros a month for the storage nodes until the end of September',
      'it makes it easier to replace the Gate scanners next year, because their data is there already',
      'it protects the sales of the spring season'
    ]
  },
  {
    choose: 'Insert Decision Section',
    question: 'decision',
    fill: [
      'the architecture group',
      '12 June 2027',
      'the cost to run, the time to recover and how many teams must change',
      'Payments and Gate were heard; the objection of the Gate team about 80 ms is answered above',
      'the number of messages doubles'
    ]
  }
]

/** The finding whose fix a step chooses; undefined for a command. */
export function findingOf(steward: Steward, document: FileDocument, { code }: Step): Finding | undefined {
  if (code === undefined) return undefined
  const found = steward.assess(document, defaultConfig).findings.find((each) => each.code === code)
  assert.ok(found, `${code} is found before its step`)
  return found
}

/** The text after a step, with its fields filled in. */
export function after(steward: Steward, document: FileDocument, step: Step): string {
  const edits = editsOf(steward, document, step)
  assert.ok(edits.length, `${step.choose} changes something`)
  const stops = edits.flatMap(({ snippet }) => parseSnippet(snippet).filter(({ kind }) => kind === 'stop'))
  assert.equal(stops.length, step.fill.length, `fields of ${step.choose}`)
  const fill = [...step.fill]
  return applyEdits(
    document.text,
    edits.map(({ range, snippet }) => ({
      range,
      newText: parseSnippet(snippet)
        .map((part) => (part.kind === 'text' ? part.text : (fill.shift() ?? '')))
        .join('')
    }))
  )
}

function editsOf(steward: Steward, document: FileDocument, step: Step): readonly SnippetEdit[] {
  const finding = findingOf(steward, document, step)
  if (finding) {
    const fix = steward.fixes(document, finding).find(({ title }) => title.startsWith(step.choose))
    assert.ok(fix, `${step.choose} is offered for ${finding.code}`)
    return fix.edits
  }
  const { question } = step
  const insertion =
    question === undefined ? steward.tradeoffs(document) : steward.insertion(document, question)
  return insertion?.edits ?? []
}
