// Are states learned from all questions together, each question's own ways on top, and from what was known before?
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentModel } from '../../server/src/questions/model'

interface Row {
  readonly task: number
  readonly features: readonly number[]
  readonly state: number
  readonly weight: number
}

interface States {
  readonly middle: readonly number[]
  readonly questions: readonly DocumentModel[]
}

interface Training {
  trainStates(rows: readonly Row[], tasks: number, before?: States): States
  stateOdds(states: States, task: number, features: readonly number[]): readonly [number, number]
}

const training = async (): Promise<Training> =>
  (await import(pathToFileURL(resolve('scripts/train/states.mjs')).href)) as Training

/** So many documents in which the question is as far answered as the feature says, open at 0 and answered at 2. */
const rows = (task: number, count: number, features: (level: number) => readonly number[]): Row[] =>
  Array.from({ length: count }, (_, at) => {
    return { task, features: features(at % 3), state: at % 3, weight: 1 }
  })

describe('a training of states', () => {
  it('tells open, partial and answered by what a document says', async () => {
    const { trainStates, stateOdds } = await training()
    const states = trainStates(
      rows(0, 900, (level) => [level, 1]),
      1
    )
    const [open, partial, answered] = [0, 1, 2].map((level) => stateOdds(states, 0, [level, 1]))
    assert.ok(open && open[0] < 0 && open[1] < 0, String(open))
    assert.ok(partial && partial[0] > 0 && partial[1] < 0, String(partial))
    assert.ok(answered && answered[0] > 0 && answered[1] > 0, String(answered))
  })

  it('lends a question of few documents what is true of the others', async () => {
    const { trainStates, stateOdds } = await training()
    const few = rows(3, 6, (level) => [level])
    const others = [0, 1, 2].flatMap((task) => rows(task, 900, (level) => [level]))
    const apart = (states: States, task: number): number =>
      stateOdds(states, task, [2])[1] - stateOdds(states, task, [0])[1]
    const alone = trainStates(
      few.map((row) => ({ ...row, task: 0 })),
      1
    )
    const together = trainStates([...others, ...few], 4)
    assert.ok(
      apart(together, 3) > 2 * apart(alone, 0),
      `${apart(together, 3)} together, ${apart(alone, 0)} alone`
    )
  })

  it('lets a question differ from the others where its documents say so', async () => {
    const { trainStates, stateOdds } = await training()
    const states = trainStates(
      [...rows(0, 3000, (level) => [level]), ...rows(1, 3000, (level) => [2 - level])],
      2
    )
    assert.ok(stateOdds(states, 0, [2])[0] > stateOdds(states, 0, [0])[0])
    assert.ok(stateOdds(states, 1, [2])[0] < stateOdds(states, 1, [0])[0])
  })

  it('begins where an earlier one ended, and learns what that one did not look at', async () => {
    const { trainStates, stateOdds } = await training()
    const line = { bias: -0.4, weights: [0.8] }
    const before: States = { middle: [0.5], questions: [{ touched: line, answered: { ...line, bias: -2 } }] }
    const silent = rows(0, 9, (level) => [level, 7]).map((row) => ({ ...row, weight: 0 }))
    const unchanged = stateOdds(trainStates(silent, 1, before), 0, [2, 7])
    for (const [at, bias] of [-0.4, -2].entries())
      assert.ok(Math.abs((unchanged[at] ?? NaN) - (bias + 0.8 * 1.5)) < 1e-9, String(unchanged))
    const learned = trainStates(
      rows(0, 900, (level) => [1, level]),
      1,
      before
    )
    assert.ok(stateOdds(learned, 0, [1, 2])[1] > stateOdds(learned, 0, [1, 0])[1] + 1)
    assert.ok(stateOdds(learned, 0, [2, 1])[1] > stateOdds(learned, 0, [0, 1])[1] + 1)
  })
})
