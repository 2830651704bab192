// The picture of a run: bars from zero, in colours that are readable in the dark and in the light.
import { checkerOf } from '../checkers'
import type { ResultLine } from '../measurement'
import { coldOpenOf } from '../subjects/coldOpen'
import { wholeFolder } from '../subjects/folder'
import { keystrokeOf } from '../subjects/keystroke'
import { tinyFile } from '../subjects/startUp'
import { figure } from './table'

/** A bar, and how far its tail reaches. */
interface Bar {
  readonly label: string
  readonly value: number
  readonly tail?: number
  readonly ours: boolean
}

interface Panel {
  readonly title: string
  readonly bars: readonly Bar[]
}

const width = 820
const left = 300
const longest = 380
const rowHeight = 22

/** Draws what a run measured. Panels without figures are left out. */
export function picture(lines: readonly ResultLine[]): string {
  const panels = panelsOf(lines).filter(({ bars }) => bars.length)
  const parts: string[] = []
  let y = 16
  for (const { title, bars } of panels) {
    parts.push(`<text class="title" x="16" y="${y + 12}">${escape(title)}</text>`)
    y += 26
    const most = Math.max(...bars.map(({ value, tail = 0 }) => Math.max(value, tail)))
    for (const bar of bars) {
      parts.push(...drawn(bar, longest / most, y))
      y += rowHeight
    }
    y += 18
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img">
<title>Benchmarks of RFC Steward: ${escape(panels.map(({ title }) => title).join('; '))}</title>
<style>${style}</style>
<rect class="page" width="${width}" height="${y}"/>
${parts.join('\n')}
</svg>
`
}

const style = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
.label { text-anchor: end; }
.page { fill: #ffffff; }
.ours { fill: #0b6bcb; }
.theirs { fill: #8c959f; }
.tail { stroke: #1f2328; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .page { fill: #0d1117; }
  .ours { fill: #58a6ff; }
  .theirs { fill: #6e7681; }
  .tail { stroke: #e6edf3; }
}
`

function panelsOf(lines: readonly ResultLine[]): Panel[] {
  const bars = (subject: string, condition: string, names: Readonly<Record<string, string>>): Bar[] =>
    Object.entries(names).flatMap(([who, label]) => {
      const line = lines.find(
        (each) => each.subject === subject && each.condition === condition && each.who === who
      )
      return line ? [{ label, value: line.p50, ours: isOurs(who) }] : []
    })
  const typing = lines
    .filter(({ condition, who }) => condition.endsWith(', all places') && who === keystrokeOf.server)
    .map(({ condition, p50, p95 }) => ({
      label: condition.replace(', all places', ''),
      value: p50,
      tail: p95,
      ours: true
    }))
  const everybody = Object.fromEntries(Object.values(checkerOf).map((who) => [who, who]))
  return [
    {
      title: 'A key press, to the diagnostics: half within the bar, 95 of 100 within the line (ms)',
      bars: typing
    },
    {
      title: 'Opening a new document of 170 KB (ms)',
      bars: bars('cold open', '170 KB', {
        [coldOpenOf.engine]: 'rfc-steward, the whole assessment',
        [coldOpenOf.remark]: "remark's parse alone"
      })
    },
    { title: 'Checking a folder (ms)', bars: bars('folder check', wholeFolder, everybody) },
    {
      title: 'Checking a folder, peak memory (MB)',
      bars: bars('folder check, peak memory', wholeFolder, everybody)
    },
    { title: 'Checking one tiny file (ms)', bars: bars('start-up', tinyFile, everybody) }
  ]
}

function isOurs(who: string): boolean {
  return (
    who.startsWith(checkerOf.ours) ||
    Object.values<string>(keystrokeOf).includes(who) ||
    who === coldOpenOf.engine
  )
}

function drawn({ label, value, tail, ours }: Bar, scale: number, y: number): string[] {
  const length = Math.max(1, value * scale)
  const reach = Math.max(length, (tail ?? 0) * scale)
  const middle = y + rowHeight / 2 - 2
  const said = tail === undefined ? figure(value) : `${figure(value)}, ${figure(tail)}`
  return [
    `<text class="label" x="${left - 10}" y="${middle + 4}">${escape(label)}</text>`,
    `<rect class="${ours ? 'ours' : 'theirs'}" x="${left}" y="${y}" width="${length.toFixed(1)}" height="${rowHeight - 6}" rx="2"/>`,
    ...(reach > length
      ? [
          `<line class="tail" x1="${left + length}" x2="${(left + reach).toFixed(1)}" y1="${middle}" y2="${middle}"/>`
        ]
      : []),
    `<text x="${(left + reach + 8).toFixed(1)}" y="${middle + 4}">${said}</text>`
  ]
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
