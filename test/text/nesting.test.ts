// Texts that would exhaust a parser's stack are told apart before they are parsed.
import assert from 'node:assert/strict'
import { parseProposal } from '../../server/src/proposal/parse'
import { isNestedTooDeep } from '../../server/src/text/nesting'

describe('nesting', () => {
  for (const text of ['['.repeat(30_000), '{a: '.repeat(200), `a: ${'- '.repeat(200)}`, '? '.repeat(200)])
    it(`is too deep in ${text.slice(0, 12)}…`, () => assert.ok(isNestedTooDeep(text)))

  for (const text of [
    '',
    'a: [b, {c: [d]}]',
    '[a], '.repeat(1000),
    '- - - x\n'.repeat(1000),
    '-'.repeat(500)
  ])
    it(`is fine in ${text.slice(0, 12)}…`, () => assert.ok(!isNestedTooDeep(text)))

  it('that is too deep in front matter is a problem of the proposal', () => {
    const { problems, fields } = parseProposal(`---\nowner: ${'['.repeat(30_000)}\n---\n\n# RFC 1\n`)
    assert.match(problems[0]?.message ?? '', /nested too deep/)
    assert.deepEqual(fields, [])
  })
})
