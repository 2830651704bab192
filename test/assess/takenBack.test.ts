// An answer that rests on a flagged sentence is half of one, whichever of the sign's questions it is.
import assert from 'node:assert/strict'
import { questionResults } from '../../server/src/assess/questionResults'
import { knowledge } from '../../server/src/knowledge/knowledge.generated'
import { evidenceOf, findingAt } from '../support/judged'

const evidence = evidenceOf('The old calls go on Friday and everybody will be on the new ones.', {
  start: 10
})

function stateOf(question: string, sign: string | undefined): string | undefined {
  const signs = sign ? [findingAt(`sign/${sign}`, evidence.range)] : []
  const answers = new Map([[question, { state: 'answered', evidence: [evidence] } as const]])
  const results = questionResults(knowledge, answers, signs, new Map(), 'large', new Set())
  return results.find(({ id }) => id === question)?.state
}

describe('an answer that rests on a flagged sentence', () => {
  for (const { id, questions } of knowledge.signs)
    for (const question of questions)
      it(`is partial: ${question}, with ${id}`, () => assert.equal(stateOf(question, id), 'partial'))

  it('stands where no sign or another one is there', () => {
    assert.equal(stateOf('adoption', undefined), 'answered')
    const other = knowledge.signs.find(({ questions }) => !questions.includes('adoption'))
    assert.equal(stateOf('adoption', other?.id), 'answered')
  })
})
