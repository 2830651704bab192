// What we mean to reach, and whether a run shows it.
import type { ResultLine } from './measurement'
import { coldOpenOf } from './subjects/coldOpen'
import { keystrokeOf } from './subjects/keystroke'

/** One aim, and what a run says of it. */
export interface Judged {
  readonly aim: string
  /** Undefined where the run did not measure it. */
  readonly reached: boolean | undefined
  /** What was measured, in words. */
  readonly found: string
}

type Find = (subject: string, condition: string, who: string) => ResultLine | undefined

/** A figure, the most that it may be, and how it is written. */
interface Figure {
  readonly value: number
  readonly unit: 'ms' | '×' | 'MB' | '%'
  readonly more?: string
}

interface Aim {
  readonly aim: string
  readonly most: number
  readonly figure: (find: Find) => Figure | undefined
}

const typing = (size: string): [string, string, string] => [
  'keystroke',
  `${size}, all places`,
  keystrokeOf.server
]

const aims: readonly Aim[] = [
  {
    aim: 'a key press at 170 KB: 95 of 100 within 5 ms',
    most: 5,
    figure: (find) => tail(find(...typing('170 KB')))
  },
  {
    aim: 'a key press at 1 MB: 95 of 100 within 8 ms',
    most: 8,
    figure: (find) => tail(find(...typing('1 MB')))
  },
  {
    aim: 'a key press at 1 MB takes at most 1.5 times one at 30 KB',
    most: 1.5,
    figure: (find) => {
      const small = find(...typing('30 KB'))
      const large = find(...typing('1 MB'))
      if (!small || !large) return undefined
      return { value: large.p50 / small.p50, unit: '×', more: `${ms(large.p50)} against ${ms(small.p50)}` }
    }
  },
  {
    aim: "opening 170 KB, assessment included, takes at most 0.6 of remark's parse",
    most: 0.6,
    figure: (find) => compared(find('cold open', '170 KB', coldOpenOf.engine))
  }
]

/** Judges a run's results by every aim. */
export function judge(lines: readonly ResultLine[]): Judged[] {
  const find: Find = (subject, condition, who) =>
    lines.find((line) => line.subject === subject && line.condition === condition && line.who === who)
  return aims.map(({ aim, most, figure }) => {
    const measured = figure(find)
    if (!measured) return { aim, reached: undefined, found: 'not measured in this run' }
    const { value, unit, more } = measured
    const found = `${value.toFixed(2)} ${unit}${more === undefined ? '' : ` (${more})`}`
    return { aim, reached: value <= most, found }
  })
}

function tail(line: ResultLine | undefined): Figure | undefined {
  return (
    line && { value: line.p95, unit: 'ms', more: `middle ${ms(line.p50)}, 99 of 100 within ${ms(line.p99)}` }
  )
}

function compared(line: ResultLine | undefined): Figure | undefined {
  if (!line?.against) return undefined
  const { ratio, q1, q3 } = line.against
  return {
    value: ratio,
    unit: '×',
    more: `${q1.toFixed(2)} to ${q3.toFixed(2)} in the middle half of the rounds`
  }
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}
