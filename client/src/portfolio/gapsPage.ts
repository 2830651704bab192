// The systemic gaps as a page: which questions stay open most often, as bars and as tables that say the same. No scripts.
import type { GapGroupView, GapView, PortfolioView } from '../../../server/src/protocol'
import { escaped, pageOf } from './page'

/** How its panel is known to VS Code. */
export const gapsKind = { id: 'rfcSteward.gaps', title: 'Systemic Gaps' }

const style = `
.bar { fill: var(--vscode-editorWarning-foreground); }
.partial { stroke: var(--vscode-editorWarning-foreground); }
.hatch { stroke: var(--vscode-editorWarning-foreground); stroke-width: 2; }
.track { fill: color-mix(in srgb, var(--vscode-foreground) 8%, transparent); stroke: var(--vscode-contrastBorder, none); }
.line { fill: none; stroke: var(--vscode-charts-blue); stroke-width: 2; } .dot { fill: var(--vscode-charts-blue); }
.axis { stroke: var(--vscode-foreground); stroke-opacity: .25; }
svg text { fill: var(--vscode-foreground); font-size: 12px; }
svg.chart { max-width: 100%; height: auto; display: block; }
ul.pipeline { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); gap: 1em; max-width: 50em; }
ul.pipeline li { border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); padding: .7em 1em; }
ul.pipeline strong { display: block; font-size: 1.5em; }
`

/** The page of a portfolio. Groups of one or two proposals say little, so areas come with their number of proposals. */
export function gapsPage(view: PortfolioView, nonce: string): string {
  const { items, gaps, byArea, byYear, indicators, labels, complete, lacking } = view
  const label = (id: string): string => labels[id] ?? id
  if (!items.length)
    return pageOf({
      title: 'Systemic Gaps',
      nonce,
      body: lackingPart(lacking) || `<p>${nothing}</p>`
    })
  const pipeline = indicators.map(({ label: what, none, count, of }) =>
    of
      ? `<li><strong>${percent(count, of)} %</strong>${figure(count)} of ${figure(of)} ${escaped(what)}</li>`
      : `<li><strong>–</strong>${escaped(none)}</li>`
  )
  const body = `
<p class="note">${figure(items.length)} proposals${complete ? '' : ', not all files were read'}. A question counts where it is asked of a proposal of
that size. What is open in many of them is rarely the gap of one document: a template, a missing role or a missing
number may be what they have in common.</p>
${lackingPart(lacking)}
<h2>The pipeline</h2>
<ul class="pipeline">${pipeline.join('')}</ul>
<h2>Questions that stay open</h2>
${barChart(gaps, label)}
${gapTable(gaps, label, 'Open, and answered in part, of the proposals that are asked')}
<h2>Over time</h2>
${byYear.length ? timeline(byYear) : '<p class="note">No proposal says when it was written.</p>'}
<h2>Per area</h2>
${byArea.map((group) => areaPart(group, label)).join('')}`
  return pageOf({ title: 'Systemic Gaps', body, nonce, style })
}

const nothing =
  'There is no proposal in the open folders yet. A folder named rfcs, adr or proposals is where they are looked for.'
/** Files and folders that are named at most: the output has all. */
const mostLacking = 5

/** What could not be looked at; empty where that is nothing. */
function lackingPart(lacking: readonly string[]): string {
  if (!lacking.length) return ''
  const lines = lacking.slice(0, mostLacking).map((each) => `<li>${escaped(each)}</li>`)
  const more = lacking.length - lines.length
  if (more) lines.push(`<li>and ${figure(more)} more</li>`)
  return `<p class="note">Not looked at:</p><ul class="note">${lines.join('')}</ul>`
}

/** Told from a full bar by its pattern, not by a colour alone. */
const hatched =
  '<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="1" y1="0" x2="1" y2="6"/></pattern></defs>'

