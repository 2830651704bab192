// The rows below the questions: trade-offs, kind of leverage, size, and what does not work in this window.
import type { AssessmentView } from '../../../server/src/protocol'
import { escape, evidenceRow, paragraphs, plural, type Row } from './modelRows'

/** The row that says how large the proposal is taken to be, with the sentences that say so. */
export function radiusRow(view: AssessmentView): Row {
  const label = `Read as a ${view.radius} proposal`
  const count = view.radiusBecause.length
  return {
    id: 'radius',
    kind: 'radius',
    subject: view.radius,
    label,
    description: count ? `because of ${plural(count, 'sentence')}` : '',
    tooltip: `${label}. This decides which open questions are asked; \`rfcSteward.radius\` can set it.`,
    icon: { id: 'target' },
    children: view.radiusBecause.map((place, index) => evidenceRow(`radius/${index}`, place, view.uri)),
    accessibilityLabel: count ? `${label}, because of ${plural(count, 'sentence')}` : label
  }
}

/** The row that says what kind of leverage the proposal has; Enter sets it. */
export function leverageRow(view: AssessmentView): Row {
  const { kind, set, because, kinds } = view.leverage
  const card = kinds.find(({ id }) => id === kind)
  const label = card ? `${card.label} leverage` : 'Leverage not clear yet'
  const description = !card ? '' : set ? 'set in the metadata' : 'as it reads'
  return {
    id: 'leverage',
    kind: 'leverage',
    subject: kind,
    label,
    description,
    tooltip: paragraphs(`**${label}**`, card?.what ?? 'Say what this work mostly does: select to choose.'),
    icon: { id: 'rocket' },
    command: { id: 'rfcSteward.setLeverage', title: 'Set Leverage Type', arguments: [] },
    children: set ? [] : because.map((place, index) => evidenceRow(`leverage/${index}`, place, view.uri)),
    accessibilityLabel: [label, description, 'Enter chooses another'].filter(Boolean).join('. ')
  }
}

/** The row that counts the lines of an executive trade-off; below it each line with its sentence. */
export function tradeoffsRow(view: AssessmentView): Row {
  const said = view.tradeoffs.filter(({ place }) => place).length
  const label = 'Executive trade-offs'
  const description = `${said} of ${view.tradeoffs.length} lines`
  return {
    id: 'tradeoffs',
    kind: 'tradeoffs',
    subject: '',
    label,
    description,
    tooltip: `**${label}**: ${description}. In these words a trade-off can be heard outside engineering.`,
    icon: { id: 'law' },
    command: {
      id: 'rfcSteward.insertExecutiveTradeoffs',
      title: 'Insert Executive Trade-offs',
      arguments: []
    },
    children: view.tradeoffs.map(({ id, label: line, place }): Row => {
      const found = place && evidenceRow(`tradeoffs/${id}`, place, view.uri)
      if (found)
        return {
          ...found,
          label: line,
          description: found.label,
          accessibilityLabel: `${line}. ${found.accessibilityLabel}`
        }
      return {
        id: `tradeoffs/${id}`,
        kind: 'tradeoffs',
        subject: id,
        label: line,
        description: 'not said yet',
        tooltip: `**${line}**: no sentence says it yet.`,
        icon: { id: 'circle-outline', color: 'disabledForeground' },
        children: [],
        accessibilityLabel: `${line}, not said yet`
      }
    }),
    accessibilityLabel: `${label}, ${description}. Enter inserts them`
  }
}

/** Something that cannot be done with this document in this window, and a command that may help. */
export interface Limit {
  readonly id: string
  readonly label: string
  readonly what: string
  readonly command?: { readonly id: string; readonly title: string }
}

/** One row for each thing that this window cannot do. */
export function limitRows(limits: readonly Limit[]): Row[] {
  return limits.map(({ id, label, what, command }) => ({
    id: `limit/${id}`,
    kind: 'limit',
    subject: id,
    label,
    description: what,
    tooltip: paragraphs(`**${escape(label)}**`, escape(what)),
    icon: { id: id === 'restricted' ? 'shield' : 'cloud' },
    ...(command ? { command: { ...command, arguments: [] } } : {}),
    children: [],
    accessibilityLabel: [`${label}: ${what}`, command && `Enter: ${command.title}`].filter(Boolean).join(' ')
  }))
}
