// What is remembered of statements stays within its bounds, and a smaller bound changes no result.
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { rememberStatements, StatementMemo, usualStatements } from '../../server/src/proposal/memo'
import { parseProposal } from '../../server/src/proposal/parse'

const sentences = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Team ${index} owns part ${index} after launch.`).join('\n\n')

describe('what is remembered of statements', () => {
  after(() => rememberStatements(usualStatements))

  /** How often something is made of 40 statements, read twice. */
  const made = (bound: number): number => {
    rememberStatements(bound)
    let count = 0
    const memo = new StatementMemo(() => ++count)
    for (let round = 0; round < 2; round++)
      for (const statement of parseProposal(sentences(40)).statements)
        memo.of(statement, { path: [], named: false })
    return count
  }

  it('costs nothing the second time, unless it is more than is kept', () => {
    assert.equal(made(100), 40)
    assert.equal(made(10), 80)
  })

  it('changes no result', () => {
    const document = {
      text: `# Queue\n\nStatus: Draft\n\n${sentences(60)}\n`,
      path: 'docs/rfcs/0001-queue.md'
    }
    rememberStatements(usualStatements)
    const much = createSteward().assess(document, defaultConfig)
    rememberStatements(2)
    const steward = createSteward({ characters: 0 })
    assert.deepEqual(steward.assess(document, defaultConfig), much)
    assert.deepEqual(steward.assess(document, defaultConfig), much)
    assert.ok(much.questions.some(({ state }) => state === 'answered'))
  })
})
