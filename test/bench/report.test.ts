// The tables, the page and the picture of a run.
import assert from 'node:assert/strict'
import { checkerOf } from '../../bench/checkers'
import { resultLine, type Measurement } from '../../bench/measurement'
import { judge } from '../../bench/reach'
import { page } from '../../bench/report/page'
import { picture } from '../../bench/report/picture'
import { figure, reachTable, resultTable } from '../../bench/report/table'
import { wholeFolder } from '../../bench/subjects/folder'
import { keystrokeOf } from '../../bench/subjects/keystroke'

describe('bench: report', () => {
  const checked = (who: string, milliseconds: number, more: Partial<Measurement> = {}): Measurement => ({
    subject: 'folder check',
    condition: wholeFolder,
    who,
    unit: 'ms',
    rounds: [[milliseconds], [milliseconds]],
    ...more
  })
  const lines = [
    checked(checkerOf.ours, 100),
    checked(checkerOf.markdownlint, 400, {
      against: { who: checkerOf.ours, ratio: 4, q1: 3.5, q3: 4.5, rounds: 2 }
    }),
    checked(keystrokeOf.server, 2, {
      subject: 'keystroke',
      condition: '30 KB, all places',
      rounds: [[2, 2, 8]]
    }),
    checked('on disk', 12, { subject: 'bundle size', condition: 'cli.js', unit: 'KB', rounds: [[12]] })
  ].map(resultLine)
  const facts = {
    date: '2026-03-31',
    commit: 'abc1234',
    node: 'v20.0.0',
    system: 'linux x64',
    cores: 2,
    memory: 8,
    load: 0.5
  }

  it('writes no more digits than a measurement has', () => {
    assert.deepEqual([1234.5, 99.94, 1.234].map(figure), ['1235', '99.9', '1.23'])
  })

  it('shows ratios with their spread, and verdicts in words', () => {
    assert.match(
      resultTable(lines),
      /\| markdownlint-cli2 \| 400 ms \|.*\| 4\.00 × rfc-steward \(3\.50–4\.50\) \|/
    )
    const table = reachTable(judge(lines))
    assert.match(table, /\| not reached \| a folder .* markdownlint-cli2 \| 4\.00 ×/)
    assert.match(table, /\| – \| a key press at 1 MB: .* \| not measured in this run \|/)
    // Every row has as many cells as the head.
    for (const text of [table, resultTable(lines), resultTable(lines, true)]) {
      const widths = text
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' | ').length)
      assert.equal(new Set(widths).size, 1)
    }
  })

  it('makes a page that says when, on what and how, and leaves out what was not measured', () => {
    const text = page(lines, judge(lines), facts)
    assert.match(text, /Do not edit/)
    assert.match(text, /Commit abc1234, 2026-03-31, Node v20\.0\.0, linux x64, 2 cores, 8 GB/)
    assert.match(page(lines, judge(lines), { ...facts, remark: 'Mind the load.' }), /\n\nMind the load\.\n\n/)
    assert.match(text, /\n## A folder\n/)
    assert.match(text, /\| cli\.js \| on disk \| 12\.0 KB \|/)
    assert.doesNotMatch(text, /\n## Memory\n/)
    assert.match(text, /\]\(benchmarks\.svg\)/)
  })

  it('draws bars in proportion, with both colour schemes, and nothing that was not measured', () => {
    const svg = picture(lines)
    const widths = [...svg.matchAll(/<rect class="(?:ours|theirs)"[^>]* width="([\d.]+)"/g)].map(
      ([, width]) => Number(width)
    )
    const [, ours = 0, theirs = 0] = widths
    assert.equal(widths.length, 3)
    assert.ok(Math.abs(theirs / ours - 4) < 0.01)
    assert.match(svg, /prefers-color-scheme: dark/)
    assert.doesNotMatch(svg, /tiny file/)
    // Everything that is opened is closed.
    for (const tag of ['svg', 'text', 'style', 'title'])
      assert.equal(svg.split(`<${tag}`).length, svg.split(`</${tag}>`).length, tag)
    assert.doesNotMatch(svg, /NaN|Infinity|undefined/)
  })

  it('draws an empty picture of nothing', () => {
    assert.match(picture([]), /^<svg [^]*<\/svg>\n$/)
  })
})
