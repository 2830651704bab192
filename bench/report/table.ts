// Results as Markdown tables, which a terminal shows as well.
import type { ResultLine } from '../measurement'
import type { Judged } from '../reach'

/** Every measurement with its tails, its middle half, and how it compares; without its subject below a heading that says it. */
export function resultTable(lines: readonly ResultLine[], below = false): string {
  const head = [
    'what',
    'condition',
    'who',
    'p50',
    'p95',
    'p99',
    'middle half',
    'samples',
    'ratio (middle half)'
  ]
  const rows = lines.map(({ subject, condition, who, unit, p50, p95, p99, q1, q3, count, against, note }) => [
    subject,
    note === undefined ? condition : `${condition}, ${note}`,
    who,
    `${figure(p50)} ${unit}`,
    figure(p95),
    figure(p99),
    `${figure(q1)}–${figure(q3)}`,
    String(count),
    against ? `${figure(against.ratio)} × ${against.who} (${figure(against.q1)}–${figure(against.q3)})` : ''
  ])
  return below
    ? table(
        head.slice(1),
        rows.map((row) => row.slice(1))
      )
    : table(head, rows)
}

/** Measurements that are one figure each. */
export function valueTable(lines: readonly ResultLine[]): string {
  const rows = lines.map(({ condition, who, unit, p50 }) => [condition, who, `${figure(p50)} ${unit}`])
  return table(['condition', 'what', ''], rows)
}

/** Every aim with its verdict. */
export function reachTable(judged: readonly Judged[]): string {
  const verdict = (reached: boolean | undefined): string =>
    reached === undefined ? '–' : reached ? 'reached' : 'not reached'
  const rows = judged.map(({ aim, reached, found }) => [verdict(reached), aim, found])
  return table(['', 'aim', 'measured'], rows)
}

/** Three digits say enough of anything that a noisy machine measures. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}
