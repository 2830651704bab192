// Trains the models that tell a question's state from what a document says to all questions.
import { bundled } from '../engine.mjs'
import { alike, standardised } from './linear.mjs'

const { logOdds } = await bundled("export { logOdds } from './server/src/questions/document'")

/** What is common to the questions is learned from the documents of all, so it needs less of a penalty than what is one's own. */
const penalty = { common: 50, own: 200 }

/**
 * Two logistic regressions a question, trained for all questions together: that it is touched, and that it is answered.
 * @param {{ task: number, features: readonly number[], state: 0 | 1 | 2, weight: number }[]} rows  what a document says to the
 *   question with that number
 * @param {number} tasks  how many questions there are
 * @param {{ middle: readonly number[], questions: readonly object[] }} [before]  earlier models, to which these add
 * @returns {{ middle: number[], questions: { touched: object, answered: object }[] }}  each question's DocumentModel (of
 *   server/src/questions/model.ts), and the middle of the features, from which their weights count
 */
export function trainStates(rows, tasks, before) {
  const { mean: middle, scale, standard } = standardised(rows.map(({ features }) => features))
  const train = (name, least) => {
    const known = (task) => before?.questions[task][name]
    const knownOdds = (task, features) => (before ? logOdds(known(task), before.middle, features) : 0)
    const seen = rows.map(({ task, features, state, weight }, i) => {
      return {
        task,
        values: standard[i],
        shown: state >= least,
        weight,
        base: knownOdds(task, features)
      }
    })
    return alike(seen, tasks, penalty).map(({ bias, weights }, task) => {
      return {
        bias: bias + knownOdds(task, middle),
        weights: weights.map((weight, j) => weight / scale[j] + (known(task)?.weights[j] ?? 0))
      }
    })
  }
  const answered = train('answered', 2)
  return {
    middle,
    questions: train('touched', 1).map((touched, task) => ({ touched, answered: answered[task] }))
  }
}

/** Log odds by models of `trainStates`, question `task`: that it is touched, and that it is answered. */
export function stateOdds({ middle, questions }, task, features) {
  const { touched, answered } = questions[task]
  return [logOdds(touched, middle, features), logOdds(answered, middle, features)]
}
