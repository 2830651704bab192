// Trains the models that tell a question's state from what a document says to all questions.
import { alike, standardised } from './linear.mjs'

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
    const known = (task) => before && { middle: before.middle, ...before.questions[task][name] }
    const seen = rows.map(({ task, features, state, weight }, i) => {
      return {
        task,
        values: standard[i],
        shown: state >= least,
        weight,
        base: logOdds(known(task), features)
      }
    })
    return alike(seen, tasks, penalty).map(({ bias, weights }, task) => {
      const earlier = known(task)
      return {
        bias: bias + logOdds(earlier, middle),
        weights: weights.map((weight, j) => weight / scale[j] + (earlier?.weights[j] ?? 0))
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
  return [logOdds({ middle, ...touched }, features), logOdds({ middle, ...answered }, features)]
}

function logOdds(line, features) {
  if (!line) return 0
  const { middle, bias, weights } = line
  return weights.reduce((sum, weight, j) => sum + weight * (features[j] - middle[j]), bias)
}
