// Each question is answered, partly answered and open where a fair approver would say so.
import assert from 'node:assert/strict'
import { knowledge } from '../../server/src/knowledge/knowledge.generated'
import { assessCase, expectCase, readFixtures } from '../support/fixtures'

const fixtures = readFixtures('test/questions/fixtures')

describe('questions', () => {
  for (const { id } of knowledge.questions) {
    const cases = fixtures.get(id) ?? []
    describe(id, () => {
      it('has eight cases that are answered and eight look-alikes that are open at least, most of them right', () => {
        for (const kind of ['answered', 'open']) {
          const all = cases.filter(({ expected }) => expected === kind)
          assert.ok(all.length >= 8, `${all.length} ${kind}`)
          assert.ok(all.filter(({ notYet }) => !notYet).length > all.length / 2, `too few ${kind} are right`)
        }
      })

      for (const each of cases) {
        it(`${each.notYet ? 'does not yet see: ' : ''}${each.expected}: ${each.title}`, () => {
          const result = assessCase(each).questions.find((question) => question.id === id)
          const shown = result?.evidence.map(({ text }) => JSON.stringify(text)).join(', ')
          expectCase(each, result?.state === each.expected, `${result?.state} by ${shown || 'nothing'}`)
        })
      }
    })
  }
})
