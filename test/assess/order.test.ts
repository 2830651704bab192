// Does one cause give one finding, and does the plainest sentence lead it?
import assert from 'node:assert/strict'
import type { Finding } from '../../server/src/assess/model'
import { folded } from '../../server/src/assess/order'

function found(
  start: number,
  severity: Finding['severity'],
  block: number
): { finding: Finding; block: number } {
  const range = { start, end: start + 5 }
  const code = 'sign/single-expert'
  const finding = { code, severity, range, message: '', patterns: [], related: [], questions: [], words: [] }
  return { finding, block }
}

describe('findings folded', () => {
  it('lead with the most severe of a paragraph, the first of equals, and name the others in order', () => {
    const [finding, ...more] = folded([
      found(0, 'information', 1),
      found(10, 'warning', 1),
      found(20, 'warning', 1),
      found(30, 'information', 1)
    ])
    assert.deepEqual(more, [])
    assert.equal(finding?.range.start, 10)
    assert.equal(finding.severity, 'warning')
    assert.deepEqual(
      finding.related.map(({ range }) => range.start),
      [0, 20, 30]
    )
  })

  it('stay apart in different paragraphs', () => {
    assert.equal(folded([found(0, 'warning', 1), found(10, 'warning', 2)]).length, 2)
  })
})