function barChart(gaps: readonly GapView[], label: (id: string) => string): string {
  const [row, left, width] = [26, 190, 420]
  const bars = gaps.map(({ id, asked, open, partial }, index) => {
    const y = index * row
    const scale = asked ? width / asked : 0
    return `<text x="0" y="${y + 17}">${escaped(label(id))}</text>
<rect class="track" x="${left}" y="${y + 4}" width="${width}" height="18"/>
<rect class="bar" x="${left}" y="${y + 4}" width="${(open * scale).toFixed(1)}" height="18"/>
<rect class="partial" fill="url(#hatched)" x="${(left + open * scale).toFixed(1)}" y="${y + 4}" width="${(partial * scale).toFixed(1)}" height="18"/>
<text x="${left + width + 8}" y="${y + 17}">${asked ? `${percent(open, asked)} % open` : 'not asked yet'}</text>`
  })
  const end = gaps.length * row
  bars.push(`<rect class="bar" x="${left}" y="${end + 8}" width="14" height="14"/><text x="${left + 20}" y="${end + 20}">open</text>
<rect class="partial" fill="url(#hatched)" x="${left + 80}" y="${end + 8}" width="14" height="14"/><text x="${left + 100}" y="${end + 20}">answered in part</text>`)
  const size = `viewBox="0 0 720 ${end + 28}" width="720" height="${end + 28}"`
  return `<svg class="chart" role="img" aria-label="Share of proposals in which each question is open; the table below says the same" ${size}>${hatched}${bars.join('')}</svg>`
}

function gapTable(gaps: readonly GapView[], label: (id: string) => string, caption: string): string {
  const rows = gaps.map(
    ({ id, asked, open, partial }) =>
      `<tr><th scope="row">${escaped(label(id))}</th><td class="number">${open}</td><td class="number">${partial}</td><td class="number">${asked}</td><td class="number">${asked ? `${percent(open, asked)} %` : '–'}</td></tr>`
  )
  const heads = ['Question', 'Open', 'In part', 'Asked', 'Share open'].map(
    (head) => `<th scope="col">${head}</th>`
  )
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** The share of all asked questions that are open, by the year in which proposals were written. */
function timeline(years: readonly GapGroupView[]): string {
  const points = years.map(({ name, proposals, gaps }) => {
    const [open, asked] = [total(gaps, 'open'), total(gaps, 'asked')]
    return { name, proposals, share: percent(open, asked) }
  })
  const [width, height] = [Math.max(200, points.length * 70), 120]
  const x = (index: number): number => 30 + index * 70
  const y = (share: number): number => 20 + ((100 - share) / 100) * height
  const line = points.map(({ share }, index) => `${x(index)},${y(share).toFixed(1)}`).join(' ')
  const marks = points.map(
    ({ name, share }, index) =>
      `<circle class="dot" cx="${x(index)}" cy="${y(share).toFixed(1)}" r="4"/><text x="${x(index)}" y="${(y(share) - 8).toFixed(1)}" text-anchor="middle">${share} %</text><text x="${x(index)}" y="${height + 42}" text-anchor="middle">${escaped(name)}</text>`
  )
  const rows = points.map(
    ({ name, proposals, share }) =>
      `<tr><th scope="row">${escaped(name)}</th><td class="number">${proposals}</td><td class="number">${share} %</td></tr>`
  )
  const axis = [0, 100].map(
    (share) =>
      `<line class="axis" x1="0" x2="${width}" y1="${y(share)}" y2="${y(share)}"/><text x="${width + 6}" y="${y(share) + 4}">${share} %</text>`
  )
  // One year is no course of time: the table says it.
  const chart =
    points.length < 2
      ? ''
      : `<svg class="chart" role="img" aria-label="Share of asked questions that are open, by year; the table below says the same" viewBox="0 0 ${width + 50} ${height + 50}" width="${width + 50}" height="${height + 50}">${axis.join('')}<polyline class="line" points="${line}"/>${marks.join('')}</svg>`
  return `${chart}
<table><caption>By the year in which they were written, where they say so</caption><thead><tr><th scope="col">Year</th><th scope="col">Proposals</th><th scope="col">Questions open</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function areaPart({ name, proposals, gaps }: GapGroupView, label: (id: string) => string): string {
  const [worst] = gaps
  const most = worst?.open
    ? `; most often open: ${escaped(label(worst.id))} (${worst.open} of ${worst.asked})`
    : ''
  return `<details><summary>${escaped(name)}: ${proposals} proposal${proposals === 1 ? '' : 's'}${most}</summary>${gapTable(gaps, label, `Gaps of ${name}`)}</details>`
}

function total(gaps: readonly GapView[], key: 'open' | 'asked'): number {
  return gaps.reduce((sum, gap) => sum + gap[key], 0)
}

/** 1234 as "1,234". */
function figure(count: number): string {
  return count.toLocaleString('en-US')
}

function percent(count: number, of: number): number {
  return of ? Math.round((count / of) * 100) : 0
}
