// The related patterns as rows: the sentences that led to each, its look-alikes, and legitimate initiative.
import type { AssessmentView, InitiativeView, PatternView } from '../../../server/src/protocol'
import {
  escape,
  evidenceRow,
  goTo,
  oneLine,
  paragraphs,
  plural,
  type Row,
  type RowCommand
} from './modelRows'

/** The failure patterns, then the healthy one: met, or what it still lacks. */
export function patternRows(view: AssessmentView): Row[] {
  const { patterns, initiative, uri } = view
  const failing = patterns.filter(({ id }) => id !== initiative?.id)
  const rows = failing.map((pattern) => patternRow(pattern, uri))
  return initiative ? [...rows, initiativeRow(initiative, uri)] : rows
}

/** How many failure patterns the sentences point to. */
export function patternCount(view: AssessmentView): number {
  return view.patterns.filter(({ healthy }) => !healthy).length
}

function patternRow(pattern: PatternView, uri: string): Row {
  const { id, title, healthy, summary, because } = pattern
  const description = because.length ? plural(because.length, 'place') : ''
  const lookalikes = pattern.confusedWith.map((other) => {
    const text = oneLine(other.difference, 400)
    return {
      id: `pattern/${id}/not/${other.id}`,
      kind: 'lookalike' as const,
      subject: other.id,
      label: `Not to confuse with: ${other.title}`,
      description: text,
      tooltip: paragraphs(
        `**${escape(title)}** or **${escape(other.title)}**?`,
        escape(other.difference),
        'Select to read its card.'
      ),
      icon: { id: 'git-compare' },
      command: openCard(other.id),
      children: [],
      accessibilityLabel: `Not to confuse with ${other.title}: ${text} Enter opens its card`
    }
  })
  return {
    id: `pattern/${id}`,
    kind: 'pattern',
    subject: id,
    label: title,
    description,
    tooltip: paragraphs(`**${escape(title)}**`, escape(summary), 'Select to read its card.'),
    icon: healthy ? { id: 'heart', color: 'charts.green' } : { id: 'book' },
    command: openCard(id),
    children: [
      ...because.map((place, index) => evidenceRow(`pattern/${id}/${index}`, place, uri)),
      ...lookalikes
    ],
    accessibilityLabel: [`Pattern ${title}`, description, 'Enter opens its card'].filter(Boolean).join('. ')
  }
}

function initiativeRow({ id, title, met, parts }: InitiativeView, uri: string): Row {
  const lacking = parts.filter((part) => !part.met).map(({ label }) => lowerFirst(label))
  const description = met ? 'met' : `not yet: ${lacking.join(', ')}`
  return {
    id: `pattern/${id}`,
    kind: 'initiative',
    subject: id,
    label: title,
    description,
    tooltip: paragraphs(`**${escape(title)}**: ${escape(description)}`, 'Select to read its card.'),
    icon: met ? { id: 'heart-filled', color: 'charts.green' } : { id: 'heart' },
    command: openCard(id),
    children: parts.map((part): Row => {
      const { label, place, note, question } = part
      const state = part.met ? 'met' : 'not yet'
      const sentence = place && oneLine(place.text, 120)
      return {
        id: `pattern/${id}/${part.id}`,
        kind: 'evidence',
        subject: part.id,
        label,
        description: part.met ? (sentence ?? state) : state,
        tooltip: paragraphs(
          `**${escape(label)}**: ${state}`,
          escape(note),
          place && `> ${escape(oneLine(place.text, 600))}`
        ),
        icon: part.met
          ? { id: 'pass-filled', color: 'charts.green' }
          : { id: 'circle-large-outline', color: 'list.warningForeground' },
        ...(place
          ? { command: goTo('Go to the Sentence', uri, place.range) }
          : question
            ? { command: { id: 'rfcSteward.insertSection', title: 'Insert Section', arguments: [question] } }
            : {}),
        children: [],
        accessibilityLabel: [`${label}, ${state}`, note, sentence].filter(Boolean).join('. ')
      }
    }),
    accessibilityLabel: `${title}, ${description}. Enter opens its card`
  }
}

function openCard(id: string): RowCommand {
  return { id: 'rfcSteward.openPatternCard', title: 'Open Pattern Card', arguments: [id] }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
