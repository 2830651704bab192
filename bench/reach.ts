// What we mean to reach, and whether a run shows it.
import type { ResultLine } from './measurement'
import { checkerOf } from './checkers'
import { coldOpenOf } from './subjects/coldOpen'
import { wholeFolder } from './subjects/folder'
import { keystrokeOf } from './subjects/keystroke'
import { afterEdits } from './subjects/memory'
import { tinyFile } from './subjects/startUp'

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
  readonly most?: number
  readonly least?: number
  readonly figure: (find: Find) => Figure | undefined
  /** What it means where its subject ran, and there is no figure all the same. */
  readonly missing?: string
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
  },
  {
    aim: 'a folder is checked at least 5 times as fast as by markdownlint-cli2',
    least: 5,
    figure: (find) => compared(find('folder check', wholeFolder, checkerOf.markdownlint))
  },
  {
    aim: 'a folder is checked at least 3.5 times as fast as by remark-cli',
    least: 3.5,
    figure: (find) => compared(find('folder check', wholeFolder, checkerOf.remark))
  },
  {
    aim: 'the folder check holds at most 160 MB',
    most: 160,
    figure: (find) => {
      const line = find('folder check, peak memory', wholeFolder, checkerOf.ours)
      return line && { value: line.p50, unit: 'MB' }
    }
  },
  {
    aim: "a tiny file takes at most 0.35 of markdownlint-cli2's time",
    most: 0.35,
    figure: (find) => compared(find('start-up', tinyFile, checkerOf.markdownlint), true)
  },
  {
    aim: 'after 10,000 edits the server holds at most 1.1 times what it held after 1,000',
    most: 1.1,
    figure: (find) => {
      const [few, many] = [1000, 10_000].map((count) =>
        find('memory', `30 KB, ${afterEdits(count)}`, 'server, held after a garbage collection')
      )
      if (!few || !many) return undefined
      return {
        value: many.p50 / few.p50,
        unit: '×',
        more: `${many.p50.toFixed(1)} MB against ${few.p50.toFixed(1)} MB`
      }
    }
  },
  {
    aim: 'checking an unchanged folder again takes at most 0.25 of the first time',
    most: 0.25,
    figure: (find) => compared(find('folder check', wholeFolder, checkerOf.second)),
    missing: 'no cache'
  }
]

/** Judges a run's results by every aim. */
export function judge(lines: readonly ResultLine[]): Judged[] {
  const find: Find = (subject, condition, who) =>
    lines.find((line) => line.subject === subject && line.condition === condition && line.who === who)
  const ran = new Set(lines.map(({ subject }) => subject))
  return aims.map(({ aim, most = Infinity, least = 0, figure, missing }) => {
    const measured = figure(find)
    if (!measured) {
      const found = missing !== undefined && ran.has('folder check') ? missing : 'not measured in this run'
      return { aim, reached: undefined, found }
    }
    const { value, unit, more } = measured
    const found = `${value.toFixed(2)} ${unit}${more === undefined ? '' : ` (${more})`}`
    return { aim, reached: value <= most && value >= least, found }
  })
}

function tail(line: ResultLine | undefined): Figure | undefined {
  return (
    line && { value: line.p95, unit: 'ms', more: `middle ${ms(line.p50)}, 99 of 100 within ${ms(line.p99)}` }
  )
}

function compared(line: ResultLine | undefined, turned = false): Figure | undefined {
  if (!line?.against) return undefined
  const { ratio, q1, q3 } = line.against
  const [value, low, high] = turned ? [1 / ratio, 1 / q3, 1 / q1] : [ratio, q1, q3]
  return {
    value,
    unit: '×',
    more: `${low.toFixed(2)} to ${high.toFixed(2)} in the middle half of the rounds`
  }
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}
