// Is a question judged by what the document says to it, and by what it says to the others?
import assert from 'node:assert/strict'
import { besides, documentFeatures } from '../../server/src/questions/document'
import { chances, documentModelOf, trainedBesides } from '../../server/src/questions/model'
import { middle } from '../../server/src/questions/weights.generated'
import { questionCues } from '../../server/src/questions/cues'
import type { QuestionTally } from '../../server/src/questions/tally'
import { nothing } from '../support/judged'

const tally = (touches: number): QuestionTally => {
  const reading = { words: 9, traits: nothing, own: [], touches: [], answers: [] }
  const statement = {
    range: { start: 0, end: 9 },
    text: 'words',
    kind: 'sentence',
    section: 0,
    block: 0,
    quoted: false,
    links: []
  } as const
  const base = { offset: 0, blocks: 0, sections: 0 }
  return {
    best: [{ statement, base, reading, touches }],
    answers: [touches - 1, -Infinity],
    spoken: 0,
    answered: 0,
    inPlace: 0
  }
}
const words = 300

describe('the state of a question', () => {
  it('has as many features as its model has weights', () => {
    for (const { id } of questionCues) {
      const model = documentModelOf(id)
      const features = documentFeatures(
        tally(0),
        words,
        trainedBesides(() => tally(0))
      )
      assert.equal(model?.touched.weights.length, features.length, id)
      assert.equal(model?.answered.weights.length, features.length, id)
      assert.equal(features.includes(undefined), false)
    }
  })

  it('takes a question that is not asked for one like any other', () => {
    const [{ id } = { id: '' }] = questionCues
    const model = documentModelOf(id)
    assert.ok(model)
    const unasked = besides(questionCues.map(() => undefined))
    const own = documentFeatures(tally(0.5), words, []).length
    const average = middle.slice(own)
    assert.deepEqual(chances(model, tally(0.5), words, unasked), chances(model, tally(0.5), words, average))
  })

  it('is rather answered where the other questions are', () => {
    const chanceAmong = (others: number): number => {
      const all = questionCues.map(({ id }) => {
        const model = documentModelOf(id)
        assert.ok(model)
        const beside = trainedBesides((other) => tally(other === id ? 0 : others))
        return chances(model, tally(0), words, beside)[1]
      })
      return all.reduce((sum, chance) => sum + chance, 0) / all.length
    }
    assert.ok(chanceAmong(2) > chanceAmong(-3))
  })
})
