// The row about openly declared growth: whether it is a legitimate initiative, and which half of it is missing.
import type { AssessmentView } from '../../../server/src/protocol'
import { evidenceRow, type Row } from './modelRows'

const names = {
  user: 'A user other than the author',
  owner: 'An owner other than the author',
  need: 'A need on the roadmap'
}

/** The row, or undefined where the proposal declares no growth. */
export function growthRow({ growth, uri }: AssessmentView): Row | undefined {
  if (!growth) return undefined
  const label = growth.met ? 'Legitimate initiative' : 'Growth project, not yet a legitimate initiative'
  const count = growth.parts.filter(({ met }) => met).length
  const description = growth.person
    ? `also growth for ${growth.person}`
    : `${count} of ${growth.parts.length}`
  const what = growth.met
    ? 'It has a user and an owner other than the author and a need on the roadmap, so growing in it is fine.'
    : growth.note
  return {
    id: 'growth',
    kind: 'growth',
    subject: growth.met ? 'met' : 'unmet',
    label,
    description,
    tooltip: `**${label}.** ${what}`,
    icon: growth.met
      ? { id: 'pass-filled', color: 'charts.green' }
      : { id: 'mortar-board', color: 'charts.yellow' },
    children: growth.parts.map(({ id, met, place }): Row => {
      const found = place && evidenceRow(`growth/${id}`, place, uri)
      const words = met ? '' : 'not said yet'
      return {
        ...(found ?? {
          id: `growth/${id}`,
          kind: 'growth',
          subject: id,
          tooltip: `**${names[id]}**: no sentence says it yet.`,
          icon: { id: 'circle-outline', color: 'disabledForeground' },
          children: []
        }),
        label: names[id],
        description: found ? found.label : words,
        accessibilityLabel: found ? `${names[id]}. ${found.accessibilityLabel}` : `${names[id]}, ${words}`
      }
    }),
    accessibilityLabel: `${label}, ${description}`
  }
}
