// Insertions and fixes by their effect on the text: in place, in the document's style, and settled afterwards.
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { applied } from '../support/settle'

const steward = createSteward()
const path = 'rfcs/0001-x.md'
const config = { ...defaultConfig, radius: 'large' as const }
const insert = (text: string, question: string): string => {
  const { edits } = steward.insertion({ text, path }, question) ?? assert.fail(question)
  return applied(text, edits, 'plain')
}

describe('an insertion', () => {
  it('stands before the closing sections, in the document’s heading level', () => {
    const after = insert('# T\n\n## Summary\n\nText.\n\n## Open questions\n\n- one\n', 'owner')
    assert.match(after, /Text\.\n\n## Ownership\n\n[^#]+\n\n## Open questions/)
  })

  it('uses level 1 where all sections have it, bold lines where a memo has them, and CRLF where the text has it', () => {
    assert.match(insert('# Summary\n\na\n\n# Motivation\n\nb\n', 'owner'), /\n# Ownership\n/)
    assert.match(insert('Memo to all.\n\n**Why**\n\na\n\n**What**\n\nb\n', 'owner'), /\n\*\*Ownership\*\*\n/)
    assert.ok(!/[^\r]\n/.test(insert('# T\r\n\r\n## Summary\r\n\r\na\r\n', 'owner')))
  })

  it('fills a section that is there but empty instead of adding a second one', () => {
    const after = insert('# T\n\n## Ownership\n\n## Rollout\n\nText.\n', 'owner')
    assert.equal(after.match(/## Ownership/g)?.length, 1)
    assert.match(after, /## Ownership\n\n[^#]+\n\n## Rollout/)
  })

  it('works in an empty document and in one without a line end', () => {
    assert.match(insert('', 'owner'), /^## Ownership\n/)
    assert.match(insert('# T\n\n## A\n\ntext', 'owner'), /text\n\n## Ownership\n/)
  })

  for (const { id } of steward.knowledge.questions) {
    it(`for ${id} takes the question’s finding away without passing for an answer`, () => {
      const text = '# T\n\n## Summary\n\nWe rename a flag.\n'
      const before = steward.assess({ text, path }, config)
      assert.ok(
        before.findings.some(({ code }) => code === `question/${id}`),
        `no finding for ${id}`
      )
      const after = steward.assess({ text: insert(text, id), path }, config)
      assert.ok(!after.findings.some(({ code }) => code === `question/${id}`), `${id} is still marked`)
      assert.notEqual(
        after.questions.find((question) => question.id === id)?.state,
        'answered',
        `${id} passes for answered`
      )
      assert.ok(after.findings.some(({ code }) => code === 'document/prompt'))
    })
  }
})

describe('fixes', () => {
  const text =
    '---\nauthor: Jonas Weidt\n---\n# T\n\n## Operations\n\nOnly Jonas knows the compaction settings, and he is reachable day and night.\n'
  const { findings } = steward.assess({ text, path }, config)

  it('offer exactly one preferred fix for every finding of a question or sign', () => {
    for (const finding of findings.filter(({ code }) => !code.startsWith('document/'))) {
      const fixes = steward.fixes({ text, path }, finding)
      assert.equal(fixes.filter(({ preferred }) => preferred).length, 1, finding.code)
    }
  })

  it('of keeping a sentence silences it once the reason is there', () => {
    const sign = findings.find(({ code }) => code === 'sign/single-expert') ?? assert.fail('no sign')
    const keep =
      steward.fixes({ text, path }, sign).find(({ title }) => title.startsWith('Keep')) ??
      assert.fail('no fix')
    const after = applied(text, keep.edits, 'plain')
    assert.ok(
      !steward
        .assess({ text: after, path }, config)
        .findings.some(({ code }) => code === 'sign/single-expert')
    )
  })

  it('of waiving a question waive it', () => {
    const open = findings.find(({ code }) => code === 'question/success') ?? assert.fail('no finding')
    const waive =
      steward.fixes({ text, path }, open).find(({ title }) => title.startsWith('Waive')) ??
      assert.fail('no fix')
    const after = applied(text, waive.edits, 'plain').replace(
      /\[why it does not apply here\]/,
      'nobody uses it yet'
    )
    const state = steward
      .assess({ text: after, path }, config)
      .questions.find(({ id }) => id === 'success')?.state
    assert.equal(state, 'waived')
  })
})

describe('explanations', () => {
  it('exist for every code of the knowledge, and cards for every pattern', () => {
    const { questions, signs, patterns } = steward.knowledge
    for (const code of [
      ...questions.map(({ id }) => `question/${id}`),
      ...signs.map(({ id }) => `sign/${id}`)
    ]) {
      assert.ok((steward.explain(code)?.length ?? 0) > 200, code)
    }
    for (const { id, title } of patterns) assert.match(steward.card(id) ?? '', new RegExp(title))
  })
})
